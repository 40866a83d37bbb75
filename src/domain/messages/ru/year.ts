import { counted } from './counted';

const days = (count: number) => counted(count, 'день', 'дня', 'дней');

/** What a person reads in the sidebar «Год». */
export const YEAR_WORDS = {
  title: 'Год',
  whole: 'Весь план',
  noStage: 'Без этапа',
  /** How far a deadline is, in days, and the date itself. */
  when: (left: number, date: string) =>
    left < 0 ? `${days(-left)} назад, ${date}` : left === 0 ? `сегодня, ${date}` : `через ${days(left)}, ${date}`,
  day: (school: string, year: string, date: string) => `${school}, ${year} учебный год. Сегодня ${date}`,
  answers: (count: number) => counted(count, 'ответ', 'ответа', 'ответов'),
  pairs: (pairs: number, without: number) =>
    without === 0
      ? counted(pairs, 'пара', 'пары', 'пар')
      : `${counted(pairs, 'пара', 'пары', 'пар')}, без пары: ${without}`,
  /** The words of the page itself. */
  page: {
    next: 'Что дальше',
    goOn: 'Сделать',
    byHand: 'Это работа людей: программа сделать её не может.',
    progress: 'Как идёт план',
    due: 'Что требует внимания',
    nothingDue: 'Ничего срочного в ближайшие две недели.',
    more: 'Ещё строк:',
    show: 'Показать',
    doRow: 'Выполнить',
    surveys: 'Анкеты и пары',
    noSurveys: 'Анкет пока нет.',
    refresh: 'Обновить',
  },
};
