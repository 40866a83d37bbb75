/** Who keeps the spreadsheet when the playground starts. */
export const CURATOR = { email: 'curator@school.example', name: 'Куратор' };

/** What an invented kindergarten writes into the sheet «Настройки», by the words in the column «Что». */
export const SAMPLE_SETTINGS: [title: string, value: string][] = [
  ['Полное название организации', 'Муниципальное дошкольное образовательное учреждение «Детский сад № 12 Ручеёк»'],
  ['Сокращённое название', 'МДОУ «Детский сад № 12 Ручеёк»'],
  ['Населённый пункт', 'г. Заречный'],
  ['Должность руководителя', 'Заведующий'],
  ['Фамилия Имя Отчество руководителя', 'Соколова Марина Игоревна'],
  ['Учебный год', '2022/2023'],
  ['Режим', 'ФИО'],
  ['Законность проверена', 'да'],
  ['Фамилия Имя Отчество куратора', 'Лебедева Ольга Петровна'],
  ['Почта куратора', CURATOR.email],
];
