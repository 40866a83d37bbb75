import { deleteColumn, pasteTable } from '../emulator/services/spreadsheet/edits';
import type { State } from '../emulator/state';
import { answer } from './answer';
import { click, curator, lastWords, live, open } from './school';
import { fill, rowsOf, tick } from './sheet';
import type { Step } from './steps';
import { schoolYearOf } from './time';

const SET_UP = ['Настройка и проверка', 'Настроить'];
const CHECK = ['Настройка и проверка', 'Проверить таблицу'];

/** From a fresh copy to the answers of everybody. */
export const BEGINNING: Step[] = [
  {
    on: '+0T09:00',
    english: 'The coordinator opens a fresh copy; the menu «Наставничество» (mentoring) appears',
    russian: 'Куратор открывает копию таблицы, появляется меню «Наставничество».',
    act(school) {
      open(school, curator(school));
      const items = school.space.menusOf(curator(school)).get('Наставничество') ?? [];
      return [`${items.length} menu items; sheets ${sheetNames(school.space.state)}`];
    },
  },
  {
    on: '+0T09:20',
    english: 'Fills the sheet «Настройки» (settings)',
    russian: 'Заполняет лист «Настройки».',
    act: ({ space, own, coded, ...beginning }) => {
      const { full, short, place, director, coordinator } = own;
      const schoolYear = schoolYearOf(beginning);
      const names = {
        Режим: 'ФИО',
        'Законность проверена': 'да',
        'Фамилия Имя Отчество руководителя': director.name,
        'Фамилия Имя Отчество куратора': coordinator.name,
        'Почта куратора': coordinator.email,
      };
      fill(space.state, 'Настройки', 'Что', 'Значение', {
        'Полное название организации': full,
        'Сокращённое название': short,
        'Населённый пункт': place,
        'Должность руководителя': director.post,
        'Учебный год': schoolYear,
        ...(coded ? {} : names),
      });
      const mode = coded ? 'mode «Коды»: codes and roles, no names' : 'mode «ФИО»: names';
      return [`the invented ${short}, school year ${schoolYear}; ${own.mentoring}; ${mode}`];
    },
  },
  {
    on: '+0T09:30',
    english: 'Clicks «Настроить» (set up): Google asks for consent and runs nothing; clicks again',
    russian: 'Нажимает «Настроить»: Google спрашивает разрешения; после согласия нажимает ещё раз.',
    act(school) {
      const { ended } = click(school, curator(school), SET_UP);
      school.space.grant(curator(school));
      click(school, curator(school), SET_UP);
      const { files, triggers } = school.space.state;
      return [
        `first click: ${ended}; second: ${Object.keys(files).length - 1} files on Drive, ${triggers.length} triggers`,
      ];
    },
  },
  {
    on: '+0T09:40',
    english: 'Set-up once more, and by a second account: nothing changes',
    russian: '«Настроить» ещё раз и из-под другой учётной записи: ничего не меняется.',
    act(school) {
      const before = worldOf(school.space.state);
      click(school, curator(school), SET_UP);
      open(school, school.own.deputy.email);
      click(school, school.own.deputy.email, SET_UP);
      school.space.grant(school.own.deputy.email);
      const said = lastWords(click(school, school.own.deputy.email, SET_UP));
      if (worldOf(school.space.state) !== before) throw new Error('Setting up again changed something.');
      return [`the deputy reads: «${said}»`];
    },
  },
  {
    on: '+1T10:00',
    english: 'Deletes a column by mistake; «Проверить таблицу» (check the table) gives it back',
    russian: 'Случайно удаляет столбец «Почта»; «Проверить таблицу» возвращает его.',
    act(school) {
      const { state } = school.space;
      deleteColumn(state, state.project.container, 'Ответственные', 5);
      return [`«${lastWords(click(school, curator(school), CHECK)).replace(/\s*\n\s*/g, ' ')}»`];
    },
  },
  {
    on: '+2T10:00',
    english: 'Pastes the plan and imports it into «Дорожная карта» (roadmap)',
    russian: 'Вставляет план и импортирует его в «Дорожную карту».',
    act(school) {
      const { state } = school.space;
      pasteTable(state, state.project.container, 'Вставьте план', 1, 1, school.plan);
      const run = click(school, curator(school), ['План', 'Импортировать план']);
      const rows = rowsOf(state, 'Дорожная карта');
      if (rows.length === 0) throw new Error(`Nothing was imported: «${lastWords(run)}»`);
      const dated = rows.filter(({ values }) => values.Конец !== undefined);
      const stages = new Set(rows.map(({ values }) => values.Этап));
      return [`${rows.length} rows in ${stages.size} sections, ${dated.length} with a date`];
    },
  },
  {
    on: '+2T10:20',
    english: 'Ticks all of «Чего нет в плане» (what the plan lacks) and adds it',
    russian: 'Отмечает всё на листе «Чего нет в плане» и добавляет в план.',
    act(school) {
      const { state } = school.space;
      tick(state, 'Чего нет в плане', 'Добавить');
      click(school, curator(school), ['План', 'Добавить отмеченное из «Чего нет в плане»']);
      return [`${rowsOf(state, 'Чего нет в плане').length} rows added: consents, order on pairs`];
    },
  },
  {
    on: '+2T10:40',
    english: 'Accepts the proposed working dates of lines whose deadline is «в течение года» (all year)',
    russian: 'Принимает предложенные рабочие даты строк со сроком «в течение года».',
    act(school) {
      const run = click(school, curator(school), ['План', 'Принять предложенные даты']);
      return [`«${lastWords(run).split('\n')[0]}»`];
    },
  },
  {
    on: '+2T11:00',
    english: 'Creates the forms «Анкета наставника» (mentor) and «Анкета наставляемого» (mentee)',
    russian: 'Создаёт анкеты наставника и наставляемого, ссылки уходят в общий чат.',
    act(school) {
      const run = click(school, curator(school), ['Анкеты и база', 'Создать анкеты']);
      const forms = Object.values(school.space.state.forms);
      if (forms.length === 0) throw new Error(`No form was made: «${lastWords(run)}»`);
      return [`${forms.length} forms, ${forms.filter(({ published }) => published).length} published`];
    },
  },
  {
    on: '+5T08:00',
    english: 'Twelve people answer without signing in, one of them twice',
    russian: 'Двенадцать человек отвечают на анкеты без входа в Google, один из них дважды.',
    act(school) {
      const { mentors, mentees } = school.staff;
      const [first, again, ...others] = mentors;
      if (!first || !again) return [];
      const corrected = { ...again, post: 'Старший воспитатель' };
      const queue = [again, ...mentees, first, ...others, corrected];
      queue.forEach((teacher, index) => {
        live(school, `+${5 + Math.floor(index / 2)}T${index % 2 === 0 ? '10:20' : '15:40'}`);
        answer(school, mentees.includes(teacher) ? 'наставляемого' : 'наставника', teacher);
        school.progress(`${index + 1} of ${queue.length} answers`);
      });
      return [`${queue.length} answers over ${Math.ceil(queue.length / 2)} days`];
    },
  },
];

/** What set-up may touch, as one text. */
function worldOf({ spreadsheets, files, forms, documents, triggers, properties }: State): string {
  return JSON.stringify({ spreadsheets, files, forms, documents, triggers, properties });
}

function sheetNames(state: State): string {
  const sheets = state.spreadsheets[state.project.container]?.sheets ?? [];
  return sheets.map(({ name }) => `«${name}»`).join(', ');
}
