import { WORDS } from '../domain/messages/words';
import { readCode } from '../domain/people/codes';
import {
  type Erased,
  goesInWords,
  type Line,
  meansOneOf,
  rowsOf,
  staysInWords,
  type Traced,
  tracesOf,
} from '../domain/people/erasure';
import { type Role, STATES } from '../domain/people/person';
import type { Settled } from '../domain/people/settle-consents';
import { withdrawalOf } from '../domain/people/withdrawal';
import type { Settings } from '../domain/settings';
import { ERASURE_STATES } from '../domain/sheet-values';
import { itemIdsOf } from '../domain/surveys/item-ids';
import { TABLES, type Table } from '../domain/tables';
import { type Answerer, answererRows, answerersOf, deleteAnswerRows, deleteAnswers } from '../google/erase-answers';
import { fill, readTable, removeRows, upsert } from '../google/sheets';
import { readBases, readConsents } from './bases';
import { settle } from './consents';
import { journal } from './journal';
import { refreshViews } from './pair-views';
import { withdraw } from './withdraw';

const { erasure: words } = WORDS;

/** What is kept of answers beside the bases. */
const SPEAKING: readonly Table[] = [TABLES.doubts, TABLES.answers, TABLES.unanswered];

/** An erasure on record, with the names until it is finished. */
export type Erasing = Erased & { id: string };

/** What goes, what stays and what is left to people's hands, in lines; nothing is changed. */
export function lookAround(erased: Erased): Record<'goes' | 'stays' | 'left', Line[]> {
  const sheets = readTraced();
  const gone = withdrawalOf(refusing(erased), { ...sheets, proposal: readTable(TABLES.proposal) });
  const goes = goesInWords(tracesOf(erased, sheets), gone);
  for (const table of SPEAKING) {
    const count = speakingOf(table, erased).length;
    if (count > 0) goes.push(rowsOf(table, count));
  }
  const left: Line[] = [];
  for (const { title, own, rows } of formsWith(erased)) {
    if (own === null) left.push((words) => words.noForm(title));
    if (own && own.length > 0) goes.push((words) => words.answers(title, own.length));
    if (rows.numbers.length > 0) goes.push((words) => words.answerRows(title, rows.numbers.length));
    if (rows.unclear > 0) left.push((words) => words.rowsUnclear(title, rows.unclear));
  }
  return {
    goes,
    stays: staysInWords(erased, sheets),
    left: [
      ...left,
      ...words.manual.map(
        (_, at): Line =>
          ({ manual }) =>
            manual[at] ?? '',
      ),
    ],
  };
}

/** Destroys what is kept of them; call it under the lock. Cut and called again it goes on where it was. */
export function erase({ id, ...erased }: Erasing, settings: Settings): string {
  const { codes } = erased;
  keepCodes(codes);
  withdraw({ ...readConsents(), ...refusing(erased) }, settings);
  for (const { formId, own, rows } of formsWith(erased)) {
    // The row first: once the answer has gone nobody knows which row was its.
    deleteAnswerRows(formId, rows.numbers);
    deleteAnswers(
      formId,
      (own ?? []).map(({ response }) => response),
    );
  }
  for (const table of SPEAKING) removeRows(table, speakingOf(table, erased));
  const traces = tracesOf(erased, readTraced());
  fill(TABLES.pairs, 'reason', new Map(traces.pairs.map((pair) => [pair, ''])));
  upsert(TABLES.mentors, traces.mentions.mentors);
  upsert(TABLES.mentees, traces.mentions.mentees);
  for (const key of ['unpaired', 'names', 'consents', 'mentors', 'mentees'] as const)
    removeRows(TABLES[key], traces[key]);
  keepCodes(codes);
  removeRows(
    TABLES.snapshots,
    readTable(TABLES.snapshots).map((row) => row.id),
  );
  refreshViews(readBases());
  settle(settings);
  journal(settings.keeper, words.journal(codes.join(', ')));
  // By itself and last: the names are forgotten when all the rest is.
  upsert(TABLES.erasures, [{ id, state: ERASURE_STATES.done, who: '' }]);
  return words.done(codes.join(', '));
}

/** Whoever is erased takes every consent back. */
function refusing({ codes }: Erased): Pick<Settled, 'refused' | 'lost'> {
  return { refused: new Map(codes.map((code) => [code, 'withdrawn'])), lost: [...codes] };
}

/** Rows that any text of says who they are about. */
function speakingOf(table: Table, erased: Erased): string[] {
  const isMeant = meansOneOf(erased);
  const speaks = (text: unknown) =>
    typeof text === 'string' && (isMeant(text) || erased.names.some((name) => text.includes(name)));
  return readTable(table)
    .filter((row) => Object.values(row).some(speaks))
    .map((row) => String(row.id));
}

function readTraced(): Traced {
  return {
    mentors: readTable(TABLES.mentors),
    mentees: readTable(TABLES.mentees),
    consents: readTable(TABLES.consents),
    unpaired: readTable(TABLES.unpaired),
    names: readTable(TABLES.names),
    pairs: readTable(TABLES.pairs),
    changes: readTable(TABLES.changes),
    documents: readTable(TABLES.documents),
  };
}

type FormWith = { formId: string; title: string; own: Answerer[] | null; rows: { numbers: number[]; unclear: number } };

/** Forms that ask who answers, with the answers of these people; `own` is null where a form is gone. */
function formsWith(erased: Erased): FormWith[] {
  const isMeant = meansOneOf(erased);
  return readTable(TABLES.surveys).flatMap((survey): FormWith[] => {
    const { formId, title } = survey;
    const byKey = itemIdsOf(survey);
    const asked = ['name', 'code'].flatMap((key) => byKey[key] ?? []);
    if (formId === '' || asked.length === 0) return [];
    const own = answerersOf(formId, asked)?.filter(({ texts }) => texts.some(isMeant)) ?? null;
    return [{ formId, title, own, rows: answererRows(formId, own ?? []) }];
  });
}

/** A bare code stays, so that nobody else is given it; also where a run was cut after its row had gone. */
function keepCodes(codes: readonly string[]): void {
  upsert(TABLES.mentors, bareRows(codes, 'mentor'));
  upsert(TABLES.mentees, bareRows(codes, 'mentee'));
}

function bareRows(codes: readonly string[], role: Role): { id: string; state: string }[] {
  return codes.filter((code) => readCode(code)?.role === role).map((code) => ({ id: code, state: STATES[2] }));
}
