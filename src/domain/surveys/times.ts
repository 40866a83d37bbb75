/** When the two can meet in a kindergarten; one list for both questionnaires. */
export const TIMES = [
  'понедельник в тихий час',
  'вторник в тихий час',
  'среда в тихий час',
  'четверг в тихий час',
  'пятница в тихий час',
  'после смены',
] as const;
