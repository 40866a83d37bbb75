import { readResponsible } from '../roadmap/responsible';
import type { RoleRow } from '../tables';
import { plain } from '../text';
import type { Facts } from './types';

/** The one who signs, and the one who leads the programme, as tokens and the school's key call them. */
export const OFFICIALS = { director: 'Директор', curator: 'Куратор' } as const;

const POST = '.должность';
const WHOLE = /^\{\{([^{}|]+)\}\}$/;
/** Bodies of several people, of whom no single one could stand in a document. */
const NOBODY_ALONE =
  /групп|совет|комисси|администрац|служб|коллектив|объединени|^(?:наставник|наставляем|участник|педагог|учител|родител|обучающ|учащ|студент|воспитател|кураторы|классные)\p{L}*[ыие]$/iu;

/** What stands in a document for a person until the school's own page puts the name there: `{{НК-014Д}}`. */
function nameToken(whom: string): string {
  const clean = whom.replace(/[{}|]/g, ' ').trim();
  return clean === '' ? '' : `{{${clean}}}`;
}

/** The same for the person's post: `{{НК-014Д.должность}}`. */
function postToken(whom: string): string {
  return nameToken(whom).replace(/\}\}$/, `${POST}}}`);
}

/** A token with what a placeholder asks of it: `{{НК-014Д|дат|кратко}}`; null for a value that is no token. */
export function tokenAs(value: string, asks: readonly string[]): string | null {
  const whom = WHOLE.exec(value)?.[1];
  return whom === undefined ? null : `{{${[whom, ...asks].join('|')}}}`;
}

/** Whom a token means, and whether it asks for the post. */
export function readToken(name: string): { whom: string; ofPost: boolean } {
  return name.endsWith(POST) ? { whom: name.slice(0, -POST.length), ofPost: true } : { whom: name, ofPost: false };
}

/** A text for people, such as the name of a file: codes without their braces. */
export function withoutBraces(text: string): string {
  return text.replace(/\{\{([^{}|]+)\}\}/g, '$1');
}

/**
 * What the sheets say as the documents of mode «Коды» have it: a token wherever a name would stand, and also where a post
 * would that no sheet holds. Whatever names people typed all the same is left out.
 */
export function inCodes(facts: Facts): Facts {
  const { settings, mentors, mentees, pairs, changes, roles } = facts;
  const coded = <P extends { id: string; name: string; post: string }>(person: P): P => ({
    ...person,
    name: nameToken(person.id),
    post: person.post || postToken(person.id),
  });
  return {
    ...facts,
    settings: {
      ...settings,
      directorName: nameToken(OFFICIALS.director),
      coordinatorName: nameToken(OFFICIALS.curator),
    },
    mentors: mentors.map(coded),
    mentees: mentees.map(coded),
    pairs: pairs.map((pair) => ({
      ...pair,
      mentorName: nameToken(pair.mentor),
      mentorPost: pair.mentorPost || postToken(pair.mentor),
      menteeName: nameToken(pair.mentee),
      menteePost: pair.menteePost || postToken(pair.mentee),
    })),
    changes: changes.map((change) => ({
      ...change,
      mentorName: nameToken(change.mentor),
      menteeName: nameToken(change.mentee),
    })),
    roles: roles.map(roleInCodes),
    corrections: new Map(),
  };
}

/** The role stands for the person, and for the post where nobody wrote one. */
function roleInCodes(row: RoleRow): RoleRow {
  const isOne = readResponsible(row.role).length === 1 && !NOBODY_ALONE.test(plain(row.role));
  return { ...row, name: isOne ? nameToken(row.role) : '', post: row.post || row.role };
}
