import { shortened } from '../listed';
import type { Words } from '../words';
import { listed } from './listed';

/** Words about undoing the last step. */
export const UNDO_WORDS: Words['undo'] = {
  title: 'Undo the last step',
  none: 'There is nothing to undo: no large change that can be taken back has been made yet.',
  step: (title, day) => `The last step: “${title}”, ${day}. The sheets will go back to what they were before it.`,
  brokeOff: 'This step broke off half-way. Everything that has changed on its sheets since then will be taken back.',
  edited: (rows) =>
    `These rows were changed by hand or by other menu items after the step, and those changes will be lost:\n${listed(rows, 12)}`,
  row: (sheet, name, columns) =>
    `sheet “${sheet}”: ${shortened(name)}${columns.length > 0 ? ` (${columns.join(', ')})` : ''}`,
  cannot: ({ mails, forms, documents, signed }) => {
    const since = [
      ...(mails > 0 ? [`emails sent: ${mails}`] : []),
      ...(forms > 0 ? [`questionnaires made: ${forms}`] : []),
      ...(documents > 0 ? [`documents made: ${documents}`] : []),
      ...(signed > 0 ? [`documents signed: ${signed}`] : []),
    ];
    return since.length === 0
      ? 'No emails, questionnaires or documents have been made since.'
      : `What has left the spreadsheet cannot be undone. Since the step began, ${since.join(', ')}: all of this stays.`;
  },
  ask: 'Undo?',
  meanwhile: 'The spreadsheet changed while you were reading. Nothing was undone; choose this item again.',
  undone: (title) => `The step “${title}” was undone.`,
};
