/** Words of a questionnaire on paper: Russian in every language of the interface. */
export const PRINTED = {
  phone: 'Ответить можно и с телефона: наведите камеру на рисунок справа или наберите адрес',
  several: 'Можно отметить несколько',
  circle: 'Обведите число',
  thanks: 'Спасибо! Заполненный лист передайте куратору наставничества.',
  fileName: (title: string) => `${title} (на бумаге)`,
} as const;
