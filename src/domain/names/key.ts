import { CASES, type Case } from '../grammar/cases';
import type { Corrections } from '../grammar/names';
import { codeOf, numberOf } from '../people/codes';
import { cleanName } from '../people/names';
import type { Role } from '../people/person';
import { plain, tidy } from '../text';
import { readTableText, writeCsv } from './csv';

/** A person of the school's key: who is behind a code or a role. */
export interface KeyPerson {
  /** Null for officials who take part neither as mentor nor as mentee. */
  number: number | null;
  name: string;
  /** Post, class or group. */
  post: string;
  /** What the person is: a mentor, a mentee, or a role as the plan calls it. */
  roles: string[];
  /** What the school wrote down: the gender (м, ж) and forms of the name. */
  written: Partial<Record<Case | 'пол', string>>;
}

const HEADINGS = ['Код', 'Фамилия Имя Отчество', 'Должность или класс', 'Роль', 'Пол', ...CASES.slice(1)] as const;
/** How the headings of other lists begin, by our own. */
const ALIASES: [RegExp, number][] = [
  [/^код/, 0],
  [/^(?:фио|ф\.\s?и\.\s?о|фамилия|имя|кто|сотрудник|участник|обучающ)/, 1],
  [/^(?:должност|класс|групп|кем работает|предмет)/, 2],
  [/^(?:роль|роли)/, 3],
  [/^пол$/, 4],
  ...CASES.slice(1).map((each, index): [RegExp, number] => [new RegExp(`^${each}(?:$|[.и])`), 5 + index]),
];

/** The roles of participants as the key calls them. */
export const ROLE_WORDS: Record<Role, string> = { mentor: 'наставник', mentee: 'наставляемый' };

/** Which of the two a word means; null for every other role. */
export function roleOf(word: string): Role | null {
  const said = plain(word);
  if (/^наставля|^нм$/.test(said)) return 'mentee';
  return /^наставни|^нк$/.test(said) ? 'mentor' : null;
}

/** The codes of a person, one for each part taken. */
export function codesOf({ number, roles }: KeyPerson): { role: Role; code: string }[] {
  if (number === null) return [];
  const parts = (['mentor', 'mentee'] as const).filter((role) => roles.some((word) => roleOf(word) === role));
  return parts.map((role) => ({ role, code: codeOf(role, number) }));
}

/** The people of a list or of an earlier key, the lines that could not be read among them. */
export function readKey(text: string): { people: KeyPerson[]; problems: string[] } {
  const rows = readTableText(text);
  const places = placesOf(rows[0] ?? []);
  const found: KeyPerson[] = [];
  const problems: string[] = [];
  for (const row of places === null ? rows : rows.slice(1)) {
    const cell = (column: number) => tidy(row[(places ?? [-1, 0, 1, 2, 3])[column] ?? -1] ?? '');
    const person = personOf(cell);
    if (typeof person === 'string') problems.push(person);
    else found.push(person);
  }
  return { people: found, problems };
}

/** The key as a file to be kept at school. */
export function writeKey(people: readonly KeyPerson[]): string {
  const rows = people.map((person) => {
    const codes = codesOf(person).map(({ code }) => code);
    const { name, post, roles, written } = person;
    const forms = CASES.slice(1).map((each) => written[each] ?? '');
    return [codes.join(', '), name, post, roles.join(', '), written.пол ?? '', ...forms];
  });
  return writeCsv([HEADINGS, ...rows]);
}

/** What the school wrote down, by name. */
export function correctionsOfKey(people: readonly KeyPerson[]): Corrections {
  return new Map(people.map(({ name, written }) => [name, written]));
}

function personOf(cell: (column: number) => string): KeyPerson | string {
  const code = cell(0).split(/[,;\s]+(?=[НHNнhn])/)[0] ?? '';
  const number = numberOf(code);
  const name = cleanName(cell(1));
  if (name === '') return `Строка без имени: ${cell(0) || cell(2) || '?'}.`;
  if (code !== '' && number === null) return `${name}: код «${code}» записан с ошибкой.`;
  const forms = CASES.slice(1).flatMap((each, index) => (cell(5 + index) === '' ? [] : [[each, cell(5 + index)]]));
  const gender = cell(4) === '' ? [] : [['пол', cell(4)]];
  return {
    number,
    name,
    post: cell(2),
    roles: cell(3)
      .split(/[,;]/)
      .map(tidy)
      .filter((role) => role !== ''),
    written: Object.fromEntries([...gender, ...forms]),
  };
}

/** Where each of our columns stands; null where the first row is no heading. */
function placesOf(row: readonly string[]): number[] | null {
  const places = HEADINGS.map(() => -1);
  row.forEach((cell, place) => {
    const column = ALIASES.find(([pattern]) => pattern.test(plain(cell)))?.[1];
    if (column !== undefined && places[column] === -1) places[column] = place;
  });
  return places[1] === -1 ? null : places;
}
