import { formatCivil, parseCivil } from '../domain/calendar/civil-date';
import { WORDS } from '../domain/messages/words';
import { EVIDENCE } from '../domain/roadmap/evidence';
import { rowName } from '../domain/roadmap/row-name';
import { type Proof, type RowCommand, type RowFacts, type RowOption, rowOptions } from '../domain/roadmap/row-options';
import { isClosed, type RowState } from '../domain/roadmap/row-state';
import { kindOfSchool } from '../domain/school-kind';
import type { Settings } from '../domain/settings';
import { type Patch, type RoadmapRow, TABLES } from '../domain/tables';
import { underLock } from '../google/lock';
import { selectedId } from '../google/selection';
import { readTable, upsert } from '../google/sheets';
import { today } from '../google/spreadsheet';
import { askText } from '../google/ui';
import { askOrTell, askWhich } from './ask-again';
import { readBases } from './bases';
import { collectAnswers } from './collect';
import { issueThis } from './documents/issue';
import { registerSigned } from './documents/sign';
import { proposePairs } from './pairing';
import { refreshRows } from './refresh-rows';
import { currentSettings } from './settings';
import { openThisSurvey } from './surveys';

const { doRow: words } = WORDS.lines;
const COMMANDS: Record<RowCommand, () => string | null> = {
  collectAnswers,
  proposePairs,
  registerSigned,
};

/** «Выполнить строку»: does what the row at the cursor asks for, or records what proves it, or that nobody will do it. */
export function doRow(): string | null {
  const settings = currentSettings();
  const rows = readTable(TABLES.roadmap);
  if (rows.length === 0) return words.noPlan;
  const row = selectedRow(rows) ?? askRow(rows);
  return row === null || typeof row === 'string' ? row : workOn(row, settings);
}

/** The same for the row that the sidebar names. */
export function doThisRow(id: string): string | null {
  const settings = currentSettings();
  const row = readTable(TABLES.roadmap).find((each) => each.id === id);
  return row === undefined ? words.rowGone : workOn(row, settings);
}

function workOn(row: RoadmapRow, settings: Settings): string | null {
  if (isClosed(row.state as RowState)) return words.closed(rowName(row), row.decision || row.evidence || row.state);
  const option = askOption(row, rowOptions(row, facts(settings)));
  if (option === null || typeof option === 'string') return option;
  switch (option.kind) {
    case 'command':
      return COMMANDS[option.command]();
    case 'survey':
      return openThisSurvey(option.survey);
    case 'document':
      return issueThis(option.document);
    case 'proof':
      return write(row, option.proof, words.proved(rowName(row), option.proof.evidence));
    case 'own-proof': {
      const proof = askProof();
      return proof === null || typeof proof === 'string'
        ? proof
        : write(row, proof, words.proved(rowName(row), proof.evidence));
    }
    case 'decision':
      return write(row, { decision: option.decision }, words.decided(rowName(row), option.decision));
  }
}

function selectedRow(rows: RoadmapRow[]): RoadmapRow | undefined {
  const id = selectedId(TABLES.roadmap);
  return rows.find((row) => row.id === id);
}

function askRow(rows: RoadmapRow[]): RoadmapRow | string | null {
  const plain = (number: string) => number.trim().replace(/[.)]$/, '').toLowerCase();
  return askOrTell(words.title, words.askNumber, (typed) => {
    const found = rows.filter(({ number }) => plain(number) !== '' && plain(number) === plain(typed));
    if (found.length > 1) return words.severalNumbers(typed, found.length);
    return found[0] ?? words.noNumber(typed);
  });
}

function facts(settings: Settings): RowFacts {
  const { mentors, mentees } = readBases();
  return {
    surveys: readTable(TABLES.surveys),
    documents: readTable(TABLES.documents, 'title'),
    mentors: mentors.length,
    mentees: mentees.length,
    school: kindOfSchool(settings),
    today: today(),
  };
}

function askOption(row: RoadmapRow, options: RowOption[]): RowOption | string | null {
  const question = words.ask(
    rowName(row),
    options.map(({ title }) => title),
  );
  return askWhich(words.title, question, options, words.badOption);
}

function askProof(): Proof | string | null {
  const what = askOrTell(words.title, words.askWhat, (typed) => (typed === '' ? words.noWhat : { typed }));
  if (what === null || typeof what === 'string') return what;
  const number = askText(words.title, words.askProofNumber);
  if (number === null) return null;
  const day = askOrTell(words.title, words.askProofDate(formatCivil(today())), (typed) => {
    const date = typed === '' ? today() : parseCivil(typed);
    return date === null ? words.badDate(typed) : { date, typed };
  });
  if (day === null || typeof day === 'string') return day;
  const link = /https?:\/\/\S+/.exec(what.typed)?.[0] ?? '';
  const name = what.typed.replace(link, '').trim() || EVIDENCE.byLink;
  return { evidence: EVIDENCE.proof(name, number, day.typed && formatCivil(day.date)), link, done: day.date };
}

function write(row: RoadmapRow, fields: Partial<Patch<typeof TABLES.roadmap>>, said: string): string {
  return underLock(() => {
    const settings = currentSettings();
    const current = readTable(TABLES.roadmap).find(({ id }) => id === row.id);
    if (!current || current.evidence !== row.evidence || current.decision !== row.decision) return words.gone;
    upsert(TABLES.roadmap, [{ id: row.id, ...fields }]);
    refreshRows(settings);
    return said;
  });
}
