/**
 * Makes the public copies of the five roadmaps and their gold data: every person's name becomes a post.
 *
 * Usage: tsx local/plans/anonymise.ts SHARED_DIR
 *
 * SHARED_DIR holds `seeds/*.txt` and `gold/*.json`; the copies are written to `local/plans/seeds` and `local/plans/gold`.
 * The names come from `gold/responsibles.json` and from the shapes «Фамилия И.О.» and «И.О. Фамилия»: none is written here.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** A person named in a plan: the surname as in the nominative, and the words that stand for the person in our copy. */
export type Alias = { surname: string; label: string };

type Person = { surname: string; roles: string[]; seed: string };

const INITIALS = '\\p{Lu}\\.\\s?\\p{Lu}\\.';
const SURNAME = '\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?';

/** A text in which somebody is named with initials, in either order; the surname may lack its capital letter. */
export const NAME_WITH_INITIALS = new RegExp(`\\p{L}{3,}\\s+${INITIALS}|${INITIALS}\\s?\\p{L}{3,}`, 'u');

/** One alias for each person: the post with a capital letter, numbered where several persons of one plan share it. */
export function aliasesOf(persons: Person[]): Alias[] {
  const postOf = (person: Person) => capitalised(person.roles[0] ?? 'ответственный');
  return persons.map((person) => {
    const peers = persons.filter((other) => other.seed === person.seed && postOf(other) === postOf(person));
    const numbered = peers.length > 1 || person.roles.length === 0;
    return {
      surname: person.surname,
      label: numbered ? `${postOf(person)} ${peers.indexOf(person) + 1}` : postOf(person),
    };
  });
}

/** The text without names: known persons become their label in any case and letter size, unknown ones «Ответственный». */
export function withoutNames(text: string, aliases: Alias[]): string {
  const known = aliases.reduce((rest, { surname, label }) => {
    const anyCase = `${stemOf(surname)}\\p{Ll}{0,3}(?!\\p{L})`;
    const shapes = [`(?<!\\p{L})${anyCase}\\s+${INITIALS}`, `${INITIALS}\\s?${anyCase}`, `(?<!\\p{L})${anyCase}`];
    return rest.replace(new RegExp(shapes.join('|'), 'giu'), label);
  }, text);
  return known.replace(new RegExp(`${SURNAME}\\s+${INITIALS}|${INITIALS}\\s?${SURNAME}`, 'gu'), 'Ответственный');
}

/** The same JSON value without names; a separate surname becomes the label too, and its initials become empty. */
export function valueWithoutNames(value: unknown, aliases: Alias[]): unknown {
  if (typeof value === 'string') return withoutNames(value, aliases);
  if (Array.isArray(value)) return value.map((item) => valueWithoutNames(item, aliases));
  if (typeof value !== 'object' || value === null) return value;
  const clean = Object.entries(value).map(([key, item]) => [
    key,
    key === 'initials' ? '' : valueWithoutNames(item, aliases),
  ]);
  return Object.fromEntries(clean);
}

function stemOf(surname: string): string {
  return surname.replace(/(ая|[аяйьо])$/u, '');
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function personsNamedIn(responsiblesJson: string): Person[] {
  const gold = JSON.parse(responsiblesJson) as {
    persons: { surname: string; roles: string[]; seeds: string[] }[];
    outsideTable: { seed: string; role: string; person: { surname: string } }[];
  };
  return [
    ...gold.persons.map(({ surname, roles, seeds }) => ({ surname, roles, seed: seeds[0] ?? '' })),
    ...gold.outsideTable.map(({ seed, role, person }) => ({ surname: person.surname, roles: [role], seed })),
  ];
}

function copyPlans(shared: string, plans: string): void {
  const aliases = aliasesOf(personsNamedIn(readFileSync(join(shared, 'gold/responsibles.json'), 'utf8')));
  mkdirSync(join(plans, 'seeds'), { recursive: true });
  mkdirSync(join(plans, 'gold'), { recursive: true });
  for (const name of readdirSync(join(shared, 'seeds')).filter((file) => file.endsWith('.txt'))) {
    writeFileSync(join(plans, 'seeds', name), withoutNames(readFileSync(join(shared, 'seeds', name), 'utf8'), aliases));
  }
  for (const name of readdirSync(join(shared, 'gold')).filter((file) => file.endsWith('.json'))) {
    const value: unknown = JSON.parse(readFileSync(join(shared, 'gold', name), 'utf8'));
    writeFileSync(join(plans, 'gold', name), `${JSON.stringify(valueWithoutNames(value, aliases), null, 1)}\n`);
  }
}

const calledDirectly = import.meta.url === pathToFileURL(process.argv[1] ?? '').href;
if (calledDirectly) {
  const shared = process.argv[2];
  if (shared === undefined) throw new Error('Say where the originals are: tsx local/plans/anonymise.ts SHARED_DIR');
  copyPlans(shared, import.meta.dirname);
}
