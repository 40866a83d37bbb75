/** Words of the mail about deadlines. */
export const REMINDER_WORDS = {
  title: 'Включить напоминания',
  sample: (day: string, text: string) => `Так выглядит письмо (например, ${day}):\n\n${text}`,
  ask: (sample: string) =>
    `${sample}\n\nВключить рассылку всем ответственным? Каждому о его строках, не чаще одного письма в день.`,
  empty: 'Сроков впереди нет, напоминать пока не о чем.',
  on: 'Напоминания включены. Отключить их можно на листе «Настройки»: «Напоминания» → «выключены».',
  already: 'Напоминания уже включены.',
  subject: (school: string, date: string) => `Наставничество, ${school}: сроки на ${date}`,
  hello: 'Здравствуйте! Сроки дорожной карты наставничества:',
  line: (number: string, activity: string, end: string, state: string) =>
    `• ${number} ${activity} — до ${end} (${state})`,
  doubt: 'Прошлое письмо не ушло или могло не дойти, поэтому повторяем:',
  unknown: (roles: readonly string[]) => `Кто это? Впишите почту на листе «Ответственные»: ${roles.join('; ')}.`,
  link: (url: string) => `Таблица: ${url}`,
};
