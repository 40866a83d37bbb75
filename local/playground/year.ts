import { fillForm } from '../demo/fill-form';
import type { AnswerScript } from '../emulator/dialog-answers';
import { pasteTable, typeInto } from '../emulator/services/spreadsheet/edits';
import type { SheetState } from '../emulator/state';
import type { Workspace } from '../emulator/workspace';
import { samplePlan } from './sample-plan';
import { CURATOR, SAMPLE_SETTINGS } from './sample-settings';

const MENU = 'Наставничество';

/**
 * Lives through half a year as a coordinator would: set-up, a pasted plan, questionnaires, pairs and a signed order.
 * Throws where the script does not go along.
 */
export function yearInProgress(workspace: Workspace): void {
  const { container } = workspace.state.project;
  workspace.open(CURATOR.email);
  fillSettings(workspace);
  workspace.grant(CURATOR.email);
  click(workspace, ['Настройка и проверка', 'Настроить'], ['YES']);
  pasteTable(workspace.state, container, 'Вставьте план', 1, 1, samplePlan());
  click(workspace, ['План', 'Импортировать план'], ['YES']);

  skipTo(workspace, '2023-01-16T10:00:00+03:00');
  click(workspace, ['Анкеты и база', 'Создать анкеты'], ['YES']);
  for (const [title, answers] of PEOPLE) respond(workspace, title, answers);
  tick(workspace, 'Наставники', 'Согласие');
  tick(workspace, 'Наставляемые', 'Согласие');
  click(workspace, ['Пары', 'Подобрать пары'], []);
  tick(workspace, 'Подбор', 'Согласовать');
  click(workspace, ['Пары', 'Утвердить'], ['YES']);
  click(workspace, ['Документы', 'Издать документ'], [{ text: 'Приказ «Об утверждении наставнических пар»' }, 'YES']);

  skipTo(workspace, '2023-02-20T09:00:00+03:00');
  click(workspace, ['Документы', 'Документ подписан'], [{ text: '12-од' }, { text: '17.02.2023' }]);
  click(workspace, ['План', 'Включить напоминания'], ['YES']);
  workspace.advanceTo(Date.parse('2023-02-21T12:00:00+03:00'));
}

function fillSettings({ state }: Workspace): void {
  const { container } = state.project;
  const sheet = sheetOf(state.spreadsheets[container]?.sheets, 'Настройки');
  for (const [title, value] of SAMPLE_SETTINGS) {
    const row = sheet.cells.findIndex((cells) => cells[1]?.v === title) + 1;
    if (row > 0) typeInto(state, container, 'Настройки', `C${row}`, value);
  }
}

function click(workspace: Workspace, path: string[], answers: AnswerScript): void {
  const result = workspace.click(CURATOR.email, [MENU, ...path], answers);
  if (result.ended !== 'done') throw new Error(`«${path.join(' → ')}»: ${result.error?.message ?? result.ended}`);
}

/** The hours in between pass without a run of the schedule, as during an outage: thousands of runs would change nothing. */
function skipTo(workspace: Workspace, moment: string): void {
  workspace.state.now = Date.parse(moment);
  workspace.advance(0);
}

function tick({ state }: Workspace, name: string, header: string): void {
  const sheet = sheetOf(state.spreadsheets[state.project.container]?.sheets, name);
  const column = sheet.cells[1]?.findIndex((cell) => cell?.v === header) ?? -1;
  for (const row of sheet.cells.slice(2)) {
    const cell = row[column];
    if (row[0]?.v && cell) row[column] = { ...cell, v: true };
  }
}

function respond(workspace: Workspace, title: string, [name, post, topics, times, last]: Answered): void {
  const form = Object.values(workspace.state.forms).find((each) => each.title === title);
  if (!form) throw new Error(`There is no form «${title}».`);
  workspace.respond(form.id, { answers: fillForm(form, { name, post, topics, times, last }) });
}

function sheetOf(sheets: SheetState[] | undefined, name: string): SheetState {
  const sheet = sheets?.find((each) => each.name === name);
  if (!sheet) throw new Error(`There is no sheet «${name}».`);
  return sheet;
}

const MENTOR = 'Анкета наставника';
const MENTEE = 'Анкета наставляемого';

type Answered = [name: string, post: string, topics: number[], times: number[], last: string];

const PEOPLE: [title: string, answers: Answered][] = [
  [MENTOR, ['Белова Анна Сергеевна', 'Воспитатель', [0, 1, 2], [0, 1], '2']],
  [MENTOR, ['Громова Ирина Павловна', 'Старший воспитатель', [2, 3, 4], [2, 5], '2']],
  [MENTOR, ['Крылова Вера Николаевна', 'Учитель-логопед', [5, 7], [3], '1']],
  [MENTEE, ['Ёлкина Дарья Олеговна', 'Воспитатель', [1, 2], [1], 'Как вести занятие, чтобы дети не уставали']],
  [MENTEE, ['Зимина Юлия Андреевна', 'Воспитатель', [3], [2], 'Как говорить с родителями о трудном']],
  [MENTEE, ['Лугова Мария Игоревна', 'Воспитатель', [5], [3], 'Как включить в игру ребёнка с особенностями']],
];
