import { describe, expect, it } from 'vitest';
import { approvalsOf, approvedPlan, changesOf, versionOf } from '../../../src/domain/roadmap/approval';
import { FIVE_SCHOOLS } from './five-schools';

const [, facts] = FIVE_SCHOOLS[4] ?? [];

describe('An approved plan', () => {
  it('is the latest signed order that keeps its rows', () => {
    if (!facts) return expect(facts).toBeDefined();
    const [first] = facts.documents;
    if (!first) return expect(first).toBeDefined();
    const later = { ...first, id: 'roadmap-change-order-2', kind: 'roadmap-change-order' };
    const draft = { ...later, id: 'roadmap-change-order-3', state: 'проект' };
    const versions = [...facts.versions, ...versionOf(later.id, facts.roadmap), ...versionOf(draft.id, facts.roadmap)];
    expect(approvedPlan([draft, later, first], versions)?.document.id).toBe(later.id);
    expect(approvedPlan([draft, later, first], versions, later.id)?.document.id).toBe(first.id);
    expect(approvedPlan([draft], versions)).toBeNull();
  });

  it('shows which rows have changed since, are new or are gone', () => {
    if (!facts) return expect(facts).toBeDefined();
    const approved = approvedPlan(facts.documents, facts.versions);
    const [changed, same] = facts.roadmap;
    if (!approved || !changed || !same) return expect(approved).not.toBeNull();
    const added = { ...same, id: 'new', activity: 'Новое мероприятие' };
    const rows = [...facts.roadmap, added];
    const kinds = changesOf(versionOf('', rows), approved.rows).map(({ kind }) => kind);
    expect(kinds).toEqual(['changed', 'added', 'removed']);
    const marks = approvalsOf(rows, approved);
    expect([changed.id, same.id, 'new'].map((id) => marks.get(id))).toEqual([
      'изменено после утверждения',
      'Приказ № 1-од от 01.09.2022',
      'добавлено после утверждения',
    ]);
  });
});
