/** Words about setting the table up and mending it. */
export const SET_UP_WORDS = {
  title: 'Настроить',
  kept: (keeper: string) => `Таблица уже настроена, ничего не изменено. Ведущий: ${keeper}.`,
  /** Before anything is made. */
  preview: (keeper: string) =>
    `Будут созданы: листы таблицы, папка на Google Диске, два расписания (приём ответов и ежечасная проверка). Всё это будет принадлежать учётной записи ${keeper}: от её имени уходят письма.`,
  copy: 'Это копия чужой таблицы. Базы, анкеты, пары, документы и письма в этой копии будут очищены; исходная таблица не изменится.',
  goOn: 'Продолжить?',
  cloned: (sheets: readonly { name: string; form: string }[]) =>
    `Google скопировал и формы исходной таблицы вместе с ответами. Эта таблица ими не пользуется, ответов из них не берёт. Удалите листы и формы-копии сами:\n${sheets.map(({ name, form }) => `• лист «${name}», форма ${form}`).join('\n')}`,
  done: 'Готово. Вставьте план на лист «Вставьте план» и выберите «План» → «Импортировать план».',
  checked: (repaired: string[]) =>
    repaired.length === 0 ? 'Таблица в порядке.' : `Исправлено:\n${repaired.map((line) => `• ${line}`).join('\n')}`,
  table: (sheet: string) => `лист «${sheet}» создан`,
  keys: (sheet: string) => `на лист «${sheet}» возвращена строка ключей`,
  column: (sheet: string, header: string) => `на лист «${sheet}» возвращён столбец «${header}»`,
  row: (title: string) => `в настройки возвращена строка «${title}»`,
  care: (sheet: string, of: { guards: number; tones: number; colours: number; choices: number }) =>
    `на лист «${sheet}» возвращены: ${[
      ...(of.guards > 0 ? [`предупреждения перед правкой (${of.guards})`] : []),
      ...(of.tones > 0 ? [`цвета состояний (${of.tones})`] : []),
      ...(of.colours > 0 ? [`цвета столбцов (${of.colours})`] : []),
      ...(of.choices > 0 ? [`списки и флажки в столбцах (${of.choices})`] : []),
    ].join(', ')}`,
  /** How «Защищённые листы и диапазоны» names a warning of ours. */
  guarded: 'Заполняет программа',
  folder: 'создана папка на Google Диске',
  template: (title: string) => `создан шаблон «${title}»`,
  trigger: (handler: string) => `включено расписание ${handler}`,
  taken: (keeper: string) => `Теперь таблицу ведёт ${keeper}.`,
  takeOver: (from: string, to: string) =>
    `Сейчас таблицу ведёт ${from}. После передачи письма будут уходить от ${to}, папка и шаблоны будут созданы заново. Передать?`,
};
