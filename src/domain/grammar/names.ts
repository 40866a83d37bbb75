import { getFirstnameGender, inclineFirstname, inclineMiddlename } from 'lvovich';
import { cleanName, initials, surnameFirst } from '../people/names';
import { CASES, type Case, type Gender } from './cases';
import { IN_LVOVICH, isRisky, surnameIn } from './surnames';

const PARTICLE = /^(?:оглы|оглу|кызы|гызы|углы|кизи)$/i;
const MALE_PARTICLE = /^(?:оглы|оглу|углы)$/i;
const PATRONYMIC = /(?:ич|вна|чна)$/i;

/** Stressed «-ия»: «Алие», where «Мария» has «Марии». */
const STRESSED_NAMES = new Set(['алия', 'зульфия', 'альфия', 'нурия', 'гульфия', 'рания', 'магфия', 'сафия']);

/** Names of women on a soft consonant that the library leaves as they are. */
const SOFT_NAMES = new Set(['гузель', 'айгуль', 'асель', 'айсель', 'рахиль', 'эсфирь', 'юдифь', 'руфь']);

/** A full name as people write it, surname first. */
interface Parts {
  surname: string;
  first: string;
  /** The rest, particles included. */
  rest: string[];
}

/** What is asked of a name: its case, and how it is shortened. */
export type NameForm = 'full' | 'short' | 'signature';

/** Forms that people wrote down for a name, and the gender (м, ж): they win over what the program makes. */
export type Corrections = ReadonlyMap<string, Partial<Record<Case | 'пол', string>>>;

/** The gender that people wrote down, else that a patronymic or an unmistakable surname tells; null where nothing does. */
export function genderOf(name: string, corrections?: Corrections): Gender | null {
  const written = corrections?.get(cleanName(name))?.пол?.trim().charAt(0).toLowerCase();
  if (written === 'м' || written === 'ж') return written === 'м' ? 'male' : 'female';
  const { surname, first, rest } = partsOf(name);
  for (const word of rest) {
    if (PARTICLE.test(word)) return MALE_PARTICLE.test(word) ? 'male' : 'female';
  }
  const patronymic = rest[0]?.toLowerCase() ?? '';
  if (/ич$/.test(patronymic)) return 'male';
  if (/(?:вна|чна)$/.test(patronymic)) return 'female';
  const bySurname = /(?:[оеё]ва|[иы]на|[сц]кая|ная)$/i.test(surname)
    ? 'female'
    : /(?:[оеё]в|[иы]н|[сц]к(?:ий|ой)|ный)$/i.test(surname)
      ? 'male'
      : null;
  const byFirst = first.length > 2 ? getFirstnameGender(first) : null;
  if (bySurname === null || byFirst === null || byFirst === 'androgynous') return bySurname;
  return byFirst === bySurname ? bySurname : null;
}

/** A name in a case. Where nothing tells the gender it stays as it is; initials are never declined. */
export function nameIn(name: string, wanted: Case, corrections?: Corrections): string {
  const clean = cleanName(name);
  const corrected = corrections?.get(clean)?.[wanted]?.trim();
  if (corrected) return corrected;
  const gender = genderOf(clean, corrections);
  if (wanted === 'им' || gender === null) return clean;
  const { surname, first, rest } = partsOf(clean);
  const declined = [surnameIn(surname, wanted, gender), firstIn(first, wanted, gender)];
  const hasParticle = rest.some((word) => PARTICLE.test(word));
  const others = hasParticle ? rest : rest.map((word) => patronymicIn(word, wanted, gender));
  return [...declined, ...others].filter((word) => word !== '').join(' ');
}

/** A name in a case and a length: «Лебедевой Ольге Петровне», «Лебедевой О.П.», «О.П. Лебедевой». */
export function nameAs(name: string, form: NameForm, wanted: Case, corrections?: Corrections): string {
  const full = nameIn(name, wanted, corrections);
  if (form === 'full') return full;
  // Initials come from the nominative, where the letters are the person's own.
  const shortened = form === 'short' ? surnameFirst(cleanName(name)) : initials(cleanName(name));
  const { surname } = partsOf(cleanName(name));
  const declined = full.split(' ')[0] ?? surname;
  return (wanted === 'им' ? shortened : shortened.replace(surname, declined)).replace(/ /g, '\u00a0');
}

/** «Уважаемая Ольга Петровна» and the like; without a known gender both are offered. */
export function addressOf(name: string, corrections?: Corrections): string {
  const { first, rest } = partsOf(cleanName(name));
  const called = [first, ...rest].join(' ');
  const gender = genderOf(name, corrections);
  const dear = gender === 'male' ? 'Уважаемый' : gender === 'female' ? 'Уважаемая' : 'Уважаемый(-ая)';
  return `${dear} ${called}`;
}

/** All five oblique forms of a name, and whether a person should look at them. */
export function formsOf(
  name: string,
  corrections?: Corrections,
): { forms: Record<Exclude<Case, 'им'>, string>; risky: boolean } {
  const forms = Object.fromEntries(CASES.slice(1).map((wanted) => [wanted, nameIn(name, wanted, corrections)]));
  const { surname } = partsOf(cleanName(name));
  return { forms: forms as Record<Exclude<Case, 'им'>, string>, risky: isRisky(surname, genderOf(name, corrections)) };
}

function firstIn(first: string, wanted: Exclude<Case, 'им'>, gender: Gender): string {
  if (first === '' || isInitial(first)) return first;
  if (STRESSED_NAMES.has(first.toLowerCase()) && (wanted === 'дат' || wanted === 'пр')) return `${first.slice(0, -1)}е`;
  if (gender === 'female' && SOFT_NAMES.has(first.toLowerCase())) {
    return first.slice(0, -1) + ({ род: 'и', дат: 'и', вин: 'ь', тв: 'ью', пр: 'и' } as const)[wanted];
  }
  return inclineFirstname(first, IN_LVOVICH[wanted], gender);
}

function patronymicIn(word: string, wanted: Exclude<Case, 'им'>, gender: Gender): string {
  return isInitial(word) ? word : inclineMiddlename(word, IN_LVOVICH[wanted], gender);
}

function isInitial(word: string): boolean {
  return /^\p{L}\.?(?:-?\p{L}\.?)?$/u.test(word) || word.includes('.');
}

/** Surname first, unless the patronymic stands in the middle: «Ольга Петровна Лебедева». */
function partsOf(name: string): Parts {
  const words = name
    .replace(/\([^()]*\)/g, ' ')
    .split(/\s+/)
    .filter((word) => word !== '');
  const [, second = '', third = ''] = words;
  const ordered =
    words.length === 3 && PATRONYMIC.test(second) && !PATRONYMIC.test(third) ? [third, ...words.slice(0, 2)] : words;
  const [surname = '', first = '', ...rest] = ordered;
  return { surname, first, rest };
}
