import { createHash } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fillForm } from '../local/demo/fill-form';
import type { AnswerScript } from '../local/emulator/dialog-answers';
import type { Dialog, DialogAnswer, RunPlan, RunResult } from '../local/emulator/run';
import { newParagraph } from '../local/emulator/services/document/blocks';
import { columnLetters } from '../local/emulator/services/spreadsheet/a1';
import { pasteTable, typeInto } from '../local/emulator/services/spreadsheet/edits';
import type { BlockState, FormState, SheetState, State } from '../local/emulator/state';
import type { Switches } from '../local/emulator/switches';
import { Workspace } from '../local/emulator/workspace';
import { seedGrid } from './gold';

const DIST = join(import.meta.dirname, '../build/dist');
const START = '2022-09-01T09:00:00+03:00';
const MENU = 'Наставничество';

/** The account that sets the spreadsheet up, and another editor. */
export const CURATOR = 'curator@school.example';
export const DEPUTY = 'deputy@school.example';

/** An answer to one of the two forms; topics and times by their place among the choices. */
export interface Respondent {
  form: 'mentor' | 'mentee';
  name: string;
  post: string;
  topics: number[];
  times: number[];
  /** Places of a mentor, or the main request of a mentee. */
  last: string;
}

export interface SchoolOptions {
  switches?: Partial<Switches>;
  /** Id of one of the five plans, or the table as it is pasted. */
  plan?: string | string[][];
  /** Those who answer the forms. */
  people?: readonly Respondent[];
  /** What differs from SETTINGS, by the setting's title. */
  settings?: Record<string, string>;
  /** The HTML files of the script's project. */
  html?: Record<string, string>;
}

/** Two mentors and two mentees: enough for two pairs. */
export const PEOPLE: readonly Respondent[] = [
  { form: 'mentor', name: 'Белова Анна Сергеевна', post: 'Воспитатель', topics: [0, 1, 2], times: [0, 1], last: '2' },
  { form: 'mentor', name: 'Громова Ирина Павловна', post: 'Методист', topics: [2, 3], times: [2], last: '1' },
  {
    form: 'mentee',
    name: 'Ёлкина Дарья Олеговна',
    post: 'Воспитатель младшей группы',
    topics: [1, 2],
    times: [1],
    last: 'Как вести занятие с малышами',
  },
  {
    form: 'mentee',
    name: 'Зимина Юлия Андреевна',
    post: 'Педагог-психолог',
    topics: [3],
    times: [2],
    last: 'Разговор с родителями',
  },
];

/** An invented kindergarten, by the titles of the sheet «Настройки». */
export const SETTINGS: Record<string, string> = {
  'Полное название организации': 'Муниципальное дошкольное образовательное учреждение «Детский сад № 12 Ручеёк»',
  'Сокращённое название': 'МДОУ «Детский сад № 12 Ручеёк»',
  'Населённый пункт': 'г. Заречный',
  'Должность руководителя': 'Заведующий',
  'Фамилия Имя Отчество руководителя': 'Соколова Марина Игоревна',
  'Учебный год': '2022/2023',
  Режим: 'ФИО',
  'Законность проверена': 'да',
  'Фамилия Имя Отчество куратора': 'Лебедева Ольга Петровна',
  'Почта куратора': CURATOR,
};

/** A school in mode «Коды», with a page of names that is there and no more. */
export const IN_CODES = {
  settings: {
    Режим: 'Коды',
    'Законность проверена': '',
    'Фамилия Имя Отчество руководителя': '',
    'Фамилия Имя Отчество куратора': '',
    'Почта куратора': '',
  },
  html: { names: '<!doctype html><title>Имена</title>' },
} satisfies SchoolOptions;

/** The answer that chooses a document by its name, from whatever list the dialog shows. */
export function choosing(name: string): (dialog: Dialog) => DialogAnswer {
  return ({ text }) => {
    const line = text.split('\n').find((each) => each.replace(/^\d+ – /, '').startsWith(name));
    return { button: 'OK', text: /^\d+/.exec(line ?? '')?.[0] ?? name };
  };
}

/** Issues the order on pairs. */
export const PAIRS_ORDER: AnswerScript = [choosing('Приказ «Об утверждении наставнических пар»'), 'YES'];

interface Step {
  /** What people do before: fill in, paste, tick. */
  prepare(school: School): void;
  /** The flow: a menu item, or in one case people who answer forms. */
  run(school: School, plan: RunPlan): RunResult;
}

/** The main job in order: each stage is what people and one flow make of the stage before. */
export const STEPS = {
  opened: {
    prepare: () => {},
    run: (school, plan) => school.workspace.open(CURATOR, plan),
  },
  setUp: {
    prepare(school) {
      school.fillSettings();
      school.workspace.grant(CURATOR);
    },
    run: (school, plan) => school.command('setUp', ['YES'], plan),
  },
  imported: {
    prepare: (school) => school.paste(),
    run: (school, plan) => school.command('importRoadmap', ['YES'], plan),
  },
  forms: {
    prepare: () => {},
    run: (school, plan) => school.command('openSurveys', ['YES'], plan),
  },
  answered: {
    prepare(school) {
      for (const person of school.people.slice(0, -1)) school.answer(person);
    },
    run(school, plan) {
      const last = school.people[school.people.length - 1];
      if (last) school.answer(last, plan);
      return school.lastRun;
    },
  },
  proposed: {
    prepare(school) {
      for (const sheet of ['Наставники', 'Наставляемые']) school.tick(sheet, 'Согласие');
    },
    run: (school, plan) => school.command('proposePairs', [], plan),
  },
  approved: {
    prepare: (school) => school.tick('Подбор', 'Согласовать'),
    run: (school, plan) => school.command('approvePairs', ['YES'], plan),
  },
  issued: {
    prepare: () => {},
    run: (school, plan) => school.command('issueDocument', PAIRS_ORDER, plan),
  },
  signed: {
    prepare: () => {},
    run: (school, plan) => school.command('registerSigned', [{ text: '45-од' }, { text: '01.03.2023' }, 'YES'], plan),
  },
} as const satisfies Record<string, Step>;

export type Stage = keyof typeof STEPS;

/** The stages in order. */
export const STAGES = Object.keys(STEPS) as Stage[];

let bundle: { code: string; manifest: string } | undefined;

/** A school at work: the real bundle on the emulator, driven as people would, with what they see at hand. */
export class School {
  readonly people: readonly Respondent[];
  readonly runs: RunResult[] = [];

  private constructor(
    readonly workspace: Workspace,
    private readonly options: SchoolOptions,
    listens = true,
  ) {
    this.people = options.people ?? PEOPLE;
    if (listens) workspace.onRun = (run) => this.runs.push(run);
  }

  /** A school that has come so far; the way there is gone once for all tests of a run. */
  static at(stage: Stage, options: SchoolOptions = {}): School {
    return School.from(`after ${stage}`, options, () => {
      const school = School.before(stage, options);
      const { ended, error } = STEPS[stage].run(school, {});
      if (ended !== 'done') throw new Error(`«${stage}» ended in «${ended}»: ${error?.message} ${error?.stack}`);
      return school;
    });
  }

  /** A school just before the flow of a stage: people have done their part of it. */
  static before(stage: Stage, options: SchoolOptions = {}): School {
    return School.from(`before ${stage}`, options, () => {
      const earlier = STAGES[STAGES.indexOf(stage) - 1];
      const school = earlier ? School.at(earlier, options) : School.fresh(options);
      STEPS[stage].prepare(school);
      return school;
    });
  }

  /** A school in a saved state, such as one in the middle of a cut run. */
  static load(saved: string, options: SchoolOptions = {}): School {
    const { code } = built();
    return new School(Workspace.load(saved, { code, switches: options.switches ?? {} }), options);
  }

  /** A school in a workspace that somebody else drives. */
  static around(workspace: Workspace, options: SchoolOptions = {}): School {
    return new School(workspace, options, false);
  }

  private static from(place: string, options: SchoolOptions, reach: () => School): School {
    const key = `${place} ${JSON.stringify(options)}`;
    return School.load(
      kept(key, () => reach().workspace.save()),
      options,
    );
  }

  private static fresh(options: SchoolOptions): School {
    const workspace = Workspace.create({
      ...built(),
      ...(options.html ? { html: options.html } : {}),
      now: START,
      switches: options.switches ?? {},
    });
    workspace.addUser(CURATOR, { name: 'Куратор' });
    workspace.addUser(DEPUTY, { name: 'Заместитель' });
    workspace.share(workspace.bindSpreadsheet(MENU, CURATOR), DEPUTY);
    return new School(workspace, options);
  }

  get state(): State {
    return this.workspace.state;
  }

  get spreadsheetId(): string {
    return this.state.project.container;
  }

  /** The last run of the script, whoever or whatever started it. */
  get lastRun(): RunResult {
    const run = this.runs[this.runs.length - 1];
    if (!run) throw new Error('Nothing has run yet.');
    return run;
  }

  /** What the last run said last; '' where it said nothing. */
  get said(): string {
    const { dialogs } = this.lastRun;
    return dialogs[dialogs.length - 1]?.text ?? '';
  }

  /** Runs the flow of a stage. */
  run(stage: Stage, plan: RunPlan = {}): RunResult {
    return STEPS[stage].run(this, plan);
  }

  /** Does everything of the stages that follow, people's part included. */
  goOn(stages: readonly Stage[]): void {
    for (const stage of stages) {
      STEPS[stage].prepare(this);
      this.run(stage);
    }
  }

  /** Runs a command of the menu by the name it has in `main.ts`. */
  command(handler: string, answers: AnswerScript = [], plan: RunPlan = {}, user = CURATOR): RunResult {
    return this.workspace.command(user, handler, answers, plan);
  }

  /** Clicks through the menu, such as `['План', 'Импортировать план']`. */
  click(path: string[], answers: AnswerScript = [], plan: RunPlan = {}, user = CURATOR): RunResult {
    if (this.workspace.menusOf(user).size === 0) this.workspace.open(user);
    return this.workspace.click(user, [MENU, ...path], answers, plan);
  }

  /** Types values of settings, by title; without them the school's own. */
  fillSettings(values: Record<string, string> = { ...SETTINGS, ...this.options.settings }): void {
    for (const [title, value] of Object.entries(values)) {
      this.type('Настройки', 'Значение', (row) => row.Что === title, value);
    }
  }

  /** Pastes the plan onto its sheet; the sheet is emptied first. */
  paste(plan: string | string[][] = this.options.plan ?? 'serpantin-2023'): void {
    const sheet = this.sheetState('Вставьте план');
    sheet.cells = sheet.cells.map((row) => row.map((cell) => (cell?.nf === undefined ? null : { nf: cell.nf })));
    const grid = typeof plan === 'string' ? seedGrid(plan) : plan;
    pasteTable(this.state, this.spreadsheetId, 'Вставьте план', 1, 1, grid);
  }

  /** Somebody writes lines and tables into a document; what it held is gone. */
  writeDocument(name: string, blocks: (string | string[][])[]): void {
    const file = Object.values(this.state.files).find((each) => each.name === name && !each.trashed);
    const document = this.state.documents[file?.id ?? ''];
    if (!document) throw new Error(`There is no document «${name}».`);
    const lines = (text: string) => text.split('\n').map(newParagraph);
    document.body = blocks.flatMap((block) => (typeof block === 'string' ? lines(block) : [tableOf(block, lines)]));
  }

  /** Somebody answers a form, a second after whatever was before; the plan is for the run of the trigger. */
  answer(person: Respondent, plan?: RunPlan): void {
    const form = this.form(person.form);
    this.state.now += 1000;
    this.workspace.firesFormTriggers = !plan;
    this.workspace.respond(form.id, { answers: fillForm(form, person) });
    this.workspace.firesFormTriggers = true;
    if (plan) this.trigger('onAnswer', plan);
  }

  /** Months pass without a tick, as while a trigger is off; the next one comes within the hour. */
  skipTo(moment: string): void {
    this.state.now = Date.parse(moment);
    for (const trigger of this.state.triggers) {
      if (trigger.next !== null) trigger.next = this.state.now + 1000;
    }
  }

  /** Runs the handler of a trigger as Google would, for the curator. */
  trigger(handler: 'onAnswer' | 'onTick', plan: RunPlan = {}): RunResult {
    return this.workspace.run({ handler, user: CURATOR, authMode: 'FULL', fromTrigger: true, ...plan });
  }

  /** The form that is in use; one in the bin is not. */
  form(kind: Respondent['form']): FormState {
    const title = kind === 'mentor' ? 'Анкета наставника' : 'Анкета наставляемого';
    const form = Object.values(this.state.forms).find(
      ({ id }) => this.state.files[id]?.name === title && !this.state.files[id]?.trashed,
    );
    if (!form) throw new Error(`There is no form «${title}».`);
    return form;
  }

  /** What «Начало» shows in the line with that key. */
  startLine(key: string): string {
    const { cells } = this.sheetState('Начало');
    const column = cells[0]?.findIndex((cell) => cell?.v === 'start.text') ?? -1;
    return String(cells.find(([cell]) => cell?.v === key)?.[column]?.v ?? '');
  }

  /** Rows of one of our sheets as people see them: cell values by visible header, rows without content left out. */
  sheet(name: string): Record<string, string | number | boolean>[] {
    const { cells, header } = this.table(name);
    const headers = (cells[header - 1] ?? []).map((cell) => String(cell?.v ?? ''));
    return cells
      .slice(header)
      .filter((line) => line.some((cell) => cell?.v !== undefined && cell.v !== '' && cell.v !== false))
      .map((line) => Object.fromEntries(headers.map((title, column) => [title, line[column]?.v ?? ''])));
  }

  /** Ticks a check box in the rows that have content and meet the condition. */
  tick(
    name: string,
    title: string,
    which: (row: Record<string, string | number | boolean>) => boolean = () => true,
    value = true,
  ): void {
    this.type(name, title, (row) => row[title] !== '' && which(row), value ? 'TRUE' : 'FALSE');
  }

  /** Types a text into a column of the rows that meet the condition. */
  type(
    name: string,
    title: string,
    which: (row: Record<string, string | number | boolean>) => boolean,
    text: string,
  ): void {
    const { cells, header } = this.table(name);
    const headers = (cells[header - 1] ?? []).map((cell) => String(cell?.v ?? ''));
    const column = headers.indexOf(title) + 1;
    if (column === 0) throw new Error(`«${name}» has no column «${title}».`);
    cells.forEach((line, index) => {
      if (index < header) return;
      const row = Object.fromEntries(headers.map((text, place) => [text, line[place]?.v ?? '']));
      if (!Object.values(row).some((value) => value !== '' && value !== false) || !which(row)) return;
      typeInto(this.state, this.spreadsheetId, name, `${columnLetters(column)}${index + 1}`, text);
    });
  }

  /** Types a new line of one of our sheets, by visible headers; without a row's number below all others. */
  typeLine(name: string, fields: Record<string, string>, row?: number): void {
    const { cells, header } = this.table(name);
    const headers = (cells[header - 1] ?? []).map((cell) => String(cell?.v ?? ''));
    const isFilled = (line: (typeof cells)[number]) =>
      line.some((cell) => ![undefined, '', false].includes(cell?.v as never));
    const next = row ?? cells.map(isFilled).lastIndexOf(true) + 2;
    for (const [title, text] of Object.entries(fields)) {
      typeInto(this.state, this.spreadsheetId, name, `${columnLetters(headers.indexOf(title) + 1)}${next}`, text);
    }
  }

  /** Places of the state that differ from a saved one, such as `spreadsheets.….cells.2.4.v`; none where nothing changed. */
  changesSince(saved: string): string[] {
    const now = this.workspace.save();
    const found: string[] = [];
    if (now !== saved) addDifferences(JSON.parse(saved), JSON.parse(now), '', found);
    return found;
  }

  /** A sheet of the school's spreadsheet. */
  sheetState(name: string): SheetState {
    const sheets = this.state.spreadsheets[this.spreadsheetId]?.sheets ?? [];
    const sheet = sheets.find((each) => each.name === name);
    if (!sheet) throw new Error(`No sheet «${name}»: there are ${sheets.map((each) => each.name).join(', ')}.`);
    return sheet;
  }

  /** The cells of one of our sheets, and the number of the row with its visible headers. */
  private table(name: string): { cells: SheetState['cells']; header: number } {
    const { cells } = this.sheetState(name);
    const lines = cells.map((line) => line ?? []);
    const keys = lines.findIndex((line) => line.some((cell) => /^[a-z]+\.id$/.test(String(cell?.v ?? ''))));
    return { cells: lines, header: keys + 2 };
  }
}

function tableOf(rows: string[][], lines: (text: string) => BlockState[]): BlockState {
  const cell = (text: string) => ({ blocks: lines(text), bg: null, va: null });
  return {
    kind: 'table',
    borderWidth: null,
    borderColor: null,
    columnWidths: (rows[0] ?? []).map(() => null),
    rows: rows.map((cells) => ({ minHeight: null, cells: cells.map(cell) })),
  };
}

function addDifferences(before: unknown, after: unknown, path: string, found: string[]): void {
  if (before === after) return;
  const both = [before, after].map((side) => (typeof side === 'object' && side !== null ? side : null));
  const [one, other] = both as (Record<string, unknown> | null)[];
  if (!one || !other) {
    found.push(path);
    return;
  }
  const inner = path === '' ? '' : `${path}.`;
  for (const key in one) addDifferences(one[key], other[key], inner + key, found);
  for (const key in other) if (!(key in one)) addDifferences(undefined, other[key], inner + key, found);
}

/** What a test of this run has left in their common folder (global-setup.ts), or else makes it. */
function kept(key: string, make: () => string): string {
  const { SCHOOLS: folder } = process.env;
  if (!folder) return make();
  const file = join(folder, createHash('sha1').update(key).digest('hex'));
  if (existsSync(file)) return readFileSync(file, 'utf8');
  const saved = make();
  const draft = `${file} ${process.pid}`;
  writeFileSync(draft, saved);
  renameSync(draft, file);
  return saved;
}

function built(): { code: string; manifest: string } {
  bundle ??= {
    code: readFileSync(join(DIST, 'Code.js'), 'utf8'),
    manifest: readFileSync(join(DIST, 'appsscript.json'), 'utf8'),
  };
  return bundle;
}
