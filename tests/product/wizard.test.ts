import { describe, expect, it } from 'vitest';
import { scripted } from '../../local/emulator/dialog-answers';
import { LANGUAGES } from '../../src/domain/messages/words';
import { CURATOR, DEPUTY, IN_CODES, School, SETTINGS } from '../school';

/** The wizard as the page is given it. */
interface View {
  stays?: boolean;
  steps: {
    key: string;
    title: string;
    isDone: boolean;
    about: string[];
    fields: { key: string; value: string }[];
    notes: string[];
    letter: string;
  }[];
  at: number;
  agreed: string;
  wrong?: { field: string; text: string }[];
  problem?: string;
  done?: string[];
}

const SCHOOL = {
  organisation: SETTINGS['Полное название организации'] ?? '',
  shortName: SETTINGS['Сокращённое название'] ?? '',
  place: 'г. Заречный',
  address: '',
  schoolYear: '2022/2023',
  language: 'русский',
};
const CODES = { mode: 'Коды', lawful: '' };
const NAMES = { mode: 'ФИО', lawful: 'да' };
const PRESET = { plan: 'готовый: детский сад' };
const POST = { directorPost: 'Заведующий' };
const PEOPLE = {
  ...POST,
  directorName: 'Соколова Марина Игоревна',
  coordinatorName: 'Лебедева Ольга Петровна',
  coordinatorEmail: CURATOR,
  directorEmail: '',
};
const EARNEST = { trial: 'выключена' };

/** A fresh copy whose coordinator has answered Google's questions. */
function fresh(): School {
  const school = School.at('opened', { html: IN_CODES.html });
  school.workspace.grant(CURATOR);
  return school;
}

function call(school: School, handler: string, parameter: unknown, user = CURATOR): View {
  const options = { handler, user, authMode: 'FULL', fromTrigger: false, answer: scripted([]) } as const;
  const { ended, error, value } = school.workspace.run(options, () => parameter as never);
  expect([ended, error]).toEqual(['done', undefined]);
  return value as View;
}

const save = (school: School, step: string, answers: object) => call(school, 'saveWizardStep', { step, answers });
const check = (school: School, step: string, answers: object) =>
  call(school, 'checkWizardStep', { step, answers }).wrong;

/** What the window shows when it is opened now. */
function opened(school: School, user = CURATOR): View {
  school.workspace.grant(user);
  const { dialogs } = school.command('showWizard', ['CLOSE'], {}, user);
  const data = /<script id="data" type="application\/json">(.*?)<\/script>/s.exec(dialogs[0]?.text ?? '')?.[1];
  return JSON.parse(data ?? '').wizard;
}

function finish(school: School): View {
  return call(school, 'finishWizard', opened(school).agreed);
}

const stepOf = (view: View, key: string) => view.steps.find((step) => step.key === key);
const doneIn = (view: View) => view.steps.filter(({ isDone }) => isDone).map(({ key }) => key);

describe('«Настроить по шагам»', () => {
  it('leads a fresh copy in «Коды» to a school that is set up and has its plan', () => {
    const school = fresh();
    expect(opened(school)).toMatchObject({ at: 0, agreed: '' });
    expect(save(school, 'school', SCHOOL).at).toBe(1);
    save(school, 'mode', CODES);
    save(school, 'plan', PRESET);
    save(school, 'people', POST);
    const view = save(school, 'reminders', EARNEST);
    expect(view.at).toBe(5);
    expect(view.agreed).toContain('МДОУ «Детский сад № 12 Ручеёк», 2022/2023 учебный год, режим «Коды»');
    expect(view.agreed).toContain(`два расписания`);
    expect(view.agreed).toContain('будет записан готовый план «детский сад»');
    expect(school.state.triggers).toEqual([]);
    const { done } = call(school, 'finishWizard', view.agreed);
    expect(done?.join(' ')).toMatch(/Готово, таблица настроена.*В «Дорожной карте» 23 строки/s);
    expect(school.state.triggers).toHaveLength(2);
    expect(school.lastRun.dialogs).toEqual([]);
    const start = JSON.stringify(school.sheetState('Начало').cells);
    expect(start).not.toContain('Плана пока нет');
    expect(start).toContain('Создать анкеты наставников и наставляемых.');
    expect(JSON.stringify(school.state.spreadsheets)).not.toMatch(/@\w+\.example/);
    school.command('doNextStep', ['NO']);
    expect(school.said).toContain('создать анкеты');
  });

  it('speaks English as soon as it is chosen, before anything else is filled in', () => {
    const school = fresh();
    school.workspace.open(CURATOR);
    const view = call(school, 'saveWizardStep', { step: 'school', answers: { language: 'English' }, only: 'language' });
    expect([...school.workspace.menusOf(CURATOR).keys()]).toEqual(['Mentoring']);
    expect([view.at, view.steps[0]?.title, view.steps[0]?.isDone]).toEqual([0, 'School', false]);
    expect(stepOf(view, 'school')?.fields[0]).toMatchObject({ key: 'language', value: 'English' });
    // The lines of the sheet follow without «Проверить таблицу».
    const settings = school.sheet('Настройки').map((row) => row.Что);
    expect(settings).toEqual(Object.values(LANGUAGES.English.settings).map(({ title }) => title));
    expect(opened(school).steps[0]?.title).toBe('School');
  });

  it('in «ФИО» asks for people, and keeps the addresses of the responsible of the plan', () => {
    const school = fresh();
    save(school, 'school', SCHOOL);
    save(school, 'mode', NAMES);
    const people = stepOf(save(school, 'plan', PRESET), 'people');
    expect(people?.fields.map(({ key }) => key)).toEqual([
      'directorPost',
      'directorName',
      'directorEmail',
      'coordinatorName',
      'coordinatorEmail',
      'email:заведующий',
      'email:куратор',
      'email:педагог-психолог',
    ]);
    save(school, 'people', { ...PEOPLE, 'email:заведующий': 'head@school.example' });
    const view = save(school, 'reminders', { ...EARNEST, reminders: 'включены' });
    expect(stepOf(view, 'reminders')?.notes[0]).toContain('Почта известна у ответственных: 1');
    expect(stepOf(view, 'reminders')?.letter).toMatch(/^Наставничество, МДОУ.*Здравствуйте! Сроки/s);
    finish(school);
    expect(school.sheet('Ответственные')).toContainEqual(
      expect.objectContaining({ 'Роль в плане': 'Заведующий', Почта: 'head@school.example' }),
    );
    expect(school.sheet('Дорожная карта')).toHaveLength(23);
  });

  it('may be closed at any step, and opens again at the first that is not finished with what was saved', () => {
    const school = fresh();
    save(school, 'school', SCHOOL);
    save(school, 'mode', CODES);
    const view = opened(school);
    expect([view.at, doneIn(view)]).toEqual([2, ['school', 'mode']]);
    expect(stepOf(view, 'school')?.fields.map(({ value }) => value)).toContain(SCHOOL.organisation);
    // A step that was finished is open again when its answer is taken away on the sheet.
    school.fillSettings({ 'Населённый пункт': '' });
    expect(opened(school).at).toBe(0);
  });

  it('reads a plan that was pasted meanwhile, and says what is unclear', () => {
    const school = fresh();
    save(school, 'school', SCHOOL);
    save(school, 'mode', CODES);
    const empty = save(school, 'plan', { plan: 'с листа «Вставьте план»' });
    expect(stepOf(empty, 'plan')?.notes[0]).toContain('пока пуст');
    expect(empty).toMatchObject({ stays: true, said: expect.stringContaining('Вставьте в него таблицу') });
    expect(save(school, 'plan', { plan: 'с листа «Вставьте план»' }).stays).toBeUndefined();
    school.paste([
      ['№', 'Мероприятие', 'Сроки', 'Ответственный'],
      ['1', 'Анкетирование наставников', 'май', 'Методист'],
      ['2', 'Итоговая встреча', 'июнь', 'Куратор'],
    ]);
    const plan = stepOf(save(school, 'plan', { plan: 'с листа «Вставьте план»' }), 'plan');
    expect(plan?.notes).toEqual(['На листе «Вставьте план» прочитано: 2 строки, с датой 2.']);
    save(school, 'people', POST);
    save(school, 'reminders', EARNEST);
    finish(school);
    expect(school.sheet('Дорожная карта').map((row) => row.Мероприятие)).toEqual([
      'Анкетирование наставников',
      'Итоговая встреча',
    ]);
  });

  it('leaves a plan of which something must be asked to «Импортировать план»', () => {
    const school = fresh();
    save(school, 'school', SCHOOL);
    save(school, 'mode', CODES);
    save(school, 'plan', { plan: 'с листа «Вставьте план»' });
    school.paste([
      ['№', 'Мероприятие', 'Сроки', 'Ответственный'],
      ['1', 'Анкетирование наставников', 'май', 'Методист Гусева А.Б.'],
    ]);
    save(school, 'people', POST);
    const view = save(school, 'reminders', EARNEST);
    expect(stepOf(view, 'plan')?.notes.join()).toContain('В плане названы люди (1)');
    expect(view.agreed).toContain('не записывается сам');
    finish(school);
    expect(school.sheet('Дорожная карта')).toEqual([]);
    school.command('importRoadmap', [{ text: '' }, 'YES', 'YES']);
    expect(school.sheet('Дорожная карта')).toHaveLength(1);
    expect(stepOf(opened(school), 'plan')?.about[0]).toContain('уже 1 строка');
  });

  it('makes the document into which a plan may be pasted', () => {
    const school = fresh();
    save(school, 'school', SCHOOL);
    save(school, 'mode', CODES);
    save(school, 'plan', { plan: 'из документа' });
    save(school, 'people', POST);
    save(school, 'reminders', EARNEST);
    expect(finish(school).done?.join(' ')).toContain('Документ для плана готов');
  });

  it('does nothing when what it showed is no longer what would be done', () => {
    const school = School.before('setUp', { html: IN_CODES.html });
    school.fillSettings({ 'План для начала': 'позже', 'Пройдено шагов': '5' });
    const { agreed } = opened(school);
    school.fillSettings({ 'Учебный год': '2023/2024' });
    const view = call(school, 'finishWizard', agreed);
    expect(view).toMatchObject({ told: expect.stringContaining('настройки изменились') });
    expect(school.state.triggers).toEqual([]);
  });

  it('changes a school that is set up, and doubles nothing', () => {
    const school = School.at('imported', { html: IN_CODES.html });
    const before = structuredClone(school.state);
    save(school, 'reminders', { reminders: 'выключены', trial: 'включена' });
    expect(finish(school).done?.join(' ')).toContain('Готово');
    expect([school.state.files, school.state.triggers]).toEqual([before.files, before.triggers]);
    expect(school.sheet('Дорожная карта').length).toBeGreaterThan(3);
    school.command('showYear');
    expect(school.said).toContain('Включена проба');
  });

  it('tells another account who keeps the table', () => {
    const school = School.at('imported', { html: IN_CODES.html });
    const view = opened(school, DEPUTY);
    expect(call(school, 'finishWizard', view.agreed, DEPUTY).done?.join()).toContain(`Ведущий: ${CURATOR}`);
  });

  it('in a copy says first that the copy will be emptied', () => {
    const school = School.at('imported', { html: IN_CODES.html });
    school.fillSettings({ 'Код таблицы': 'другая' });
    expect(opened(school).agreed).toContain('Это копия таблицы');
  });
});

describe('An answer that cannot be taken', () => {
  it.each([
    [
      'школы без названия',
      'school',
      { ...SCHOOL, organisation: ' ' },
      'organisation',
      'Заполните поле «Полное название организации»',
    ],
    ['год словами', 'school', { ...SCHOOL, schoolYear: 'этот' }, 'schoolYear', 'например 2022/2023'],
    ['два года не подряд', 'school', { ...SCHOOL, schoolYear: '2022/2024' }, 'schoolYear', 'два года подряд'],
    [
      'фамилия в «Кодах»',
      'people',
      { directorPost: 'Заведующий Соколова М.И.' },
      'directorPost',
      'Похоже на личные данные: «Соколова М.И.»',
    ],
    ['почта в «Кодах»', 'school', { ...SCHOOL, place: 'г. Заречный, ds12@mail.example' }, 'place', 'уберите их отсюда'],
    ['«ФИО» без законности', 'mode', { mode: 'ФИО', lawful: '' }, 'lawful', 'Отметьте, что законность проверена'],
    ['режим, которого нет', 'mode', { mode: 'Имена', lawful: '' }, 'mode', 'Выберите один из вариантов'],
    ['план, которого нет', 'plan', { plan: 'готовый: цирк' }, 'plan', 'Выберите один из вариантов'],
    ['план не выбран', 'plan', {}, 'plan', 'Выберите один из вариантов'],
  ] as const)('%s is named with what to do, and nothing is written', (_, step, answers, field, text) => {
    const school = fresh();
    opened(school);
    const before = school.workspace.save();
    const wrong = save(school, step, answers).wrong;
    expect(wrong).toEqual([{ field, text: expect.stringContaining(text) }]);
    expect(check(school, step, answers)).toEqual(wrong);
    expect(school.changesSince(before).filter((place) => place.includes('sheets'))).toEqual([]);
  });

  it.each([
    [{ ...PEOPLE, coordinatorEmail: 'ольга' }, 'coordinatorEmail', 'Сюда письмо не дойдёт'],
    [{ ...PEOPLE, directorName: 'Соколова' }, 'directorName', 'фамилию, имя и отчество'],
    [{ ...PEOPLE, 'email:заведующий': 'a@x.example b@x.example' }, 'email:заведующий', 'Впишите один адрес'],
  ])('of people in «ФИО», %#', (answers, field, text) => {
    const school = fresh();
    save(school, 'school', SCHOOL);
    save(school, 'mode', NAMES);
    save(school, 'plan', PRESET);
    expect(save(school, 'people', answers).wrong).toEqual([{ field, text: expect.stringContaining(text) }]);
  });

  it('is refused by «Настроить» in the same words', () => {
    const school = School.before('setUp', { settings: { 'Почта куратора': 'ольга' } });
    school.run('setUp');
    expect(school.said).toContain('нужно исправить:\n• «Почта куратора»: Сюда письмо не дойдёт');
  });

  it('that a page was not asked for is nowhere written', () => {
    const school = fresh();
    save(school, 'school', {
      ...SCHOOL,
      keeper: 'x@evil.example',
      coordinatorName: 'Иванова Анна Петровна',
      spreadsheet: 'x',
    });
    expect(JSON.stringify(school.sheet('Настройки'))).not.toMatch(/evil|Иванова/);
    expect(opened(school).at).toBe(1);
  });
});

it('What breaks while the window is open is told in words', () => {
  const school = fresh();
  opened(school);
  school.sheetState('Настройки').cells = [];
  expect(save(school, 'school', SCHOOL).problem).toMatch(/^Нет листа «Настройки»/);
});

it('A language that is chosen is spoken at once by the window', () => {
  const school = fresh();
  const view = save(school, 'school', { ...SCHOOL, language: 'English' });
  expect(view.steps[1]?.title).toBe('Names or codes');
  expect(save(school, 'plan', {}).wrong?.[0]?.text).toBe('Choose one of the options.');
});

it('«Дальше…» before set-up offers the wizard', () => {
  const school = fresh();
  school.command('doNextStep', ['YES', 'CLOSE']);
  expect(school.lastRun.dialogs[0]?.text).toContain('Открыть «Настроить по шагам»?');
  expect(school.lastRun.dialogs[1]?.kind).toBe('modeless');
});
