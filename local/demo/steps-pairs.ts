import { ordersOf, registered, rewordedFor, rewordTemplate, textOf } from './order';
import { click, curator, lastWords } from './school';
import { fill, rowsOf, tick } from './sheet';
import type { Step } from './steps';

const ISSUE = ['Документы', 'Издать документ'];
const PAIRS_ORDER = { 'Какой документ?': 'Приказ «Об утверждении наставнических пар»' };

/** From consents to a signed order. */
export const PAIRS: Step[] = [
  {
    on: '+13T09:30',
    english: 'Ticks the written consents; one mentee has given none',
    russian: 'Отмечает письменные согласия; один человек согласия не дал.',
    act({ space, staff, coded }) {
      const refused = staff.mentees.at(-1);
      tick(space.state, 'Наставники', 'Согласие');
      tick(space.state, 'Наставляемые', 'Согласие', ({ values }) =>
        coded ? values.Код !== refused?.code : values['Фамилия Имя Отчество'] !== refused?.name,
      );
      const bases = ['Наставники', 'Наставляемые'].map((name) => rowsOf(space.state, name));
      const [mentors = 0, mentees = 0] = bases.map(({ length }) => length);
      const agreed = bases.flat().filter(({ values }) => values.Согласие === true).length;
      return [`${mentors} mentors and ${mentees} mentees in the bases, ${agreed} consents`];
    },
  },
  {
    on: '+14T10:00',
    english: '«Подобрать пары» (propose pairs): a score and a reason for each, and who is left and why',
    russian: 'Подбирает пары: у каждой оценка и причина, у оставшихся — почему.',
    act(school) {
      click(school, curator(school), ['Пары', 'Подобрать пары']);
      const { state } = school.space;
      const [best] = rowsOf(state, 'Подбор');
      return [
        `${rowsOf(state, 'Подбор').length} pairs proposed, ${rowsOf(state, 'Без пары').length} people left`,
        `for example ${best?.values['Совместимость, из 100']} of 100: «${best?.values.Почему}»`,
      ];
    },
  },
  {
    on: '+14T10:30',
    english: 'Ticks the pairs and approves them: «Утвердить»',
    russian: 'Отмечает пары и утверждает их.',
    act(school) {
      tick(school.space.state, 'Подбор', 'Согласовать');
      click(school, curator(school), ['Пары', 'Утвердить']);
      return [`${rowsOf(school.space.state, 'Пары').length} pairs on the sheet «Пары»`];
    },
  },
  {
    on: '+15T11:00',
    english: '«Издать документ» (issue a document): a draft of the order on pairs',
    russian: 'Готовит проект приказа об утверждении пар.',
    act(school) {
      click(school, curator(school), ISSUE, PAIRS_ORDER);
      const [order] = ordersOf(school.space.state);
      return [`«${order?.name}», ${textOf(order?.document).length} characters`];
    },
  },
  {
    on: '+16T11:00',
    english: 'Rewords a sentence of the template; the next draft has it',
    russian: 'Меняет фразу в шаблоне и готовит проект заново: фраза стоит в приказе.',
    act(school) {
      const words = rewordedFor(school.own);
      rewordTemplate(school.space.state, words);
      click(school, curator(school), ISSUE, PAIRS_ORDER);
      const [order] = ordersOf(school.space.state);
      if (!textOf(order?.document).includes(words)) throw new Error('The draft lacks the reworded sentence.');
      return [`«${words}»`];
    },
  },
  {
    on: '+19T16:00',
    english: 'The order is signed: «Документ подписан», with the number and date of the journal',
    russian: 'Приказ подписан: куратор вводит номер и дату из журнала регистрации.',
    act(school) {
      const { number, date } = registered(school);
      click(school, curator(school), ['Документы', 'Документ подписан'], { Номер: number, Дата: date });
      const proved = rowsOf(school.space.state, 'Дорожная карта').filter(({ values }) => values.Подтверждение);
      return [`№ ${number} of ${date}; ${proved.length} rows of the plan proved by it`];
    },
  },
  {
    on: '+20T09:30',
    english: 'Fills the mails in «Ответственные» (responsible people) and switches reminders on',
    russian: 'Заполняет почту ответственных и включает напоминания.',
    act(school) {
      const { state } = school.space;
      for (const [title, field] of [
        ['Фамилия Имя Отчество', 'name'],
        ['Должность', 'post'],
        ['Почта', 'email'],
      ] as const) {
        const texts = Object.entries(school.own.roles).map(([role, who]) => [role, school.own[who][field]]);
        fill(state, 'Ответственные', 'Роль в плане', title, Object.fromEntries(texts));
      }
      click(school, curator(school), ['План', 'Включить напоминания']);
      return [`${rowsOf(state, 'Ответственные').length} roles; one digest a day at most for each address`];
    },
    inCodes: {
      english: '«Включить напоминания» (reminders): the one mail goes to the coordinator, with a list for each role',
      russian: 'Смотрит образец письма о сроках: оно приходит только куратору, задания остальных в нём по ролям.',
      act(school) {
        const said = lastWords(click(school, curator(school), ['План', 'Включить напоминания']));
        return [`«${said.split('.')[0]}»`];
      },
    },
  },
];
