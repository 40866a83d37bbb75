import { shortened } from '../listed';
import { listed } from './listed';

/** Words about undoing the last step. */
export const UNDO_WORDS = {
  title: 'Отменить последний шаг',
  none: 'Отменять нечего: больших изменений, которые можно вернуть, ещё не было.',
  step: (title: string, day: string) => `Последний шаг: «${title}», ${day}. Таблицы вернутся к тому, что было до него.`,
  brokeOff: 'Этот шаг прервался на середине. Вернётся всё, что с тех пор изменилось на его листах.',
  edited: (rows: string[]) =>
    `Эти строки после шага меняли вручную или другими пунктами меню, такие изменения пропадут:\n${listed(rows, 12)}`,
  row: (sheet: string, name: string, columns: string[]) =>
    `лист «${sheet}»: ${shortened(name)}${columns.length > 0 ? ` (${columns.join(', ')})` : ''}`,
  cannot: ({ mails, forms, documents, signed }: Record<'mails' | 'forms' | 'documents' | 'signed', number>) => {
    const since = [
      ...(mails > 0 ? [`отправлено писем: ${mails}`] : []),
      ...(forms > 0 ? [`создано анкет: ${forms}`] : []),
      ...(documents > 0 ? [`создано документов: ${documents}`] : []),
      ...(signed > 0 ? [`подписано документов: ${signed}`] : []),
    ];
    return since.length === 0
      ? 'Писем, анкет и документов с тех пор не было.'
      : `Отменить нельзя то, что уже вышло из таблицы. С начала этого шага ${since.join(', ')}: всё это останется.`;
  },
  ask: 'Отменить?',
  meanwhile: 'Пока вы читали, таблица изменилась. Ничего не отменено; выберите этот пункт ещё раз.',
  undone: (title: string) => `Шаг «${title}» отменён.`,
};
