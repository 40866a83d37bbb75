import { withoutPersonalData } from '../people/personal-data';
import { plain, tidy } from '../text';
import type { PlanRow } from './plan-row';
import type { Plan } from './read-plan';

/** A person whom a plan names: the name as it is best written, the forms in which it is printed, and a role to stand for it. */
export type NamedPerson = { key: string; name: string; forms: string[]; times: number; role: string };

/** What a school knows of its people already: who is who. */
export type KnownRole = { role: string; name: string };

/** A person and the role that replaces the name. */
export type Replacement = { person: NamedPerson; role: string };

const SURNAME = '\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?';
const PATRONYMIC = '\\p{Lu}\\p{Ll}+(?:[вькмт]ич(?:а|у|ем|е)?|(?:вн|ичн)(?:а|ы|е|у|ой))';
const NAME = new RegExp(
  `(?<!\\p{L})(?:${SURNAME}\\s+\\p{Lu}\\.\\s?\\p{Lu}\\.?|\\p{Lu}\\.\\s?\\p{Lu}\\.\\s?${SURNAME}|${SURNAME}\\s+\\p{Lu}\\p{Ll}+\\s+${PATRONYMIC})(?!\\p{L})`,
  'gu',
);
/** A school or a prize bears a name that is nobody's here. */
const IN_HONOUR = /(?:(?<!\p{L})им\.|имени|памяти)\s*$/iu;
const POST =
  /((?:(?:заместител[ьи]|зам\.?) (?:директора|заведующ\p{Ll}+)(?: по \p{Lu}+)?|(?:старш\p{Ll}+ )?(?:педагог|психолог|методист|куратор|тренер|воспитател|учител|преподавател|директор|заведующ|завуч|секретар|наставник)\p{Ll}*(?:-\p{Ll}+)?))\s+$/iu;
const FIELDS = ['activity', 'responsible', 'result', 'indicator', 'stage'] as const;
const UNKNOWN = 'Куратор';

/** The persons that the rows name, each with a role: the one they have already, their post in the plan, or a new one. */
export function personsIn(rows: PlanRow[], known: KnownRole[]): NamedPerson[] {
  const persons = new Map<string, NamedPerson>();
  const taken = new Set(known.filter(({ name }) => name.trim() !== '').map(({ role }) => plain(role)));
  for (const text of rows.flatMap(textsOf)) {
    for (const { form, before } of namesIn(text)) {
      const key = keyOf(form);
      const person = persons.get(key);
      if (person !== undefined) {
        person.times += 1;
        if (!person.forms.includes(form)) person.forms.push(form);
        if (form.length > person.name.length) person.name = form;
        continue;
      }
      const own = known.find(({ name }) => name.trim() !== '' && keyOf(name) === key)?.role;
      const role = own ?? unused(postIn(before) ?? UNKNOWN, taken);
      taken.add(plain(role));
      persons.set(key, { key, name: form, forms: [form], times: 1, role });
    }
  }
  return [...persons.values()];
}

/** The rows with roles for names; a name behind the words of its role goes without a trace. Ids stay. */
export function withRoles(rows: PlanRow[], replacements: Replacement[]): PlanRow[] {
  const roles = new Map(replacements.map(({ person, role }) => [person.key, role]));
  const without = (text: string) => replaced(text, roles);
  return rows.map((row) => ({
    ...row,
    ...Object.fromEntries(FIELDS.map((field) => [field, without(row[field])])),
    content: row.content.map(without),
  }));
}

/** A plan for a school that keeps no names: roles for those who have one, and nothing left of anybody else. */
export function withoutNames(plan: Plan, replacements: Replacement[]): Plan {
  const roles = new Map(replacements.map(({ person, role }) => [person.key, role]));
  const without = (text: string) => withoutPersonalData(replaced(text, roles));
  return {
    title: without(plan.title),
    above: plan.above.map(without),
    problems: plan.problems.map(without),
    rows: plan.rows.map((row) => ({
      ...row,
      ...Object.fromEntries(FIELDS.map((field) => [field, without(row[field])])),
      content: row.content.map(without),
    })),
  };
}

/** The sign by which two writings are one person: the stem of the surname and both initials. */
export function keyOf(name: string): string {
  const words = tidy(name.replace(/\./g, '. ')).split(' ');
  const initials = words.filter((word) => /^\p{Lu}\.$/u.test(word)).map((word) => word[0]);
  const whole = words.filter((word) => !/^\p{Lu}\.$/u.test(word));
  const given = initials.length > 0 ? initials : whole.slice(1).map((word) => word[0]);
  const stem = plain(whole[0] ?? '').replace(/(?:ого|ому|ой|ая|ую|ым|ем|ом|[аеиоуыйь])$/, '');
  return `${stem} ${given.join('').toLowerCase()}`;
}

function textsOf(row: PlanRow): string[] {
  return [row.responsible, row.activity, ...row.content, row.result, row.indicator, row.stage];
}

function namesIn(text: string): { form: string; before: string }[] {
  const found = [...text.matchAll(NAME)].map((match) => ({ form: match[0], before: text.slice(0, match.index) }));
  return found.filter(({ before }) => !IN_HONOUR.test(before));
}

function replaced(text: string, roles: Map<string, string>): string {
  let result = '';
  let rest = text;
  for (const { form } of namesIn(text)) {
    const role = roles.get(keyOf(form));
    const at = rest.indexOf(form);
    const before = rest.slice(0, at);
    rest = rest.slice(at + form.length);
    if (role === undefined) result += before + form;
    else if (plain(result + before).endsWith(plain(role))) result += before.trimEnd();
    else result += before + role;
  }
  return result + rest;
}

function postIn(before: string): string | null {
  const post = POST.exec(before)?.[1];
  return post === undefined
    ? null
    : post.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()).replace(/(?<=\p{Ll}{4})ы$/u, '');
}

function unused(role: string, taken: Set<string>): string {
  if (!taken.has(plain(role))) return role;
  for (let number = 2; ; number += 1) if (!taken.has(plain(`${role} ${number}`))) return `${role} ${number}`;
}
