import { deleteColumn, pasteTable } from '../emulator/services/spreadsheet/edits';
import type { State } from '../emulator/state';
import { answer } from './answer';
import { ordersOf, REWORDED, rewordTemplate, textOf } from './order';
import { KINDERGARTEN } from './people';
import { click, lastWords, moment, open, type School } from './school';
import { fill, rowsOf, tick } from './sheet';

/** One step of the story: when it is done, what is told of it, and what people do; it returns what came of it. */
export interface Step {
  /** Month, day and time, Moscow. */
  on: string;
  english: string;
  russian: string;
  act(school: School): string[];
}

const CURATOR = KINDERGARTEN.coordinator.email;
const DEPUTY = KINDERGARTEN.deputy.email;
const SET_UP = ['Настройка и проверка', 'Настроить'];
const CHECK = ['Настройка и проверка', 'Проверить таблицу'];
const ISSUE = ['Документы', 'Издать документ'];
const PAIRS_ORDER = { Введите: 'Приказ «Об утверждении наставнических пар»' };

const DAY = 24 * 60 * 60 * 1000;

/** Number and date of the order, as the secretary's journal has them. */
export const REGISTERED = { number: '17-од', day: '20.02' };

/** The year in the order in which a school lives it. */
export const STEPS: Step[] = [
  {
    on: '02-01T09:00',
    english: 'The coordinator opens a fresh copy; the menu «Наставничество» (mentoring) appears',
    russian: 'Куратор открывает копию таблицы, появляется меню «Наставничество».',
    act(school) {
      open(school, CURATOR);
      const items = school.space.menusOf(CURATOR).get('Наставничество') ?? [];
      return [`${items.length} menu items; sheets ${sheetNames(school.space.state)}`];
    },
  },
  {
    on: '02-01T09:20',
    english: 'Fills the sheet «Настройки» (settings)',
    russian: 'Заполняет лист «Настройки».',
    act: ({ space, year }) => {
      const { full, short, place, director, coordinator } = KINDERGARTEN;
      fill(space.state, 'Настройки', 'Что', 'Значение', {
        'Полное название организации': full,
        'Сокращённое название': short,
        'Населённый пункт': place,
        'Должность руководителя': director.post,
        'Фамилия Имя Отчество руководителя': director.name,
        'Учебный год': `${year - 1}/${year}`,
        'Фамилия Имя Отчество куратора': coordinator.name,
        'Почта куратора': coordinator.email,
      });
      return [`the invented ${short}, school year ${year - 1}/${year}`];
    },
  },
  {
    on: '02-01T09:30',
    english: 'Clicks «Настроить» (set up): Google asks for consent and runs nothing; clicks again',
    russian: 'Нажимает «Настроить»: Google спрашивает разрешения; после согласия нажимает ещё раз.',
    act(school) {
      const { ended } = click(school, CURATOR, SET_UP);
      school.space.grant(CURATOR);
      click(school, CURATOR, SET_UP);
      const { files, triggers } = school.space.state;
      return [
        `first click: ${ended}; second: ${Object.keys(files).length - 1} files on Drive, ${triggers.length} triggers`,
      ];
    },
  },
  {
    on: '02-01T09:40',
    english: 'Set-up once more, and by a second account: nothing changes',
    russian: '«Настроить» ещё раз и из-под другой учётной записи: ничего не меняется.',
    act(school) {
      const before = worldOf(school.space.state);
      click(school, CURATOR, SET_UP);
      open(school, DEPUTY);
      click(school, DEPUTY, SET_UP);
      school.space.grant(DEPUTY);
      const said = lastWords(click(school, DEPUTY, SET_UP));
      if (worldOf(school.space.state) !== before) throw new Error('Setting up again changed something.');
      return [`the deputy reads: «${said}»`];
    },
  },
  {
    on: '02-02T10:00',
    english: 'Deletes a column by mistake; «Проверить таблицу» (check the table) gives it back',
    russian: 'Случайно удаляет столбец «Почта»; «Проверить таблицу» возвращает его.',
    act(school) {
      const { state } = school.space;
      deleteColumn(state, state.project.container, 'Ответственные', 5);
      return [`«${lastWords(click(school, CURATOR, CHECK)).replace(/\s*\n\s*/g, ' ')}»`];
    },
  },
  {
    on: '02-03T10:00',
    english: 'Pastes the plan and imports it into «Дорожная карта» (roadmap)',
    russian: 'Вставляет план и импортирует его в «Дорожную карту».',
    act(school) {
      const { state } = school.space;
      pasteTable(state, state.project.container, 'Вставьте план', 1, 1, school.plan);
      const run = click(school, CURATOR, ['План', 'Импортировать план']);
      const rows = rowsOf(state, 'Дорожная карта');
      if (rows.length === 0) throw new Error(`Nothing was imported: «${lastWords(run)}»`);
      const dated = rows.filter(({ values }) => values.Конец !== undefined);
      const stages = new Set(rows.map(({ values }) => values.Этап));
      return [`${rows.length} rows in ${stages.size} sections, ${dated.length} with a date`];
    },
  },
  {
    on: '02-03T10:20',
    english: 'Ticks all of «Чего нет в плане» (what the plan lacks) and adds it',
    russian: 'Отмечает всё на листе «Чего нет в плане» и добавляет в план.',
    act(school) {
      const { state } = school.space;
      tick(state, 'Чего нет в плане', 'Добавить');
      click(school, CURATOR, ['План', 'Добавить отмеченное из «Чего нет в плане»']);
      return [`${rowsOf(state, 'Чего нет в плане').length} rows added: consents, order on pairs`];
    },
  },
  {
    on: '02-03T11:00',
    english: 'Creates the forms «Анкета наставника» (mentor) and «Анкета наставляемого» (mentee)',
    russian: 'Создаёт анкеты наставника и наставляемого, ссылки уходят в чат детского сада.',
    act(school) {
      const run = click(school, CURATOR, ['Анкеты и база', 'Создать анкеты']);
      const forms = Object.values(school.space.state.forms);
      if (forms.length === 0) throw new Error(`No form was made: «${lastWords(run)}»`);
      return [`${forms.length} forms, ${forms.filter(({ published }) => published).length} published`];
    },
  },
  {
    on: '02-06T08:00',
    english: 'Twelve people answer without signing in, one of them twice',
    russian: 'Двенадцать человек отвечают на анкеты без входа в Google, один из них дважды.',
    act(school) {
      const { mentors, mentees } = school.staff;
      const [first, again, ...others] = mentors;
      if (!first || !again) return [];
      const corrected = { ...again, post: 'Старший воспитатель' };
      const queue = [again, ...mentees, first, ...others, corrected];
      queue.forEach((teacher, index) => {
        const day = String(6 + Math.floor(index / 2)).padStart(2, '0');
        school.space.advanceTo(moment(school.year, `02-${day}T${index % 2 === 0 ? '10:20' : '15:40'}`));
        answer(school, mentees.includes(teacher) ? 'наставляемого' : 'наставника', teacher);
        school.progress(`${index + 1} of ${queue.length} answers`);
      });
      return [`${queue.length} answers over ${Math.ceil(queue.length / 2)} days`];
    },
  },
  {
    on: '02-14T09:30',
    english: 'Ticks the written consents; one mentee has given none',
    russian: 'Отмечает письменные согласия; одна наставляемая согласия не дала.',
    act({ space, staff }) {
      const refused = staff.mentees.at(-1)?.name;
      tick(space.state, 'Наставники', 'Согласие');
      tick(space.state, 'Наставляемые', 'Согласие', ({ values }) => values['Фамилия Имя Отчество'] !== refused);
      const bases = ['Наставники', 'Наставляемые'].map((name) => rowsOf(space.state, name));
      const [mentors = 0, mentees = 0] = bases.map(({ length }) => length);
      const agreed = bases.flat().filter(({ values }) => values.Согласие === true).length;
      return [`${mentors} mentors and ${mentees} mentees in the bases, ${agreed} consents`];
    },
  },
  {
    on: '02-15T10:00',
    english: '«Подобрать пары» (propose pairs): a score and a reason for each, and who is left and why',
    russian: 'Подбирает пары: у каждой оценка и причина, у оставшихся — почему.',
    act(school) {
      click(school, CURATOR, ['Пары', 'Подобрать пары']);
      const { state } = school.space;
      const [best] = rowsOf(state, 'Подбор');
      return [
        `${rowsOf(state, 'Подбор').length} pairs proposed, ${rowsOf(state, 'Без пары').length} people left`,
        `for example ${best?.values['Совместимость, из 100']} of 100: «${best?.values.Почему}»`,
      ];
    },
  },
  {
    on: '02-15T10:30',
    english: 'Ticks the pairs and approves them: «Утвердить»',
    russian: 'Отмечает пары и утверждает их.',
    act(school) {
      tick(school.space.state, 'Подбор', 'Согласовать');
      click(school, CURATOR, ['Пары', 'Утвердить']);
      return [`${rowsOf(school.space.state, 'Пары').length} pairs on the sheet «Пары»`];
    },
  },
  {
    on: '02-16T11:00',
    english: '«Издать документ» (issue a document): a draft of the order on pairs',
    russian: 'Готовит проект приказа об утверждении пар.',
    act(school) {
      click(school, CURATOR, ISSUE, PAIRS_ORDER);
      const [order] = ordersOf(school.space.state);
      return [`«${order?.name}», ${textOf(order?.document).length} characters`];
    },
  },
  {
    on: '02-17T11:00',
    english: 'Rewords a sentence of the template; the next draft has it',
    russian: 'Меняет фразу в шаблоне и готовит проект заново: фраза стоит в приказе.',
    act(school) {
      rewordTemplate(school.space.state);
      click(school, CURATOR, ISSUE, PAIRS_ORDER);
      const [order] = ordersOf(school.space.state);
      if (!textOf(order?.document).includes(REWORDED.to)) throw new Error('The draft lacks the reworded sentence.');
      return [`«${REWORDED.to}»`];
    },
  },
  {
    on: '02-20T16:00',
    english: 'The order is signed: «Документ подписан», with the number and date of the journal',
    russian: 'Приказ подписан: куратор вводит номер и дату из журнала регистрации.',
    act(school) {
      const date = `${REGISTERED.day}.${school.year}`;
      click(school, CURATOR, ['Документы', 'Документ подписан'], { Номер: REGISTERED.number, Дата: date });
      const proved = rowsOf(school.space.state, 'Дорожная карта').filter(({ values }) => values.Подтверждение);
      return [`№ ${REGISTERED.number} of ${date}; ${proved.length} rows of the plan proved by it`];
    },
  },
  {
    on: '02-21T09:30',
    english: 'Fills the mails in «Ответственные» (responsible people) and switches reminders on',
    russian: 'Заполняет почту ответственных и включает напоминания.',
    act(school) {
      const { state } = school.space;
      const { director, coordinator, psychologist } = KINDERGARTEN;
      const people = { Заведующий: director, Куратор: coordinator, 'Педагог-психолог': psychologist };
      for (const [title, field] of [
        ['Фамилия Имя Отчество', 'name'],
        ['Должность', 'post'],
        ['Почта', 'email'],
      ] as const) {
        const texts = Object.entries(people).map(([role, person]) => [role, person[field]]);
        fill(state, 'Ответственные', 'Роль в плане', title, Object.fromEntries(texts));
      }
      click(school, CURATOR, ['План', 'Включить напоминания']);
      return [`${rowsOf(state, 'Ответственные').length} roles; one digest a day at most for each address`];
    },
  },
  {
    on: '02-27T12:00',
    english: 'Four orders of section 1 are ready: writes their numbers into «Подтверждение» (evidence)',
    russian: 'Вписывает подтверждения четырёх строк первого раздела.',
    act: (school) =>
      prove(school, {
        '1.1.': `Приказ № 18-од от 22.02.${school.year}`,
        '1.2.': `Приказ № 19-од от 22.02.${school.year}`,
        '1.3.': `Приказ № 20-од от 27.02.${school.year}`,
        '1.4.': `Приказ № 21-од от 27.02.${school.year}`,
      }),
  },
  {
    on: '02-27T12:10',
    english: 'Time goes on: every hour the table looks at its deadlines',
    russian: 'Раз в час таблица проверяет сроки и пишет письма. Строки 1.5 и 2.1 просрочены.',
    act: (school) => live(school, '04-06T12:00'),
  },
  {
    on: '04-06T12:00',
    english: 'Rows 1.5 and 2.1 are done late',
    russian: 'Вписывает подтверждения строк 1.5 и 2.1.',
    act: (school) =>
      prove(school, {
        '1.5.': `Приказ № 31-од от 05.04.${school.year}`,
        '2.1.': 'Листы регистрации трёх консультаций',
      }),
  },
  {
    on: '04-06T12:10',
    english: 'Spring: row 5.4 is due on the last day of May',
    russian: 'Весной остаётся строка 5.4: её срок наступает в последний день мая.',
    act: (school) => live(school, '06-09T12:00'),
  },
  {
    on: '06-09T12:00',
    english: 'Row 5.4 is done late',
    russian: 'Вписывает подтверждение строки 5.4.',
    act: (school) => prove(school, { '5.4.': 'Аналитическая справка, три кейса' }),
  },
  {
    on: '06-09T12:10',
    english: 'Summer, to the end of the school year: nothing is left to remind of',
    russian: 'Лето до конца учебного года: напоминать больше не о чем.',
    act: (school) => live(school, '08-31T18:00'),
  },
];

/** Writes evidence into rows of the roadmap and lets the table look at them. */
function prove(school: School, evidence: Record<string, string>): string[] {
  fill(school.space.state, 'Дорожная карта', '№', 'Подтверждение', evidence);
  click(school, CURATOR, ['План', 'Обновить состояние']);
  return [statesOf(school.space.state)];
}

/** Lets time go by, day after day, to a moment such as "04-06T12:00" or the end of the story. */
function live({ space, year, end, progress }: School, to: string): string[] {
  const until = Math.min(moment(year, to), end);
  while (space.state.now < until) {
    space.advanceTo(Math.min(space.state.now + DAY, until));
    progress(`${new Date(space.state.now).toISOString().slice(0, 10)}, ${space.state.mails.length} mails`);
  }
  return [`${space.state.mails.length} mails so far`, statesOf(space.state)];
}

/** What set-up may touch, as one text. */
function worldOf({ spreadsheets, files, forms, documents, triggers, properties }: State): string {
  return JSON.stringify({ spreadsheets, files, forms, documents, triggers, properties });
}

function sheetNames(state: State): string {
  const sheets = state.spreadsheets[state.project.container]?.sheets ?? [];
  return sheets.map(({ name }) => `«${name}»`).join(', ');
}

/** "20 без даты, 5 выполнено": how many rows of the roadmap stand how. */
function statesOf(state: State): string {
  const counts = new Map<string, number>();
  for (const { values } of rowsOf(state, 'Дорожная карта')) {
    counts.set(String(values.Состояние), (counts.get(String(values.Состояние)) ?? 0) + 1);
  }
  const glosses: Record<string, string> = {
    'без даты': 'no date',
    'по плану': 'on schedule',
    скоро: 'soon',
    срок: 'due',
    просрочено: 'overdue',
    выполнено: 'done',
  };
  return `roadmap: ${[...counts].map(([name, count]) => `${count} «${name}» (${glosses[name]})`).join(', ')}`;
}
