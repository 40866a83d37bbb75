/** A command of the menu and the function of `main.ts` it calls. */
export interface Command {
  caption: string;
  handler: string;
}

/** The six items of the menu «Наставничество», for good; the second to sixth are submenus. */
export const MENU: readonly (Command | { caption: string; items: readonly Command[] })[] = [
  { caption: 'Дальше…', handler: 'doNextStep' },
  {
    caption: 'План',
    items: [
      { caption: 'Импортировать план', handler: 'importRoadmap' },
      { caption: 'Взять готовый план', handler: 'takePreset' },
      { caption: 'Создать документ для плана', handler: 'makePlanDocument' },
      { caption: 'Добавить отмеченное из «Чего нет в плане»', handler: 'addMissingRows' },
      { caption: 'Выполнить строку', handler: 'doRow' },
      { caption: 'Учесть сделанное', handler: 'takePast' },
      { caption: 'Принять предложенные даты', handler: 'acceptDates' },
      { caption: 'Обновить состояние', handler: 'refreshRoadmap' },
      { caption: 'Показать год', handler: 'showYear' },
      { caption: 'Включить напоминания', handler: 'switchRemindersOn' },
    ],
  },
  {
    caption: 'Анкеты и база',
    items: [
      { caption: 'Создать анкеты', handler: 'openSurveys' },
      { caption: 'Создать другую анкету', handler: 'openOtherSurvey' },
      { caption: 'Разослать анкету', handler: 'shareSurvey' },
      { caption: 'Анкета на бумаге', handler: 'printSurvey' },
      { caption: 'Собрать ответы', handler: 'collectAnswers' },
      { caption: 'Отметить согласия', handler: 'markConsents' },
      { caption: 'Напомнить', handler: 'remindPeople' },
    ],
  },
  {
    caption: 'Пары',
    items: [
      { caption: 'Подобрать пары', handler: 'proposePairs' },
      { caption: 'Утвердить', handler: 'approvePairs' },
      { caption: 'Записать изменения пар', handler: 'refreshPairs' },
    ],
  },
  {
    caption: 'Документы',
    items: [
      { caption: 'Издать документ', handler: 'issueDocument' },
      { caption: 'Документ подписан', handler: 'registerSigned' },
      { caption: 'Исправить подписанный документ', handler: 'correctDocument' },
      { caption: 'Продолжить задание', handler: 'goOnWithJobs' },
      { caption: 'Создать шаблоны', handler: 'makeTemplates' },
      { caption: 'Проверить шаблоны', handler: 'checkTemplates' },
      { caption: 'Проверить склонение имён', handler: 'checkNames' },
    ],
  },
  {
    caption: 'Настройка и проверка',
    items: [
      { caption: 'Настроить', handler: 'setUp' },
      { caption: 'Проверить таблицу', handler: 'checkTable' },
      { caption: 'Найти личные данные', handler: 'findPersonalData' },
      { caption: 'Отменить последний шаг', handler: 'undoLastStep' },
      { caption: 'Перенять ведение', handler: 'takeOver' },
      { caption: 'Удалить данные', handler: 'eraseData' },
    ],
  },
];

/** How the menu names a function. */
export function captionOf(handler: string): string {
  const commands = MENU.flatMap((entry) => ('items' in entry ? entry.items : [entry]));
  return commands.find((command) => command.handler === handler)?.caption ?? '';
}
