import { answerSheet } from './answer-sheets';
import { ifPossible } from './refusal';

/** An answer of somebody: its id in the form, the moment (ms), and what stands in the questions that say who it is. */
export interface Answerer {
  response: string;
  at: number;
  texts: string[];
}

/** Who gave each answer of a form, by the given items; null where the form is gone. */
export function answerersOf(formId: string, items: readonly string[]): Answerer[] | null {
  const answererOf = (response: GoogleAppsScript.Forms.FormResponse): Answerer => ({
    response: response.getId(),
    at: (response.getTimestamp() as Date).getTime(),
    texts: response
      .getItemResponses()
      .filter((item) => items.includes(String(item.getItem().getId())))
      .map((item) => String(item.getResponse())),
  });
  return ifPossible(() => FormApp.openById(formId).getResponses().map(answererOf), null);
}

/** Takes answers out of a form; Google leaves their rows in the answer sheet (reference of `Form.deleteResponse`). */
export function deleteAnswers(formId: string, responses: readonly string[]): void {
  if (responses.length === 0) return;
  const form = FormApp.openById(formId);
  for (const response of responses) form.deleteResponse(response);
}

/**
 * Rows of a form's answer sheet that are certainly these answers: the same second, and one of the texts as it was typed.
 * Google keeps no id of the answer there. `numbers` counts from 1, from the bottom up; `unclear` is how many were not found.
 */
export function answererRows(formId: string, answers: readonly Answerer[]): { numbers: number[]; unclear: number } {
  if (answers.length === 0) return { numbers: [], unclear: 0 };
  const sheet = answerSheet(formId);
  const grid = sheet ? sheet.getDataRange().getValues() : [];
  const second = (cell: unknown) => (cell instanceof Date ? Math.floor(cell.getTime() / 1000) : -1);
  const found = answers.map(({ at, texts }) =>
    grid.flatMap((line, index) =>
      line.some((cell) => second(cell) === Math.floor(at / 1000)) && line.some((cell) => texts.includes(String(cell)))
        ? [index + 1]
        : [],
    ),
  );
  const certain = [...new Set(found.flatMap((rows) => (rows.length === 1 ? rows : [])))];
  return { numbers: certain.sort((a, b) => b - a), unclear: answers.length - certain.length };
}

/** Takes rows out of a form's answer sheet, which harms nothing: answers are read from the form. */
export function deleteAnswerRows(formId: string, numbers: readonly number[]): void {
  const sheet = numbers.length > 0 ? answerSheet(formId) : undefined;
  for (const number of numbers) sheet?.deleteRow(number);
}
