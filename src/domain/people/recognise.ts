import { WORDS } from '../messages/words';
import type { Values } from '../surveys/types';
import { codeOf, numberOf, readCode } from './codes';
import type { Doubt } from './doubt';
import { cleanName, nameKey } from './names';
import { mayBeOne } from './near-names';
import { nextCode } from './number-people';
import type { Person, Role } from './person';

/** One submitted questionnaire: Google's response id, the moment (ISO, UTC) and the answers by question key. */
export type Answer = { response: string; at: string; values: Values; extra?: Record<string, string> };

/** What recognising needs of a person in a base. */
export type Known = Pick<Person, 'id' | 'name' | 'response'>;

/** The base that an answer belongs to and the other one, and whether the school's answers carry names or codes. */
export type Among = { role: Role; own: readonly Known[]; others: readonly Known[]; named: boolean };

/** Who gave an answer: a row of the base, somebody new, or what has to be asked of the coordinator. */
export type Who =
  | { kind: 'known'; place: number }
  | { kind: 'new'; id: string; name: string }
  | { kind: 'doubt'; doubt: Doubt };

/** What the coordinator decided about an answer in doubt; `code` names the person where one was typed. */
export type Decision = { what: 'same' | 'new' | 'ignore'; code: string; came: string };

/** Finds out who gave an answer. What is not certain is never guessed: two people in one row cannot be told apart again. */
export function recognise(answer: Answer, among: Among): Who {
  return among.named ? byName(answer, among) : byItsCode(answer, among);
}

/** What the answer says about its author, as it is shown to the coordinator; in mode «Коды» nothing but a code. */
export function cameFrom({ values }: Answer, named: boolean): string {
  const text = textIn(values, named ? 'name' : 'code');
  if (named) return cleanName(text) || WORDS.doubts.nameless;
  if (text.trim() === '') return WORDS.doubts.codeless;
  return readCode(text) === null ? WORDS.doubts.noCode : text.trim();
}

/** Who gave an answer, now that the coordinator has decided; a decision that cannot be is asked about again. */
export function asDecided(answer: Answer, { what, code }: Decision, among: Among): Who | null {
  if (what === 'ignore') return null;
  const { role, own, others, named } = among;
  const number = numberOf(code);
  const came = cameFrom(answer, named);
  const again = (may: string): Who => ({ kind: 'doubt', doubt: { came, may, candidates: [] } });
  if (what === 'same') {
    const place = own.findIndex(({ id }) => number !== null && numberOf(id) === number);
    if (place >= 0) return { kind: 'known', place };
    const other = others.find(({ id }) => number !== null && numberOf(id) === number);
    return other && number !== null
      ? { kind: 'new', id: codeOf(role, number), name: other.name }
      : again(WORDS.doubts.nobodyHas(code));
  }
  const name = named ? cleanName(textIn(answer.values, 'name')) : '';
  // A run that was cut may have written this person already.
  const place = own.findIndex(
    (person) => person.response === answer.response && nameKey(person.name) === nameKey(name),
  );
  if (place >= 0) return { kind: 'known', place };
  if (named)
    return nameKey(name) === '' ? again(WORDS.doubts.newNeedsName) : { kind: 'new', id: freeCode(among), name };
  const given = number ?? numberOf(textIn(answer.values, 'code'));
  if (given === null) return again(WORDS.doubts.newNeedsCode);
  const taken = own.some(({ id }) => numberOf(id) === given);
  return taken ? again(WORDS.doubts.taken(codeOf(role, given))) : { kind: 'new', id: codeOf(role, given), name: '' };
}

function byName(answer: Answer, among: Among): Who {
  const { role, own, others } = among;
  const name = cleanName(textIn(answer.values, 'name'));
  const key = nameKey(name);
  const doubt = (may: string, people: readonly Known[]): Who => {
    return {
      kind: 'doubt',
      doubt: { came: name || WORDS.doubts.nameless, may, candidates: people.map(({ id }) => id) },
    };
  };
  if (key === '') return doubt(WORDS.doubts.whose, []);
  const isSame = (person: Known) => nameKey(person.name) === key;
  const rows = own.filter(isSame);
  const [row] = rows;
  if (row && rows.length === 1) return { kind: 'known', place: own.indexOf(row) };
  if (row) return doubt(WORDS.doubts.namesakes(rows), rows);
  const before = own.find(({ response }) => response === answer.response);
  if (before) return doubt(WORDS.doubts.retyped(before), [before]);
  const elsewhere = others.filter(isSame);
  const near = [...own, ...others].filter((person) => !isSame(person) && mayBeOne(person.name, name));
  const candidates = [...(near.length > 0 || elsewhere.length > 1 ? elsewhere : []), ...near];
  if (candidates.length > 0) return doubt(WORDS.doubts.near(candidates), onePerNumber(candidates));
  return { kind: 'new', id: nextCode(role, name, own, others), name };
}

function byItsCode(answer: Answer, { role, own, others, named }: Among): Who {
  const read = readCode(textIn(answer.values, 'code'));
  const isMeant = ({ id }: Known) => read !== null && numberOf(id) === read.number;
  const rows = own.filter(isMeant);
  const [row] = rows;
  if (read?.letter === 'right' && rows.length < 2) {
    return row ? { kind: 'known', place: own.indexOf(row) } : { kind: 'new', id: codeOf(role, read.number), name: '' };
  }
  const candidates = onePerNumber([...rows, ...others.filter(isMeant)]);
  const why = read === null ? WORDS.doubts.whose : WORDS.doubts[rows.length > 1 ? 'twice' : read.letter];
  const may = candidates.length > 0 ? `${why} ${WORDS.doubts.perhaps(candidates)}` : why;
  return {
    kind: 'doubt',
    doubt: { came: cameFrom(answer, named), may, candidates: candidates.map(({ id }) => id) },
  };
}

function freeCode({ role, own, others }: Among): string {
  return codeOf(role, [...own, ...others].reduce((top, { id }) => Math.max(top, numberOf(id) ?? 0), 0) + 1);
}

function onePerNumber(people: readonly Known[]): Known[] {
  return people.filter(({ id }, at) => people.findIndex((each) => numberOf(each.id) === numberOf(id)) === at);
}

function textIn(values: Values, key: string): string {
  const value = values[key] ?? '';
  return Array.isArray(value) ? value.join(', ') : value;
}
