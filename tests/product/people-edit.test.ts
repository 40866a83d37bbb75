import { describe, expect, it } from 'vitest';
import type { CallRecord, RunPlan, RunResult } from '../../local/emulator/run';
import { columnLetters } from '../../local/emulator/services/spreadsheet/a1';
import {
  addFormulaColumn,
  insertRow,
  moveColumn,
  sortRows,
  typeInto,
} from '../../local/emulator/services/spreadsheet/edits';
import { Range } from '../../local/emulator/services/spreadsheet/range';
import type { CellState, SheetState } from '../../local/emulator/state';
import { TABLES, type Table } from '../../src/domain/tables';
import { School } from '../school';

const OWN_COLUMN = 'Моя формула';
const OWN_HEADER = 'По-нашему';

type Edit = (school: School, sheet: SheetState) => void;

/** What people do to a sheet of ours while a flow is at work; the keys stand in row 1, the headers in row 2. */
const EDITS: Record<string, Edit> = {
  'sorts the rows': ({ state, spreadsheetId }, { name }) => sortRows(state, spreadsheetId, name, 3, 2, false),
  'inserts a row': ({ state, spreadsheetId }, { name }) => insertRow(state, spreadsheetId, name, 3),
  'moves a column': ({ state, spreadsheetId }, { name, cells }) =>
    moveColumn(state, spreadsheetId, name, cells[0]?.length ?? 1, 2),
  'adds a column of formulas': ({ state, spreadsheetId }, { name }) =>
    void addFormulaColumn(state, spreadsheetId, name, {
      titleRow: 2,
      fromRow: 3,
      title: OWN_COLUMN,
      formula: '=LEN(A#)',
      before: 'C',
    }),
  'renames a header and hides its column': ({ state, spreadsheetId }, { name, hiddenColumns, columns }) => {
    typeInto(state, spreadsheetId, name, `${columnLetters(2)}2`, OWN_HEADER);
    if (columns > 1 && !hiddenColumns.includes(2)) hiddenColumns.push(2);
  },
};

const ALL: Edit = (school, sheet) => {
  for (const edit of Object.values(EDITS)) edit(school, sheet);
};

/** What neither sees what people do to the sheets that they edit, when it is called on another, nor changes those. */
const ELSEWHERE =
  /^(?:Sheet\.(?:getDataRange|getFormUrl)|Range\.getValues|Spreadsheet\.(?:getSheetByName|getSpreadsheetTimeZone)|Session\.\w+|Lock\.tryLock|DriveFiles\.get|FormApp\.openById|Form\.getResponses)$/;

interface Flow {
  before(): School;
  run(school: School, plan: RunPlan): RunResult;
}

/** Every flow that writes into our sheets once they are there. */
const FLOWS: Record<string, Flow> = {
  'importing the plan': step('imported'),
  'adding what the plan lacks': {
    before() {
      const school = School.at('imported');
      school.tick('Чего нет в плане', 'Добавить');
      return school;
    },
    run: (school, plan) => school.command('addMissingRows', [], plan),
  },
  'importing the plan anew': {
    before: () => School.at('signed'),
    run: (school, plan) => school.command('importRoadmap', ['YES'], plan),
  },
  'opening the surveys': step('forms'),
  'a form answer': step('answered'),
  'proposing pairs': step('proposed'),
  'proposing pairs anew': {
    before() {
      const school = School.at('proposed');
      school.tick('Наставляемые', 'Согласие', (row) => row.Код === 'НМ-003И', false);
      return school;
    },
    run: (school, plan) => school.command('proposePairs', [], plan),
  },
  'approving pairs': step('approved'),
  'issuing the order': step('issued'),
  'registering the signed order': step('signed'),
  'a tick with a digest': {
    before() {
      const school = School.at('approved');
      school.state.now = Date.parse('2023-03-15T10:00:00+03:00');
      return school;
    },
    run: (school, plan) => school.trigger('onTick', plan),
  },
};

describe.each(Object.entries(FLOWS))(
  'During %s nothing lands in a wrong row or column (what remains: from the getDataRange of the last look at a table to the flush of what is written there)',
  (title, flow) => {
    const clean = flow.before();
    const before = tables(clean);
    const { calls, sheetAt } = watched(flow, clean);
    const after = tables(clean);
    const written = Object.values<Table>(TABLES).filter(({ key }) => before[key] !== after[key]);
    const all = calls.flatMap(({ name }, index) => (name === 'Sheet.getDataRange' ? [index + 1] : []));
    const edited = written.map((table) => clean.sheetState(table.sheet).id);
    // Before a look elsewhere an edit comes to the same as before the next look.
    const looks = all.filter((look, place) => {
      const until = calls.slice(look - 1, (all[place + 1] ?? calls.length + 1) - 1);
      const isElsewhere = !edited.includes(sheetAt(look)) && all[place + 1] !== undefined;
      return !isElsewhere || !until.every(({ name, pending }) => pending === 0 && ELSEWHERE.test(name));
    });

    it('it looks at each table again just before it writes', () => {
      expect(written.length).toBeGreaterThan(0);
      expect(looks.length).toBeGreaterThan(written.length);
      expect(writesWithoutLook(calls)).toEqual([]);
    });

    const comesToTheSame = () => {
      const ends = all.map((at) => {
        const school = flow.before();
        const run = () => {
          for (const { sheet } of written) ALL(school, school.sheetState(sheet));
        };
        flow.run(school, { interrupt: { at, run } });
        return school.workspace.save();
      });
      const leftOut = all.flatMap((at, place) => (looks.includes(at) ? [] : [place]));
      expect(leftOut.length).toBeGreaterThan(10);
      expect(leftOut.filter((place) => ends[place] !== ends[place + 1])).toEqual([]);
      expect(new Set(ends).size).toBeGreaterThan(5);
    };
    if (title === 'approving pairs') it('a look that is left out comes to the same as the next one', comesToTheSame);

    it('somebody does everything at once before any look', () => {
      expect(looks.flatMap((at) => faults(flow, at, ALL, written, after))).toEqual([]);
    });

    it.each(Object.entries(EDITS).map(([what, edit], index) => [what, edit, index] as const))(
      'somebody %s before every third look',
      (_, edit, index) => {
        const some = looks.filter((_, place) => place % 3 === index % 3);
        expect(some.flatMap((at) => faults(flow, at, edit, written, after))).toEqual([]);
      },
    );
  },
);

function step(stage: 'imported' | 'forms' | 'answered' | 'proposed' | 'approved' | 'issued' | 'signed'): Flow {
  return { before: () => School.before(stage), run: (school, plan) => school.run(stage, plan) };
}

/** Runs the flow and tells at which sheet it looks with a call, by the number of the call. */
function watched(flow: Flow, school: School) {
  const found = new Map<number, number>();
  let at = 0;
  const run = (call: number) => {
    at = call;
  };
  const heed = (value: unknown) => {
    if (value instanceof Range && !found.has(at)) found.set(at, value._sheetId);
  };
  const { calls } = flow.run(school, { interrupt: { at: 'every', run }, heed });
  return { calls, sheetAt: (call: number) => found.get(call) ?? 0 };
}

/** What is wrong after a run into which somebody edited every written table at one call. */
function faults(flow: Flow, at: number, edit: Edit, written: Table[], clean: Record<string, string>): string[] {
  const school = flow.before();
  let sheets: SheetState[] = [];
  let formulas: string[][] = [];
  const run = () => {
    sheets = written.map((table) => school.sheetState(table.sheet));
    for (const sheet of sheets) edit(school, sheet);
    formulas = sheets.map(rowsWithFormula);
  };
  const { ended, error } = flow.run(school, { interrupt: { at, run } });
  if (ended !== 'done') return [`${at}: ended in ${ended}, ${error?.message}`];
  if (/Не получилось|Нет листа|нет столбца/.test(school.said)) return [`${at}: ${school.said}`];
  const found = tables(school);
  return [
    ...Object.keys(found).flatMap((key) =>
      found[key] === clean[key] ? [] : [`${at}: ${difference(clean[key], found[key])}`],
    ),
    ...sheets.flatMap((sheet, index) => {
      const lost = formulas[index]?.filter((id) => idsIn(sheet).includes(id) && !rowsWithFormula(sheet).includes(id));
      return (lost ?? []).map((id) => `${at}: ${sheet.name}, ${id} has lost its formula`);
    }),
    ...sheets.flatMap((sheet) =>
      strangers(sheet).map((cell) => `${at}: ${sheet.name}, in the column of people: ${cell}`),
    ),
  ];
}

/**
 * Every table by its key: its records by id, by column key, as one text; the order of rows is people's. The numbers of
 * the charts are left out: they stand in the order in which people put the rows that they count.
 */
function tables(school: School): Record<string, string> {
  const compared = Object.values<Table>(TABLES).filter(({ key }) => key !== TABLES.overview.key);
  return Object.fromEntries(
    compared.map((table) => {
      const [keys = [], , ...lines] = school.sheetState(table.sheet).cells.map((line) => line ?? []);
      const records = lines.flatMap((line) => {
        const record = Object.keys(table.columns).map((key) => {
          const column = keys.findIndex((cell) => cell?.v === `${table.key}.${key}`);
          const value = line[column]?.v ?? '';
          // The pairs of an order are named in the order in which they stand.
          return [key, key === 'pairs' ? String(value).split(' ').sort().join(' ') : withoutIds(value)];
        });
        return record.some(([, value]) => value !== '' && value !== false) ? [JSON.stringify(record)] : [];
      });
      return [table.key, records.sort().join('\n')];
    }),
  );
}

/** Files are made in the order of the rows that ask for them. */
function withoutIds(value: string | number | boolean): string | number | boolean {
  return typeof value === 'string' ? value.replace(/[\w-]{40,}|\b\d{9,10}\b/g, 'id') : value;
}

function difference(clean = '', found = ''): string {
  const [one, other] = [clean.split('\n'), found.split('\n')];
  const lost = one.filter((line) => !other.includes(line));
  const strange = other.filter((line) => !one.includes(line));
  return `expected ${lost.join(' and ')} but found ${strange.join(' and ')}`.slice(0, 400);
}

/** Ids of the rows in which people's formula stands. */
function rowsWithFormula(sheet: SheetState): string[] {
  return idsIn(sheet, (line) => line.some((cell) => cell?.f !== undefined));
}

function idsIn({ cells }: SheetState, which: (line: (CellState | null)[]) => boolean = () => true): string[] {
  const column = cells[0]?.findIndex((cell) => String(cell?.v ?? '').endsWith('.id')) ?? -1;
  return cells.flatMap((line: (CellState | null)[] | undefined) =>
    line?.[column]?.v && which(line) ? [String(line[column]?.v)] : [],
  );
}

/** Values that are no formulas in the column that people added. */
function strangers({ cells }: SheetState): string[] {
  const column = cells[1]?.findIndex((cell) => cell?.v === OWN_COLUMN) ?? -1;
  if (column < 0) return [];
  return cells.flatMap((line: (CellState | null)[] | undefined, index) => {
    const cell = line?.[column];
    return index === 1 || cell?.v === undefined || cell.f !== undefined ? [] : [String(cell.v)];
  });
}

/** Flushes after a write into a range that no look came before since the last flush. */
function writesWithoutLook(calls: CallRecord[]): number[] {
  const found: number[] = [];
  let looked = false;
  calls.forEach(({ name }, index) => {
    if (name === 'Sheet.getDataRange') looked = true;
    if (name === 'SpreadsheetApp.flush') looked = false;
    if (name === 'Range.setValues' && !looked) found.push(index + 1);
  });
  return found;
}
