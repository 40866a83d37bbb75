import { describe, expect, it } from 'vitest';
import { School } from '../school';
import { AGREEMENT, inState, issueAll, schoolWithPairs, signAll } from './many-pairs';

const HOUR = 3_600_000;
/** By the model of latency one run makes more and another fewer, see docs/documents.md. */
const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8];

/** Documents and PDFs that are not in the bin and belong to agreements: names of documents, kinds of files. */
function papers(school: School): { key: string; type: string }[] {
  return Object.values(school.state.files)
    .filter(({ trashed, appProperties }) => !trashed && appProperties.nastavnik?.startsWith('document:agreement'))
    .map(({ appProperties, mimeType }) => ({
      key: appProperties.nastavnik ?? '',
      type: mimeType.split(/[./]/).pop() ?? '',
    }));
}

/** Templates made ready for a portion that are not in the bin. */
function readyTemplates({ state: { files } }: School): string[] {
  const all = Object.values(files).filter(({ appProperties }) => appProperties.nastavnik === 'document:ready');
  return all.filter(({ trashed }) => !trashed).map(({ id }) => id);
}

function job(school: School): Record<string, unknown> {
  return school.sheet('Задания')[0] ?? {};
}

describe('A batch of papers', () => {
  it('of 300 makes 90 in a run of four and a half minutes that goes on with it, taking one run with another', () => {
    const school = schoolWithPairs(300);
    school.workspace.conditions = { ...school.workspace.conditions, latency: { seed: 1 } };
    // The first run makes the template as well.
    issueAll(school, AGREEMENT, '1');
    const before = inState(school, 'проект');
    const saved = school.workspace.save();
    const made = SEEDS.map((seed) => {
      const later = School.load(saved);
      later.workspace.conditions = { ...later.workspace.conditions, latency: { seed } };
      const { calls, seconds } = later.command('goOnWithJobs');
      const papers = inState(later, 'проект') - before;
      expect(seconds).toBeLessThan(300);
      expect(calls.length / papers).toBeLessThan(5);
      return papers;
    });
    expect(before).toBeGreaterThan(80);
    expect(made.reduce((sum, papers) => sum + papers) / SEEDS.length, made.join(' ')).toBeGreaterThanOrEqual(90);
  });

  it('is gone on with by the ticks themselves', () => {
    const school = schoolWithPairs(300);
    school.workspace.conditions = { ...school.workspace.conditions, latency: { seed: 1 } };
    issueAll(school, AGREEMENT, '1');
    expect(job(school)).toMatchObject({ Сделано: `${inState(school, 'проект')} из 300`, Состояние: 'идёт' });

    school.workspace.conditions = { ...school.workspace.conditions, latency: false };
    school.workspace.advance(HOUR);
    expect(job(school)).toMatchObject({ Сделано: '300 из 300', Состояние: 'готово' });
    expect(new Set(papers(school).map(({ key }) => key)).size).toBe(300);
    expect(papers(school)).toHaveLength(300);
  });

  it('is cut, and the tick makes each paper once, without a file that no row knows', () => {
    const school = schoolWithPairs(2);
    issueAll(school, AGREEMENT, '1');
    const saved = school.workspace.save();
    const { calls } = issueAll(School.load(saved), AGREEMENT, '1');
    for (let at = 1; at <= calls.length; at += 4) {
      const cut = School.load(saved);
      issueAll(cut, AGREEMENT, '1', { cut: { at, kind: 'before' } });
      cut.workspace.advance(HOUR);
      expect([
        at,
        papers(cut)
          .map(({ key }) => key)
          .sort(),
      ]).toEqual([at, ['document:agreement-two-1', 'document:agreement-two-2']]);
    }
  });

  it('that is signed together is numbered and made for good, each with a PDF', () => {
    const school = schoolWithPairs(3);
    issueAll(school, AGREEMENT, '1');
    const { calls } = signAll(school);
    expect(school.said).toContain('Зарегистрировано документов: 3');
    // One template without «ПРОЕКТ» for all three; no paper is opened.
    expect(calls.filter(({ name }) => name === 'DriveFiles.copy')).toHaveLength(4);
    expect(calls.filter(({ name }) => name === 'Document.saveAndClose')).toHaveLength(1);
    const rows = school.sheet('Документы');
    expect(rows.map((row) => row.Состояние)).toEqual(['подписан', 'подписан', 'подписан']);
    expect(new Set(rows.map((row) => row.PDF)).size).toBe(3);
    expect(
      papers(school)
        .map(({ type }) => type)
        .sort(),
    ).toEqual(['document', 'document', 'document', 'pdf', 'pdf', 'pdf']);
    const texts = rows.map((row) => JSON.stringify(school.state.documents[String(row.Ссылка).split('/')[5] ?? '']));
    for (const text of texts) expect(text).not.toContain('ПРОЕКТ');
  });

  it('signed together and cut loses no paper, and leaves no file that no row knows', () => {
    const school = schoolWithPairs(3);
    issueAll(school, AGREEMENT, '1');
    const saved = school.workspace.save();
    const { calls } = signAll(School.load(saved));
    const clean = School.load(saved);
    signAll(clean);
    for (let at = 1; at <= calls.length; at += 9) {
      const other = School.load(saved);
      other.command('registerSigned', [{ text: 'все' }, { text: '20.05.2023' }, 'YES'], {
        cut: { at, kind: 'before' },
      });
      signAll(other);
      other.workspace.advance(HOUR);
      expect([at, inState(other, 'подписан'), papers(other).length]).toEqual([at, 3, papers(clean).length]);
      expect([at, readyTemplates(other)]).toEqual([at, []]);
    }
  });

  it('stops where the coordinator ticks «Остановить», and nobody waits any more', () => {
    const waiting = schoolWithPairs(120);
    waiting.workspace.conditions = { ...waiting.workspace.conditions, latency: { seed: 1 } };
    issueAll(waiting, AGREEMENT, '1');
    const made = inState(waiting, 'проект');
    waiting.tick('Задания', 'Остановить');
    waiting.workspace.advance(HOUR);
    expect(job(waiting)).toMatchObject({ Сделано: `${made} из 120`, Состояние: 'остановлено' });
    expect(waiting.sheet('Документы')).toHaveLength(made);
  });

  it('for the printer is one file with each agreement on pages of its own', () => {
    const school = schoolWithPairs(3);
    issueAll(school, AGREEMENT, '2');
    expect(school.sheet('Документы')).toHaveLength(1);
    const [file] = papers(school);
    expect(papers(school)).toHaveLength(1);
    const id = Object.values(school.state.files).find((each) => each.appProperties.nastavnik === file?.key)?.id ?? '';
    const document = school.state.documents[id];
    const text = JSON.stringify(document);
    expect(text).not.toContain('{{');
    for (const row of school.sheet('Пары')) expect(text).toContain(String(row.Наставляемый));
    expect(text.match(/"breakBefore":true/g)).toHaveLength(2);
    expect(text.match(/СОГЛАШЕНИЕ/g)).toHaveLength(3);
  });
});
