/** What is said of a plan while it is read: guesses beside its rows, and what could not be read. */
export const READING_WORDS = {
  fields: {
    activity: 'мероприятие',
    term: 'срок',
    responsible: 'ответственный',
    result: 'результат',
    indicator: 'показатель',
  },
  inherited: (fields: readonly string[]) => `унаследовано: ${fields.join(', ')}`,
  joined: (lines: readonly number[]) => `объединено: продолжение в строке ${lines.join(', ')}`,
  merged: 'объединено: в строке меньше ячеек, чем столбцов',
  section: (was: string, is: string) => `исправлено: номер раздела ${was} → ${is}`,
  slip: (text: string, corrected: string) => `исправлено: срок «${text}» прочитан как «${corrected}»`,
  lost: (place: number, text: string) =>
    `Строка ${place}: неясно, к какому мероприятию относится «${text}». Впишите этот текст в нужную строку сами.`,
  empty: 'Вставлена пустая таблица. Скопируйте план вместе с заголовками столбцов и вставьте его ещё раз.',
  noHeadings:
    'Не найдена строка с заголовками столбцов. Подпишите над планом столбцы, например «Мероприятие», «Сроки», «Ответственный», и вставьте его ещё раз.',
  noTerms:
    'В плане нет столбца со сроками. Добавьте столбец «Сроки» и вставьте план ещё раз или впишите сроки в дорожную карту сами.',
  noActivities: 'Под заголовками столбцов нет ни одного мероприятия. Скопируйте план целиком и вставьте его ещё раз.',
  doubtfulHeadings: (texts: readonly string[]) =>
    `Эти слова приняты за заголовки столбцов: «${texts.join('», «')}». Если это мероприятие, впишите его в дорожную карту сами.`,
};
