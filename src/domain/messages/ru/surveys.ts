/** Words about questionnaires and their answers. */
export const SURVEY_WORDS = {
  title: 'Создать анкеты',
  preview: (titles: string[]) =>
    `Будут созданы и открыты для ответов без входа в Google:\n${titles.map((title) => `• ${title}`).join('\n')}\n\nПродолжить?`,
  none: 'Все анкеты уже созданы.',
  otherTitle: 'Создать другую анкету',
  which: (lines: string[]) => `${lines.join('\n')}\n\nВведите номер анкеты:`,
  choice: (number: number, title: string, asked: boolean) => `${number} – ${title}${asked ? ' (её просит план)' : ''}`,
  noPlan: 'Плана ещё нет. Сначала импортируйте план: по нему видно, какие анкеты нужны и на какой срок.',
  unasked: (preview: string) =>
    `План не просит ни одной анкеты, но без этих двух не из кого подбирать пары.\n\n${preview}`,
  done: (count: number) =>
    `Создано анкет: ${count}. Ссылки на листах «Анкеты» и «Дорожная карта»; готовое сообщение для чата даёт «Разослать анкету».`,
  fromBin: (title: string) => `форма «${title}» возвращена из корзины`,
  published: (title: string) => `форма «${title}» снова опубликована`,
  makeAnew: (title: string) =>
    `форма «${title}» удалена или закрыта для вас. Если её делал прежний ведущий, пусть он даст вам доступ редактора к своей папке. Если её нет совсем, создайте новую в меню «Анкеты и база»: ссылка будет другой, разошлите её; всё, что уже в базах, останется`,
  again: (title: string) => `${title} – заново: ссылка будет другой, всё, что уже в базах, останется`,
  collected: (changed: number, noConsent: number) =>
    `Изменено записей в базах: ${changed}. Без согласия: ${noConsent}.`,
  doubts: (count: number) =>
    `Неясно, чьи ответы: ${count}. Выберите решения на листе «Сомнения» и соберите ответы ещё раз.`,
  wrongCodes: (codes: readonly string[]) =>
    `В этих кодах последняя буква не подходит к номеру: ${codes.join(', ')}. Сверьте их с ключом и исправьте на листах баз.`,
  unknownCodes: (title: string, codes: readonly string[]) =>
    `«${title}»: таких кодов нет в базах: ${codes.join(', ')}. В итоги эти ответы вошли; сверьте коды с ключом.`,
  late: (title: string, count: number) => `«${title}»: ответов после срока: ${count}. Они учтены.`,
  both: (who: string) => `${who}: теперь и наставник, и наставляемый. Если анкету перепутали, удалите лишнюю строку.`,
  dropped: (title: string, keys: string[]) => `В форме «${title}» больше нет вопросов: ${keys.join(', ')}.`,
  wishes: {
    stranger: (title: string, who: string, response: string) =>
      `«${title}»: ответ ${response} (${who === '' ? 'без кода и имени' : `«${who}»`}) не подошёл ни к кому в базе или подошёл к нескольким и не учтён.`,
    twice: (title: string, id: string) => `«${title}»: ${id} выбирает одного человека дважды; учтён первый раз.`,
  },
};
