/** What participants read in chats, mails and on paper: Russian in every language of the interface, as questionnaires are. */
export const ADDRESSED = {
  please: (title: string) => `Просим заполнить анкету «${title}».`,
  until: (day: string) => `Ответы принимаем до ${day} включительно.`,
  noLogin: 'Хватит телефона, входить в Google не нужно.',
  login: 'Нужно войти в учётную запись Google нашей организации.',
  withCode: 'Вместо имени впишите код участника, который выдал куратор. Имён в ответах не пишите.',
  anonymous: 'Анкета анонимная: имён в ответах не пишите.',
  ask: 'Вопросы – к куратору наставничества.',
  again: (message: string) => `Напоминаем. ${message}`,
  subject: (school: string, title: string) => `Наставничество, ${school}: ждём ваш ответ на анкету «${title}»`,
  body: (name: string, title: string, last: string, link: string, coordinator: string) =>
    [
      name === '' ? 'Здравствуйте!' : `Здравствуйте, ${name}!`,
      '',
      `Просим заполнить анкету «${title}»${last && ` до ${last} включительно`}.`,
      `Ваша ссылка: ${link}`,
      '',
      'Если вы уже ответили или заполнили анкету на бумаге, ничего делать не нужно.',
      '',
      `Куратор наставничества ${coordinator}`.trim(),
    ].join('\n'),
} as const;
