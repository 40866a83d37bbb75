import { FILE_KEYS } from '../domain/file-keys';
import { SetupError } from '../domain/messages/errors';
import { WORDS } from '../domain/messages/words';
import { qrPng } from '../domain/qr/png';
import { kindOfSchool } from '../domain/school-kind';
import { conditionsOf } from '../domain/sharing/message';
import { paperSheet } from '../domain/sharing/paper-sheet';
import type { SurveyKey } from '../domain/surveys';
import { PRINTED } from '../domain/surveys/printed';
import { shownTitle } from '../domain/surveys/shown-title';
import { wantedUntil } from '../domain/surveys/window';
import { TABLES } from '../domain/tables';
import { pngBlob } from '../google/bytes';
import { documentLink } from '../google/documents';
import { binFile, createDocument, findFiles } from '../google/drive';
import { formQuestions, shortLink } from '../google/form-questions';
import { formFileState } from '../google/forms';
import { underLock } from '../google/lock';
import { addPicture } from '../google/paper-picture';
import { readTable, upsert } from '../google/sheets';
import { today } from '../google/spreadsheet';
import { buildTemplate } from '../google/template';
import { keeperSettings } from './settings';
import { askSurvey } from './share-survey';

const { paper: words } = WORDS.sharing;
/** Three centimetres, in the pixels of a document. */
const PICTURE = 113;

/** «Анкета на бумаге»: a sheet to print with the questions that the form has now, and the QR picture of its link. */
export function printSurvey(): string | null {
  const settings = keeperSettings();
  const survey = askSurvey(WORDS.menu.commands.printSurvey, words.which);
  if (survey === null || typeof survey === 'string') return survey;
  if (formFileState(survey.formId) !== 'there') throw new SetupError('no-form', shownTitle(survey));
  return underLock(() => {
    const rows = readTable(TABLES.roadmap);
    const until = wantedUntil(survey.id as SurveyKey, rows, kindOfSchool(settings), today());
    const phone = `${PRINTED.phone} ${shortLink(survey.formId, survey.link)}.`;
    const how = [phone, ...conditionsOf(survey, until).flat()];
    const key = FILE_KEYS.paper(survey.id);
    const file = createDocument(key, PRINTED.fileName(survey.title), settings.folder);
    buildTemplate(file, { blocks: () => paperSheet(survey.title, how, formQuestions(survey.formId)) });
    addPicture(file, pngBlob(qrPng(survey.link), `${key}.png`), { row: 0, column: 1, size: PICTURE });
    // Always made anew, since the school may have reworded the form; what was there before goes.
    for (const { id } of findFiles(key)) if (id !== file) binFile(id);
    const link = documentLink(file);
    upsert(TABLES.surveys, [{ id: survey.id, paper: link }]);
    return words.done(link);
  });
}
