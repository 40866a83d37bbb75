import { pageWith } from '../dialogs/page';
import sharePage from '../dialogs/share.html';
import { WORDS } from '../domain/messages/words';
import { qrPng } from '../domain/qr/png';
import { qrSvg } from '../domain/qr/svg';
import { kindOfSchool } from '../domain/school-kind';
import type { Settings } from '../domain/settings';
import { isShared, messageOf } from '../domain/sharing/message';
import { SURVEYS, type SurveyKey } from '../domain/surveys';
import { shownTitle } from '../domain/surveys/shown-title';
import { wantedUntil } from '../domain/surveys/window';
import { type SurveyRow, TABLES } from '../domain/tables';
import { base64 } from '../google/bytes';
import { underLock } from '../google/lock';
import { readTable, upsert } from '../google/sheets';
import { today } from '../google/spreadsheet';
import { showPage } from '../google/ui';
import { askWhich } from './ask-again';
import { currentSettings } from './settings';

const { sharing: words } = WORDS;

/** «Разослать анкету»: the message for the staff chat and the QR picture of one open questionnaire. */
export function shareSurvey(): string | null {
  const settings = currentSettings();
  const survey = askSurvey(words.title, words.which);
  if (survey === null || typeof survey === 'string') return survey;
  const message = underLock(() => keepMessages(settings).get(survey.id) ?? '');
  const png = base64(qrPng(survey.link, 6));
  const svg = qrSvg(survey.link, words.qrTitle(shownTitle(survey)));
  const data = { words: words.page, message, svg, png, fileName: words.fileName(survey.title) };
  showPage(words.title, pageWith(sharePage, data), { width: 560, height: 370 });
  return null;
}

/** One of the open questionnaires, by its number where there are several; a sentence where none can be had. */
export function askSurvey(title: string, question: (lines: string[]) => string): SurveyRow | string | null {
  const open = readTable(TABLES.surveys).filter(isKnown).filter(isShared);
  if (open.length < 2) return open[0] ?? words.none;
  const lines = open.map((survey, index) => words.choice(index + 1, shownTitle(survey)));
  return askWhich(title, question(lines), open, words.noSuch);
}

/** Brings the column «Сообщение» up to today; returns the messages by survey. Call it under the lock. */
export function keepMessages(settings: Settings): Map<string, string> {
  const surveys = readTable(TABLES.surveys).filter(isKnown).filter(isShared);
  const roadmap = readTable(TABLES.roadmap);
  const kind = kindOfSchool(settings);
  const messages = new Map(
    surveys.map((survey) => {
      return [survey.id, messageOf(survey, wantedUntil(survey.id as SurveyKey, roadmap, kind, today()))];
    }),
  );
  const stale = surveys.filter(({ id, message }) => messages.get(id) !== message);
  upsert(
    TABLES.surveys,
    stale.map(({ id }) => ({ id, message: messages.get(id) ?? '' })),
  );
  return messages;
}

function isKnown({ id }: SurveyRow): boolean {
  return id in SURVEYS;
}
