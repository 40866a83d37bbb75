/** Permissions in plain words, by the name of the scope. */
export const SCOPES: Record<string, readonly [ru: string, en: string]> = {
  'spreadsheets.currentonly': ['Читать и менять эту таблицу', 'See and edit this spreadsheet'],
  spreadsheets: ['Читать и менять все ваши таблицы', 'See and edit all your spreadsheets'],
  forms: ['Создавать формы и читать ответы на них', 'Create forms and read their responses'],
  documents: ['Читать и менять ваши документы', 'See and edit your documents'],
  drive: ['Читать и менять все файлы на Диске', 'See and edit all your Drive files'],
  'drive.file': [
    'Создавать файлы на Диске и менять только те, что созданы им самим',
    'Create Drive files and edit only those it made',
  ],
  'script.container.ui': ['Показывать окна в этой таблице', 'Show dialogs in this spreadsheet'],
  'script.scriptapp': ['Запускаться по расписанию без вас', 'Run on a schedule without you'],
  'script.send_mail': ['Отправлять письма от вашего имени', 'Send e-mail as you'],
  'userinfo.email': ['Узнать адрес вашей почты', 'See your e-mail address'],
};

/** Quotas by their names in the emulator; what is counted in seconds is shown in minutes. */
export const QUOTAS: Record<string, readonly [ru: string, en: string]> = {
  mailRecipients: ['получатели писем', 'mail recipients'],
  triggerSeconds: ['время запусков по расписанию, мин', 'time of triggered runs, min'],
  triggers: ['места в расписании', 'places for triggers'],
  documents: ['новые документы', 'new documents'],
  spreadsheets: ['новые таблицы', 'new spreadsheets'],
  properties: ['обращения к свойствам', 'reads and writes of properties'],
};
