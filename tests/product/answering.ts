import { fillForm } from '../../local/demo/fill-form';
import type { ResponseState } from '../../local/emulator/state';
import { codeOf } from '../../src/domain/people/codes';
import { IN_CODES, type Respondent, School, type SchoolOptions } from '../school';

/** Both questionnaires, wanted for the whole year. */
const WHOLE_YEAR = [
  ['№', 'Мероприятие', 'Сроки', 'Ответственный', 'Результат'],
  ['1', 'Сбор анкет', '', '', ''],
  ['1.1.', 'Анкетирование потенциальных наставников', '01.09.2022 – 31.05.2023', 'Методист', 'База'],
  ['1.2.', 'Анкетирование потенциальных наставляемых', '01.09.2022 – 31.05.2023', 'Методист', 'База'],
];

/** A school whose two forms are open, and nobody has answered. */
export function askingSchool(options: SchoolOptions = {}): School {
  return School.at('forms', { plan: WHOLE_YEAR, ...options });
}

/** The same in mode «Коды». */
export function askingForCodes(): School {
  return askingSchool(IN_CODES);
}

/** What somebody answers; what is not said is the same for all. */
export type Given = Partial<Respondent> & Pick<Respondent, 'name'>;

/** Somebody answers, or corrects an answer, while the trigger sleeps; returns the response as the form keeps it. */
export function give(school: School, given: Given, correcting?: string): ResponseState {
  const person = { form: 'mentor' as const, post: 'Воспитатель', topics: [0], times: [0], last: '1', ...given };
  const form = school.form(person.form);
  school.workspace.firesFormTriggers = false;
  school.state.now += 1000;
  const edit = correcting === undefined ? {} : { editResponseId: correcting };
  school.workspace.respond(form.id, { answers: fillForm(form, person), ...edit });
  school.workspace.firesFormTriggers = true;
  const { responses } = school.form(person.form);
  const found =
    correcting === undefined ? responses[responses.length - 1] : responses.find(({ id }) => id === correcting);
  if (!found) throw new Error('The form has no such response.');
  return found;
}

/** Makes a decision about the doubts whose «Что пришло» is this. */
export function decide(school: School, came: string, decision: string, code?: string): void {
  const isIt = (row: Record<string, unknown>) => row['Что пришло'] === came;
  if (code !== undefined) school.type('Сомнения', 'Кто это (код)', isIt, code);
  school.type('Сомнения', 'Решение', isIt, decision);
}

/** The code of a mentor. */
export const mentorCode = (number: number) => codeOf('mentor', number);
