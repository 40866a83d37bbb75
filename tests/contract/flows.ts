import { readFileSync } from 'node:fs';
import { fillForm } from '../../local/demo/fill-form';
import type { Dialog, DialogAnswer, RunPlan } from '../../local/emulator/run';
import { newItem } from '../../local/emulator/services/form/new-form';
import type { Switches } from '../../local/emulator/switches';
import { Workspace } from '../../local/emulator/workspace';
import { CURATOR, choosing, DEPUTY, IN_CODES, PEOPLE, type Respondent, School, type Stage } from '../school';
import { bundle, type Flow } from './harness';
import { wizardFlows } from './wizard-flows';

const HOUR = 3_600_000;
const PAIRS_ORDER = 'Приказ «Об утверждении наставнических пар»';
const ROADMAP_ORDER = 'Приказ «Об утверждении дорожной карты';
const REGULATION_ORDER = 'Приказ «Об утверждении Положения';
const CHANGE_ORDER = 'Приказ «О внесении изменений в дорожную карту';
const REPORT = 'Отчёт «Об исполнении';
const AGREEMENT = 'Соглашение о сотрудничестве наставника и наставляемого';
const INTEREST = 'Предварительный опрос о наставничестве';
/** Two stages, three rows: as long as a cut at every call needs it. */
export const SHORT_PLAN = [
  ['№', 'Мероприятие', 'Сроки', 'Ответственный', 'Результат'],
  ['1', 'Подготовка', '', '', ''],
  ['1.1.', 'Разработка и утверждение дорожной карты', 'сентябрь 2022', 'Заведующий', 'Дорожная карта'],
  ['1.2.', 'Контроль исполнения плана мероприятий', 'октябрь 2022', 'Методист', 'Отчёт'],
  ['2', 'Итоги', '', '', ''],
  ['2.1.', 'Проведение итоговой встречи', 'май 2023', 'Методист', 'Справка'],
];
/** A person who gave no consent: whoever answers late changes bases, and no pair. */
const LATE: Respondent = {
  form: 'mentor',
  name: 'Позднякова Вера Львовна',
  post: 'Воспитатель',
  topics: [0],
  times: [3],
  last: '1',
};

/** Every flow of the product, each with the state just before it and how a school goes on. */
export function flows(switches: Switches): Flow[] {
  const school = (stage: Stage) => School.before(stage, { switches });
  const inCodes = (stage: Stage) => School.before(stage, { ...IN_CODES, switches });
  const imported = () => School.at('imported', { switches, plan: SHORT_PLAN });
  return [
    opening(school('opened')),
    // «Коды» does all that «ФИО» does, and makes the page of names.
    // Thirty sheets are made with much the same twenty calls.
    { ...item('set-up', inCodes('setUp'), 'setUp'), repeating: true },
    {
      ...item('set-up in a copy of a used spreadsheet', copied(School.at('approved', { switches })), 'setUp'),
      repeating: true,
    },
    ...wizardFlows(switches),
    // Every sheet is looked at with much the same few calls.
    { ...item('checking a damaged table', damaged(School.at('issued', { switches })), 'checkTable'), repeating: true },
    item('taking over', shared(School.at('forms', { switches })), 'takeOver', DEPUTY),
    item('looking for personal data', inCodes('imported'), 'findPersonalData'),
    item('importing the plan', school('imported'), 'importRoadmap'),
    // In «Коды» its one name gives way to a role, and the pasted sheet is cleared.
    item('importing a plan without headings', withoutHeadings(inCodes('imported')), 'importRoadmap'),
    item('making a document for the plan', school('imported'), 'makePlanDocument'),
    item('importing the plan of a document', documented(school('imported')), 'importRoadmap'),
    item('taking a ready plan', school('imported'), 'takePreset'),
    item('adding what the plan lacks', ticked(School.at('imported', { switches })), 'addMissingRows'),
    item('undoing the last step', edited(School.at('imported', { switches })), 'undoLastStep'),
    // The five windows are one path.
    item('opening a window of the menu', imported(), 'showDocuments'),
    item('opening the surveys', school('forms'), 'openSurveys'),
    item('making another questionnaire', School.at('forms', { switches }), 'openOtherSurvey', CURATOR, INTEREST),
    item('sharing a questionnaire', School.at('forms', { switches }), 'shareSurvey', CURATOR, 'Анкета наставника'),
    item('printing a questionnaire', interested(School.at('forms', { switches })), 'printSurvey', CURATOR, INTEREST),
    item('reminding those who have not answered', unanswered(School.at('forms', { switches })), 'remindPeople'),
    item('summing up a questionnaire', interested(School.at('forms', { switches })), 'collectAnswers'),
    fired('a form answer', 'onAnswer', answeredLate(School.at('forms', { switches }))),
    item('collecting answers that the trigger missed', missed(School.at('forms', { switches })), 'collectAnswers'),
    item('closing a form with its line', overdueForm(switches), 'collectAnswers'),
    item('collecting where answers are in doubt', inDoubt(switches), 'collectAnswers'),
    item('collecting wishes and an added question', afterMeeting(switches), 'collectAnswers'),
    item('proposing pairs', school('proposed'), 'proposePairs'),
    item('proposing pairs anew', marked(School.at('proposed', { switches })), 'proposePairs'),
    item('approving pairs', school('approved'), 'approvePairs'),
    item('noting changes of pairs', ended(School.at('approved', { switches })), 'refreshPairs'),
    item('marking consents', School.at('answered', { switches }), 'markConsents'),
    item('taking back a consent', withdrawn(School.at('issued', { switches })), 'refreshPairs'),
    // Clicked again it finds nobody left to destroy and stops asking: «Начало» follows with the tick.
    thenTick(item('destroying data', named(School.at('issued', { switches })), 'eraseData')),
    item('issuing the order', school('issued'), 'issueDocument'),
    item('issuing it anew', School.at('issued', { switches }), 'issueDocument'),
    item('registering the signed order', school('signed'), 'registerSigned'),
    item(
      'issuing the order on the roadmap anew',
      issued(imported(), ROADMAP_ORDER),
      'issueDocument',
      CURATOR,
      ROADMAP_ORDER,
    ),
    item('registering the roadmap as approved', issued(imported(), ROADMAP_ORDER), 'registerSigned'),
    item('issuing the order on changes of the roadmap', changed(imported()), 'issueDocument', CURATOR, CHANGE_ORDER),
    item('reporting on the roadmap anew', issued(imported(), REPORT), 'issueDocument', CURATOR, REPORT),
    item('issuing two agreements at once', agreed(switches), 'issueDocument', CURATOR, AGREEMENT),
    registeringTwo(switches),
    { ...item('correcting a signed order', School.at('signed', { switches }), 'correctDocument'), repeating: true },
    puttingRight(switches),
    item('checking the names', School.at('answered', { switches }), 'checkNames'),
    item('making the templates', withoutTwo(School.at('setUp', { switches })), 'makeTemplates'),
    item('switching reminders on', School.at('imported', { switches }), 'switchRemindersOn'),
    item('accepting the proposed dates', School.at('imported', { switches }), 'acceptDates'),
    item('going on to the next occurrence', recurring(School.at('imported', { switches })), 'refreshRoadmap'),
    item('taking what was done before', begunLate(switches), 'takePast'),
    provingRow(School.at('imported', { switches })),
    item('refreshing what the school had before', withOldPairs(School.at('answered', { switches })), 'refreshRoadmap'),
    item('refreshing the roadmap', later(School.at('imported', { switches })), 'refreshRoadmap'),
    // Clicked again it does the step after, so going on is the step itself.
    { ...item('the next step', school('imported'), 'doNextStep'), goOn: clicks('importRoadmap'), repeatable: false },
    fired('a tick with a digest', 'onTick', due(inCodes('forms'))),
    fired('a tick with digests to all', 'onTick', remindingAll(due(School.at('imported', { switches })))),
    fired('a tick with answers that the trigger missed', 'onTick', missed(School.at('forms', { switches }))),
  ];
}

/** The number of a signed order, typed wrong at first. */
function puttingRight(switches: Switches): Flow {
  const replies = answers().map((reply) => (dialog: Dialog): DialogAnswer => {
    if (dialog.kind === 'prompt' && /Что неверно/.test(dialog.text)) return { button: 'OK', text: '2' };
    const answer = reply(dialog);
    return answer.text === '45-од' ? { ...answer, text: '54-од' } : answer;
  });
  const start = (workspace: Workspace, plan: RunPlan = {}) =>
    workspace.command(CURATOR, 'correctDocument', replies, plan);
  const from = School.at('signed', { switches }).workspace.save();
  const title = 'putting the number of a signed order right';
  return { title, from, start, goOn: (workspace) => void start(workspace) };
}

function opening(school: School): Flow {
  return {
    title: 'opening a fresh copy',
    from: school.workspace.save(),
    start: (workspace, plan) => workspace.open(CURATOR, plan),
    goOn: (workspace) => void workspace.open(CURATOR),
  };
}

/** A menu item: whoever saw it break off clicks it again and gives the same answers. */
function item(title: string, school: School, handler: string, user = CURATOR, document = PAIRS_ORDER): Flow {
  const click = (workspace: Workspace, plan: RunPlan = {}) => workspace.command(user, handler, answers(document), plan);
  const thenStart = THEN_START.includes(handler) && handler !== 'refreshRoadmap';
  return { title, from: school.workspace.save(), start: click, goOn: (workspace) => void click(workspace), thenStart };
}

/** A flow of which the next tick brings the rest, where its menu item has nothing left to do. */
function thenTick(flow: Flow): Flow {
  const goOn = (workspace: Workspace) => {
    flow.goOn(workspace);
    workspace.advance(HOUR);
  };
  return { ...flow, goOn };
}

const MAIN = readFileSync(new URL('../../src/main.ts', import.meta.url), 'utf8');
/** Commands after which «Начало» is brought up to date, as `main.ts` lists them. */
const THEN_START = [...MAIN.matchAll(/thenStart\((\w+)\)/g)].map(([, handler = '']) => handler);

function clicks(handler: string): Flow['goOn'] {
  return (workspace) => void workspace.command(CURATOR, handler, answers());
}

/** «Выполнить строку» for row 2.1, proved by a paper that the coordinator names. */
function provingRow(school: School): Flow {
  const replies = ({ text }: Dialog): DialogAnswer => {
    const option = text.split('\n').find((line) => line.includes('чем подтверждено'));
    if (option !== undefined) return { button: 'OK', text: option.charAt(0) };
    return { button: 'OK', text: /Номер строки/.test(text) ? '2.1' : /Дата/.test(text) ? '01.03.2023' : 'Журнал' };
  };
  const start = (workspace: Workspace, plan: RunPlan = {}) =>
    workspace.command(CURATOR, 'doRow', Array(5).fill(replies), plan);
  return { title: 'proving a row', from: school.workspace.save(), start, goOn: (workspace) => void start(workspace) };
}

/** A trigger that fires; whatever it left undone is the next tick's. */
function fired(title: string, handler: 'onTick' | 'onAnswer', school: School): Flow {
  return {
    title,
    from: school.workspace.save(),
    start: (workspace, plan) => School.around(workspace).trigger(handler, plan),
    goOn: (workspace) => workspace.advance(HOUR),
  };
}

/** A late answer of somebody without consent, as a signed-out person gives it. */
export function answerLate(workspace: Workspace): void {
  const school = School.around(workspace);
  school.answer(LATE);
}

/** Yes to every question, the secretary's number and date where they are asked for. */
export function answers(document = PAIRS_ORDER): ((dialog: Dialog) => DialogAnswer)[] {
  return Array.from({ length: 8 }, () => (dialog: Dialog): DialogAnswer => {
    if (dialog.kind === 'prompt') return { button: 'OK', text: typed(dialog, document) };
    if (dialog.buttons.includes('YES')) return { button: 'YES' };
    // The last word has been said. What comes after it only names the next step in the menu (label.test.ts).
    return { button: 'OK', leaves: true };
  });
}

function typed(dialog: Dialog, document: string): string {
  if (/мероприятие, 4 – срок|Другая роль/.test(dialog.text)) return '';
  if (/Какое согласие/.test(dialog.text)) return '1';
  if (/Чьи данные удалить/.test(dialog.text)) return 'НМ-003И';
  if (/Почему\?/.test(dialog.text)) return '1';
  if (/введите слово/.test(dialog.text)) return 'УДАЛИТЬ';
  if (/Чьи согласия/.test(dialog.text)) return 'НК-001Д, НМ-003И';
  if (/Напишите 1 или 2/.test(dialog.text)) return '2';
  if (/Напишите номер плана/.test(dialog.text)) return '3';
  if (/Для кого\?/.test(dialog.text)) return 'все';
  if (/Как их сделать|Что неверно/.test(dialog.text)) return '1';
  if (/^Дата/.test(dialog.text)) return '01.03.2023';
  return /^\d+ – /m.test(dialog.text) ? String(choosing(document)(dialog).text) : '45-од';
}

function due(school: School): School {
  // An hour before the first tick of 14 February 2023 in working hours: the five rows of February are 14 days ahead.
  school.skipTo('2023-02-14T09:00:00+03:00');
  return school;
}

/** Two pairs, whose agreements are drafts already: the template is there, and the old files must go. */
function agreed(switches: Switches): School {
  return issued(School.at('approved', { switches }), AGREEMENT);
}

/** Two orders at once, with numbers of the school's own series. */
function registeringTwo(switches: Switches): Flow {
  const school = School.at('imported', { switches, plan: SHORT_PLAN });
  issued(issued(school, REGULATION_ORDER), ROADMAP_ORDER).fillSettings({ 'Номер приказа': '№-од' });
  const replies = [{ text: 'все' }, { text: '20.05.2023' }, 'YES'];
  const start = (workspace: Workspace, plan: RunPlan = {}) =>
    workspace.command(CURATOR, 'registerSigned', replies, plan);
  const goOn = (workspace: Workspace) => {
    start(workspace);
    // A job whose papers are all signed is the tick's.
    workspace.advance(HOUR);
  };
  // Both orders are made with the same calls, and the tables are read again and again.
  return { title: 'registering two orders together', from: school.workspace.save(), start, goOn, repeating: true };
}

function issued(school: School, document: string): School {
  school.command('issueDocument', answers(document));
  return school;
}

/** All templates are made but two, which are enough for cuts in each and between them. */
function withoutTwo(school: School): School {
  school.command('makeTemplates', answers());
  const gone = school.sheetState('Шаблоны').cells.splice(3, 2);
  for (const line of gone) {
    const file = Object.values(school.state.files).find(({ id }) => line?.some((cell) => cell?.v === id));
    if (!file) throw new Error('A template has no file.');
    delete school.state.files[file.id];
    delete school.state.documents[file.id];
  }
  return school;
}

/** The roadmap is approved, and then a person changes a row and deletes another. */
function changed(school: School): School {
  issued(school, ROADMAP_ORDER).command('registerSigned', answers());
  school.type('Дорожная карта', 'Ответственный', (row) => row['№'] === '1.2.', 'Завуч');
  const { cells } = school.sheetState('Дорожная карта');
  cells.splice(cells.length - 1, 1);
  return school;
}

function later(school: School): School {
  school.skipTo('2023-03-02T12:00:00+03:00');
  return school;
}

/** A school that began in May has answered about three of the lines that were due before. */
function begunLate(switches: Switches): School {
  const school = School.before('imported', { switches });
  school.fillSettings({ 'Начало ведения': '02.05.2023' });
  school.run('imported');
  const answer = (number: string, text: string) =>
    school.type('Что уже сделано', 'Ответ', (row) => row['№'] === number, text);
  answer('1.1.', 'сделано');
  answer('1.2.', 'не сделано');
  answer('1.3.', 'не наше');
  return school;
}

/** A pair of people whom no base has, and an order, typed by hand. */
function withOldPairs(school: School): School {
  const line = (sheet: string, values: Record<string, string>) => {
    const { cells } = school.sheetState(sheet);
    cells[2] = (cells[1] ?? []).map((cell) => ({ v: values[String(cell?.v)] ?? '' }));
  };
  line('Пары', { Наставник: 'Орлова Нина Ивановна', Наставляемый: 'Лисина Ольга Юрьевна', Приказ: '№ 17' });
  line('Документы', { Документ: 'Приказ о наставниках', Номер: '17', Дата: '02.09.2022' });
  return school;
}

/** Others name the person too. */
function named(school: School): School {
  school.workspace.advance(HOUR);
  school.type('Наставники', 'Хочет работать с', (row) => row.Код === 'НК-001Д', 'Ёлкина Дарья Олеговна');
  return school;
}

/** A draft names the person; the school was looked at before. */
function withdrawn(school: School): School {
  school.workspace.advance(HOUR);
  school.type('Согласия', 'Отозвано', (row) => row.Код === 'НМ-003И', '01.09.2022');
  return school;
}

/** The quarterly line is proved for the first time. */
function recurring(school: School): School {
  school.type('Дорожная карта', 'Подтверждение', (row) => row['№'] === '3.5.', 'Письмо № 7');
  school.type('Дорожная карта', 'Выполнено', (row) => row['№'] === '3.5.', '20.09.2022');
  return school;
}

function remindingAll(school: School): School {
  school.fillSettings({ Напоминания: 'включены' });
  school.type('Ответственные', 'Почта', (row) => row['Роль в плане'] === 'Заведующий', 'head@school.example');
  return school;
}

function ticked(school: School): School {
  school.tick('Чего нет в плане', 'Добавить');
  return school;
}

/** One plan stands on the sheet, another in the document. */
function documented(school: School): School {
  school.command('makePlanDocument');
  school.writeDocument('Вставьте план сюда', [
    'План наставничества',
    [
      ['№', 'Мероприятие', 'Срок'],
      ['1', 'Анкетирование наставников', 'май'],
    ],
  ]);
  return school;
}

/** Its columns must be asked about, and some of its text fits nowhere. */
function withoutHeadings(school: School): School {
  school.paste([
    ['УТВЕРЖДАЮ'],
    ['1', 'Сбор данных: 1. Анкетирование наставников 2. Сбор согласий', 'Куратор', 'сентябрь'],
    ['2', 'Подведение итогов', 'Методист Гусева А.Б.', 'май'],
  ]);
  return school;
}

/** Two forms, open on the day after the line of one has ended. */
function overdueForm(switches: Switches): School {
  const lines = [
    ['1.1.', 'Анкетирование молодых педагогов', 'до 10.09.2022', 'Методист', 'База'],
    ['1.2.', 'Анкетирование потенциальных наставников', 'до 30.09.2022', 'Методист', 'База'],
  ];
  const school = School.at('forms', { switches, plan: [...SHORT_PLAN.slice(0, 2), ...lines] });
  school.skipTo('2022-09-11T12:00:00+03:00');
  return school;
}

/** A mentor chose somebody after the meeting and answered what the school has added; since then there is one more to choose. */
function afterMeeting(switches: Switches): School {
  const line = ['1.1.', 'Анкетирование потенциальных наставников', '', 'Методист', 'База'];
  const plan = [...SHORT_PLAN.slice(0, 2), line];
  const school = School.at('answered', { switches, plan, people: PEOPLE.slice(0, 1) });
  const title = 'Выбор наставляемых после встречи';
  const known = (name: string, row: number) => {
    const { cells } = school.sheetState('Наставляемые');
    const values: Record<string, string | boolean> = { 'Фамилия Имя Отчество': name, Согласие: false };
    cells[row] = (cells[1] ?? []).map((cell) => ({ v: values[String(cell?.v)] ?? '' }));
  };
  known('Лисина Ольга Юрьевна', 2);
  known('Орлова Нина Ивановна', 3);
  school.command('collectAnswers');
  school.tick('Наставляемые', 'Согласие', (row) => String(row['Фамилия Имя Отчество']).startsWith('Лисина'));
  school.command('openOtherSurvey', [choosing(title)]);
  school.tick('Наставляемые', 'Согласие');
  const wishes = Object.values(school.state.forms).find((form) => form.title === title);
  const idOf = (words: string) => String(wishes?.items.find((each) => each.title.includes(words))?.id);
  const [mentor] = PEOPLE as [Respondent];
  const chosen = { [idOf('Первый выбор')]: 'Лисина Ольга Юрьевна', [idOf('Сколько')]: '1', [idOf('комфортно')]: '8' };
  const intake = school.form('mentor');
  const added = Object.assign(newItem(school.state, 'TEXT'), { title: 'Любимая книга' });
  intake.items.push(added);
  school.workspace.firesFormTriggers = false;
  school.workspace.respond(wishes?.id ?? '', { answers: { [idOf('Фамилия')]: mentor.name, ...chosen } });
  school.state.now += 1000;
  school.workspace.respond(intake.id, { answers: { ...fillForm(intake, mentor), [added.id]: 'сказки' } });
  school.workspace.firesFormTriggers = true;
  return school;
}

/** Somebody has typed a proof since the import. */
function edited(school: School): School {
  school.type('Дорожная карта', 'Подтверждение', (row) => row['№'] === '1.1.', 'Приказ № 1');
  return school;
}

function answeredLate(school: School): School {
  school.workspace.firesFormTriggers = false;
  school.answer(LATE);
  school.workspace.firesFormTriggers = true;
  return school;
}

/** A mentor typed by hand, who agreed to notices, has not answered; the other intake is gone. */
function unanswered(school: School): School {
  const typed = (sheet: string, values: Record<string, string>) => {
    const { cells } = school.sheetState(sheet);
    cells[2] = (cells[1] ?? []).map((cell) => ({ v: values[String(cell?.v)] ?? '' }));
  };
  typed('Наставники', { 'Фамилия Имя Отчество': LATE.name, Почта: 'late@school.example', Согласие: 'да' });
  const surveys = school.sheetState('Анкеты').cells;
  surveys.splice(2, 1);
  school.command('collectAnswers');
  // As if the list had not been made yet.
  school.sheetState('Кто не ответил').cells.splice(2);
  for (const cell of surveys[2] ?? [])
    if (/viewform\?usp=pp_url/.test(String(cell?.v))) Object.assign(cell ?? {}, { v: '' });
  return school;
}

/** Six people have answered a questionnaire that fills no base. */
function interested(school: School): School {
  school.command('openOtherSurvey', answers(INTEREST));
  const form = Object.values(school.state.forms).find(({ title }) => title === INTEREST);
  school.workspace.firesFormTriggers = false;
  for (let person = 0; person < 6; person += 1) {
    const [category, interest] = form?.items ?? [];
    const chosen = { [String(category?.id)]: 'педагог', [String(interest?.id)]: person < 4 ? 'пока не знаю' : 'нет' };
    school.state.now += 1000;
    school.workspace.respond(form?.id ?? '', { answers: chosen });
  }
  school.workspace.firesFormTriggers = true;
  return school;
}

function missed(school: School): School {
  school.workspace.firesFormTriggers = false;
  for (const person of school.people) school.answer(person);
  school.workspace.firesFormTriggers = true;
  return school;
}

/** One form; about one answer the coordinator has decided, another has come since. */
function inDoubt(switches: Switches): School {
  const line = ['1.1.', 'Анкетирование потенциальных наставников', 'май 2023', 'Методист', 'База'];
  const school = School.at('forms', { switches, plan: [...SHORT_PLAN.slice(0, 2), line] });
  school.workspace.firesFormTriggers = false;
  for (const name of ['Позднякова Вера Львовна', 'Позднякова В.Л.']) school.answer({ ...LATE, name });
  school.command('collectAnswers');
  school.type('Сомнения', 'Решение', () => true, 'новый человек');
  school.answer({ ...LATE, name: 'Позднякова Вера' });
  school.workspace.firesFormTriggers = true;
  return school;
}

/** A column, a key row, a sheet and the folder are gone; a form is in the bin. */
function damaged(school: School): School {
  const spreadsheet = school.state.spreadsheets[school.spreadsheetId];
  if (!spreadsheet) throw new Error('No spreadsheet.');
  spreadsheet.sheets = spreadsheet.sheets.filter(({ name }) => name !== 'Подбор');
  school.sheetState('Ответственные').cells.shift();
  for (const line of school.sheetState('Дорожная карта').cells) line.splice(7, 1);
  for (const file of Object.values(school.state.files)) {
    if (file.appProperties.nastavnik?.startsWith('template:')) file.trashed = true;
  }
  school.state.triggers = school.state.triggers.filter(({ handler }) => handler !== 'onAnswer');
  Object.assign(school.state.files[school.form('mentee').id] ?? {}, { trashed: true });
  const pairs = school.sheetState('Пары');
  pairs.protections.pop();
  pairs.conditionalFormats.pop();
  delete pairs.cells[2]?.[2]?.bg;
  delete pairs.cells[2]?.[9]?.validation;
  return school;
}

/** One pair is forbidden, one mentor is chosen by hand. */
function marked(school: School): School {
  const [first, second] = school.sheet('Подбор').map((row) => row.Наставляемый);
  school.tick('Подбор', 'Не предлагать', (row) => row.Наставляемый === first);
  school.typeLine('Подбор', { Наставляемый: String(second), Наставник: 'Белова' });
  return school;
}

function ended(school: School): School {
  school.type('Пары', 'Состояние', () => true, 'расторгнута');
  school.type('Пары', 'Почему изменена', () => true, 'по просьбе наставляемого');
  return school;
}

function shared(school: School): School {
  school.workspace.grant(DEPUTY);
  return school;
}

/** The same rows under another spreadsheet id, without triggers, as Google copies a file. */
function copied(school: School): School {
  const { state } = school;
  const saved = JSON.stringify(state.spreadsheets[school.spreadsheetId]);
  const original = school.spreadsheetId;
  const workspace = Workspace.load(school.workspace.save(), { code: bundle() });
  const copy = workspace.bindSpreadsheet('Копия', CURATOR);
  const sheets = JSON.parse(saved) as (typeof workspace.state.spreadsheets)[string];
  workspace.state.spreadsheets[copy] = {
    ...sheets,
    id: copy,
    sheets: sheets.sheets.map((sheet) => ({ ...sheet, formId: null })),
  };
  workspace.state.triggers = workspace.state.triggers.filter(({ sourceId }) => sourceId === original);
  return School.around(workspace);
}
