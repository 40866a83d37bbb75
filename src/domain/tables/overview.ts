import { key, number, type Table, text } from './column';

/** The numbers behind the charts of «Начало»: the n-th stage, questionnaire, group and indicator stand in the n-th row. */
export const OVERVIEW_TABLES = {
  overview: {
    key: 'overview',
    sheet: 'Числа для диаграмм',
    shown: 'never',
    columns: {
      id: key(),
      stage: text('Этап', 260),
      done: number('Выполнено'),
      late: number('Просрочено'),
      ahead: number('Впереди'),
      survey: text('Анкета', 260),
      answered: number('Ответили'),
      silent: number('Ещё нет ответа'),
      group: text('Кто', 160),
      reached: number('Охвачены'),
      unreached: number('Ещё нет'),
      indicator: text('Показатель', 260),
      share: number('Достигнуто, % от цели'),
    },
  },
} as const satisfies Record<string, Table>;
