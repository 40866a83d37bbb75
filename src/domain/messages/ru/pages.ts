/** Words that every page in a window or beside the sheet has. */
export const PAGE_WORDS = {
  /** As the attribute `lang` names it. */
  language: 'ru',
  working: 'Выполняется… Вопросы появятся поверх таблицы.',
  done: 'Готово. Обновлено.',
  failed:
    'Google не передал нажатие программе. Так бывает, когда в браузере открыто несколько учётных записей Google или пропала связь. Сделайте то же из меню «Наставничество» или откройте таблицу в окне, где выполнен вход только в одну запись.',
};
