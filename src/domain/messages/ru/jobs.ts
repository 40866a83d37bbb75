/** Words about work that does not fit into one run of the script. */
export const JOB_WORDS = {
  progress: (done: number, all: number) => `${done} из ${all}`,
  /** Google gives a run six minutes; the tick comes once an hour. */
  goesOn:
    'Продолжится само в течение часа, таблицу можно закрыть. Быстрее: «Документы» → «Продолжить задание». Отменить: отметьте «Остановить».',
  waits: (why: string) => `Прервалось: ${why} Будет повторено само в течение часа.`,
  stopped: (done: number) => `Остановлено по вашей отметке; сделано: ${done}.`,
  left: (done: number, all: number) =>
    `Готово ${done} из ${all}. Google даёт на один запуск шесть минут, поэтому остальное сделается само в течение ближайших часов; таблицу можно закрыть. Ход виден на листе «Задания», там же задание можно остановить.`,
  over: (done: number, all: number) => `Задание закончено: ${done} из ${all}. Итог на листе «Задания».`,
  none: 'Незаконченных заданий нет.',
};
