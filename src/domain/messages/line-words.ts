import { counted } from './counted';

const lines = (count: number) => counted(count, 'строка', 'строки', 'строк');

/** What a person reads about single lines of the plan. */
export const LINE_WORDS = {
  accept: {
    title: 'Принять предложенные даты',
    none: 'Предложенных дат, которые ещё не приняты, нет.',
    ask: (count: number, sample: readonly string[]) =>
      [
        `Рабочую дату получат ${lines(count)} без своего срока:`,
        ...sample.map((line) => `• ${line}`),
        ...(count > sample.length ? [`• и ещё ${count - sample.length}`] : []),
        '',
        'Принятая дата действует как срок: по ней меняется состояние и приходят напоминания. Срок в плане не меняется; дату можно исправить или снять отметку. Принять все?',
      ].join('\n'),
    sample: (date: string, activity: string) => `${date} — ${activity}`,
    done: (count: number) => `Приняты рабочие даты: ${lines(count)}.`,
  },
} as const;
