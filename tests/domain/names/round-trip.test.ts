import { describe, expect, it } from 'vitest';
import { DOCUMENTS, nameOf } from '../../../src/domain/documents';
import { DESTRUCTION_ACT } from '../../../src/domain/documents/destruction-act';
import { inCodes } from '../../../src/domain/documents/tokens';
import type { DocumentKind, Facts } from '../../../src/domain/documents/types';
import { nameFiller } from '../../../src/domain/names/fill-tokens';
import type { KeyPerson } from '../../../src/domain/names/key';
import { filledPieces } from '../../../src/domain/names/markup';
import { numberOf } from '../../../src/domain/people/codes';
import { FIVE_SCHOOLS } from '../documents/five-schools';
import { printed } from '../documents/printed';

/** The key of such a school: everybody whom its sheets name in mode «ФИО». */
function keyOf({ settings, mentors, mentees, roles }: Facts): KeyPerson[] {
  const person = (name: string, post: string, role: string, id = ''): KeyPerson => {
    return { number: numberOf(id), name, post, roles: [role], written: {} };
  };
  return [
    person(settings.directorName, settings.directorPost, 'Директор'),
    person(settings.coordinatorName, '', 'Куратор'),
    ...roles.map(({ name, post, role }) => person(name, post, role)),
    ...mentors.map(({ id, name, post }) => person(name, post, 'наставник', id)),
    ...mentees.map(({ id, name, post }) => person(name, post, 'наставляемый', id)),
  ];
}

/** The same sheets without a name, as «Коды» keeps them; posts either stand there or only in the key. */
function withoutNames(facts: Facts, withPosts: boolean): Facts {
  const bare = <P extends { name: string; post: string }>(person: P) => {
    return { ...person, name: '', post: withPosts ? person.post : '' };
  };
  const pairs = facts.pairs.map((pair) => ({ ...pair, mentorName: '', menteeName: '' }));
  return {
    ...facts,
    settings: { ...facts.settings, mode: 'Коды', lawful: '', directorName: '', coordinatorName: '' },
    mentors: facts.mentors.map(bare),
    mentees: facts.mentees.map(bare),
    roles: facts.roles.map((role) => ({ ...role, name: '' })),
    pairs: withPosts ? pairs : pairs.map((pair) => ({ ...pair, mentorPost: '', menteePost: '' })),
    changes: facts.changes.map((change) => ({ ...change, mentorName: '', menteeName: '' })),
  };
}

/** What must be there before the kind can be issued. */
function readyFor({ kind }: DocumentKind, facts: Facts): Facts {
  if (kind === 'roadmap-order') return { ...facts, documents: [] };
  if (kind === 'pairs-order') return { ...facts, pairs: facts.pairs.map((pair) => ({ ...pair, order: '' })) };
  if (kind === 'agreement-three') return { ...facts, minors: new Set(facts.pairs.map(({ mentee }) => mentee)) };
  return facts;
}

describe.each(FIVE_SCHOOLS)('Documents of the school «%s»', (_, sample) => {
  const people = keyOf(sample);
  it.each(DOCUMENTS.flatMap((kind) => [true, false].map((posts) => [nameOf(kind), posts, kind] as const)))(
    '%s (posts in the sheet: %s): tokens in «Коды», and with the key every word of «ФИО»',
    (_name, withPosts, kind) => {
      const facts = readyFor(kind, sample);
      const coded = inCodes(withoutNames(facts, withPosts));
      expect(kind.missing(coded)).toBeNull();
      const subject = kind.each?.(facts)[0]?.id;
      for (const { title } of kind.each?.(coded) ?? []) expect(title).not.toMatch(/[{}]/);
      const text = printed(kind, coded, subject).join('\n');
      // What people typed all the same changes nothing.
      const typed = inCodes({ ...facts, settings: { ...facts.settings, mode: 'Коды' } });
      if (withPosts) expect(printed(kind, typed, subject).join('\n')).toBe(text);
      const filler = nameFiller(people);
      const [named] = filledPieces([text], filler.fill);
      expect([...filler.missing]).toEqual([]);
      const expected = printed(kind, facts, subject).join('\n');
      // What was destroyed is another thing in each mode, and the act says so.
      const without = (all: string | undefined) => (kind === DESTRUCTION_ACT ? all?.replace(/^4\. .*$/m, '') : all);
      expect(without(named)).toBe(without(expected));
    },
  );
});
