import { CASES, isCase } from '../grammar/cases';
import { dateInQuotes, dateInWords } from '../grammar/dates';
import { addressOf, type Corrections, genderOf, nameAs } from '../grammar/names';
import { organisationIn, postIn } from '../grammar/phrases';
import { SetupError } from '../messages/errors';
import { uncapitalised } from '../text';
import { COMMON } from './common';
import { shownTitle } from './shown-title';
import type { DocumentKind, Fields, FieldType } from './types';

/** Placeholders in a text, without their braces, each once, in order. */
export function placeholdersIn(text: string): string[] {
  const found = [...text.matchAll(/\{\{([^{}]*)\}\}/g)].map((match) => match[1] ?? '');
  return [...new Set(found)];
}

/** A placeholder's name and what is asked of it: `Куратор.ФИО|дат|кратко`. */
export function partsOf(placeholder: string): { name: string; asks: string[] } {
  const [name = '', ...asks] = placeholder.split('|').map((part) => part.trim());
  return { name, asks };
}

/** The field that decides about a section: `Если Поле` begins it, `Конец` ('' here) ends it; null for any other. */
export function conditionOf(placeholder: string): string | null {
  if (placeholder.trim() === 'Конец') return '';
  return /^\s*Если\s+(\S.*)$/.exec(placeholder)?.[1]?.trim() ?? null;
}

/** Every placeholder that a template of this kind may have. */
export function knownTo(document: DocumentKind): Fields {
  return Object.assign({}, COMMON, document.fields, ...Object.values(document.lists));
}

/** The value as the placeholder asks for it. */
export function valueFor(
  type: FieldType,
  value: string,
  asks: readonly string[],
  corrections: Corrections = new Map(),
): string {
  const wanted = asks.find(isCase) ?? 'им';
  // A line to be filled by hand is no name, and nobody knows the gender of who will write there.
  if (!/[\p{L}\d]/u.test(value) && !asks.some((ask) => ask.includes('/'))) return value;
  switch (type) {
    case 'person': {
      const choice = asks.find((ask) => ask.includes('/'));
      if (choice) return byGender(choice, value, corrections);
      if (asks.includes('обращение')) return addressOf(value, corrections);
      const form = asks.includes('подпись') ? 'signature' : asks.includes('кратко') ? 'short' : 'full';
      return nameAs(value, form, wanted, corrections);
    }
    case 'post':
      return asks.includes('строчными') ? uncapitalised(postIn(value, wanted)) : postIn(value, wanted);
    case 'organisation':
      return organisationIn(value, wanted);
    case 'date':
      return asks.includes('словами') ? dateInWords(value) : asks.includes('в кавычках') ? dateInQuotes(value) : value;
    default:
      return value;
  }
}

/** «ознакомлен/ознакомлена» by the person's gender; both where it is not known. */
function byGender(choice: string, name: string, corrections: Corrections): string {
  const [male = '', female = ''] = choice.split('/');
  const gender = genderOf(name, corrections);
  return gender === 'male' ? male : gender === 'female' ? female : choice;
}

/** Throws a SetupError that names what the template's text lacks or what nobody knows, before anything is made. */
export function checkTemplate(document: DocumentKind, text: string): void {
  const { lacking, unknown } = templateFaults(document, text);
  if (lacking.length > 0) throw new SetupError('template-lacks', shownTitle(document), lacking.map(braced).join(', '));
  if (unknown.length > 0)
    throw new SetupError('template-unknown', shownTitle(document), unknown.map(corrected).join(', '));
}

/** What a template lacks, and the placeholders nobody knows, each with the nearest right one if one is near. */
export function templateFaults(
  document: DocumentKind,
  text: string,
): { lacking: string[]; unknown: { written: string; meant: string | null }[] } {
  const known = knownTo(document);
  const found = placeholdersIn(text);
  const names = found.map((placeholder) => partsOf(placeholder).name);
  const sections = [...text.matchAll(/\{\{([^{}]*)\}\}/g)].map((match) => conditionOf(match[1] ?? ''));
  const isClosed = sections.filter((condition) => condition).length === sections.filter((name) => name === '').length;
  return {
    lacking: [...document.required.filter((name) => !names.includes(name)), ...(isClosed ? [] : ['Конец'])],
    unknown: found.flatMap((written) => {
      const condition = conditionOf(written);
      if (condition === '') return [];
      const { name, asks } = partsOf(condition ?? written);
      const type = known[name];
      if (type === undefined) return [{ written, meant: nearest(name, Object.keys(known)) }];
      const right = asks.filter((ask) => mayAsk(type, ask));
      return right.length === asks.length ? [] : [{ written, meant: [name, ...right].join('|') }];
    }),
  };
}

const ASKS: Record<FieldType, readonly string[]> = {
  text: [],
  person: [...CASES, 'кратко', 'подпись', 'обращение'],
  post: [...CASES, 'строчными'],
  organisation: CASES,
  date: ['словами', 'в кавычках'],
};

function mayAsk(type: FieldType, ask: string): boolean {
  return ASKS[type].includes(ask) || (type === 'person' && ask.includes('/'));
}

function corrected({ written, meant }: { written: string; meant: string | null }): string {
  return meant === null ? braced(written) : `${braced(written)} (может быть, ${braced(meant)})`;
}

function braced(name: string): string {
  return `{{${name}}}`;
}

/** The name that differs in the fewest letters, at most a third of them. */
function nearest(name: string, known: readonly string[]): string | null {
  let best: string | null = null;
  let least = Math.floor(name.length / 3) + 1;
  for (const candidate of known) {
    const distance = slips(name.toLowerCase(), candidate.toLowerCase());
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best;
}

/** Letters to change, add or leave out (Levenshtein). */
function slips(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= to.length; j += 1) {
      const swap = (row[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[to.length] ?? 0;
}
