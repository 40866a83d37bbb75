import { TIMES } from './times';
import type { Question } from './types';

/** Questions that every intake asks in the same words. */
export const NAME: Question = {
  key: 'name',
  title: 'Фамилия, имя, отчество',
  help: 'Полностью, например: Иванова Инна Ивановна',
  kind: 'text',
  required: true,
};

export const POST: Question = { key: 'post', title: 'Должность и предмет или группа', kind: 'text', required: true };

export const MEETING_TIMES: Question = {
  key: 'times',
  title: 'Когда вам удобно встречаться?',
  kind: 'checkboxes',
  choices: TIMES,
  required: true,
};
