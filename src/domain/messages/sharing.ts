/** Words by which questionnaires reach people: the message for the staff chat, the dialog, the sheets. */
export const SHARING_WORDS = {
  title: 'Разослать анкету',
  none: 'Открытых анкет нет. Сначала «Анкеты и база» → «Создать анкеты».',
  which: (lines: string[]) => `Какую анкету разослать? Введите её номер.\n\n${lines.join('\n')}`,
  choice: (number: number, title: string) => `${number} – ${title}`,
  noSuch: (typed: string, count: number) =>
    `Анкеты с номером «${typed}» нет: введите число от 1 до ${count}. Выберите этот пункт меню ещё раз.`,
  /** The message for a chat: plain text, nobody named. */
  please: (title: string) => `Просим заполнить анкету «${title}».`,
  until: (day: string) => `Ответы принимаем до ${day} включительно.`,
  noLogin: 'Хватит телефона, входить в Google не нужно.',
  login: 'Нужно войти в учётную запись Google нашей организации.',
  withCode: 'Вместо имени впишите код участника, который выдал куратор. Имён в ответах не пишите.',
  anonymous: 'Анкета анонимная: имён в ответах не пишите.',
  ask: 'Вопросы – к куратору наставничества.',
  qrTitle: (title: string) => `QR-код: ссылка на анкету «${title}»`,
  fileName: (title: string) => `${title}.png`,
} as const;
