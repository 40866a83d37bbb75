import { digestsOf } from '../domain/digest';
import { FILE_KEYS } from '../domain/file-keys';
import { WORDS } from '../domain/messages/words';
import { isKeptBy, isNamed, type Settings } from '../domain/settings';
import { DOCUMENT_STATES, FORM_STATES, REMINDERS } from '../domain/sheet-values';
import { TABLES } from '../domain/tables';
import { isTrial } from '../domain/trial';
import { sampleLetter } from '../domain/wizard/sample';
import { myEmail } from '../google/accounts';
import { binFile, findFiles } from '../google/drive';
import { underLock } from '../google/lock';
import { mailQuota } from '../google/mail';
import { withWhatWasSeen } from '../google/places';
import { readTable } from '../google/sheets';
import { activeSpreadsheet, hourOfDay, today } from '../google/spreadsheet';
import { removeMyTriggers } from '../google/triggers';
import { confirm } from '../google/ui';
import { collect } from './collect';
import { settle } from './consents';
import { keyInRow } from './documents/editions';
import { fileOf } from './documents/make';
import { continueJobs } from './job-kinds';
import { enoughTime } from './jobs';
import { doubtUnfinished, postpone, readMails, sendOnce } from './mails';
import { adoptOwnRows } from './own-rows';
import { notePairChanges } from './pair-changes';
import { refreshViews } from './pair-views';
import { quietly } from './quietly';
import { refreshRows } from './refresh-rows';
import { currentSettings, remember } from './settings';
import { refreshStart } from './start';
import { tendForms } from './tend-forms';
import { keepUnanswered } from './unanswered';

const { reminders: words } = WORDS;
/** Mails go out in these hours of the spreadsheet's zone. */
const FIRST_HOUR = 9;
const LAST_HOUR = 17;

/** The hourly trigger: answers, states, one digest a day, files that no row knows, long work, who has not answered. It finds its work in the sheets. */
export function watch(): void {
  asKeeper((settings) => {
    collect(settings);
    tendForms(settings);
    adoptOwnRows();
    const bases = settle(settings);
    notePairChanges(bases, () => refreshViews(bases));
    refreshRows(settings);
    doubtUnfinished();
    const hour = hourOfDay();
    if (hour >= FIRST_HOUR && hour <= LAST_HOUR) sendDigests(settings);
    if (hour === LAST_HOUR) binTwins(settings);
    continueJobs(settings, enoughTime());
    withWhatWasSeen(keepUnanswered);
    // Last, so that it tells what the jobs have made.
    refreshStart(settings, { checked: new Date() });
  });
}

/** The form-submit trigger: the same path as the tick's. */
export function receiveAnswer(): void {
  asKeeper(collect);
}

/** «Включить напоминания»: shows a sample first. */
export function switchRemindersOn(): string | null {
  const settings = currentSettings();
  if (settings.reminders === REMINDERS.on) return words.already;
  const sample = sampleLetter(material(settings), today());
  const shown = sample ? words.sample(sample.day, sample.text) : words.empty;
  if (!isNamed(settings)) return WORDS.codes.reminders(shown);
  if (!confirm(words.title, words.ask(shown))) return null;
  return underLock(() => {
    remember({ reminders: REMINDERS.on });
    return isTrial(settings) ? [words.on, WORDS.trial.on].join('\n\n') : words.on;
  });
}

/** Triggers work for the keeper alone; those of an account that was one go. */
function asKeeper(work: (settings: Settings) => void): void {
  quietly(() => {
    const settings = currentSettings();
    if (isKeptBy(settings, myEmail())) work(settings);
    else removeMyTriggers();
  });
}

function material(settings: Settings) {
  const [rows, roles, mails] = [readTable(TABLES.roadmap), readTable(TABLES.roles), readMails(settings)];
  return { rows, roles, mails, settings, url: activeSpreadsheet().getUrl() };
}

function sendDigests(settings: Settings): void {
  const known = material(settings);
  const digests = digestsOf(known, today()).filter(({ id }) => !known.mails.some((mail) => mail.id === id));
  if (digests.length === 0) return;
  const quota = mailQuota();
  for (const digest of digests.slice(0, quota)) sendOnce(digest, settings);
  // Their lines stand in tomorrow's letter.
  postpone(digests.slice(quota), settings);
}

/**
 * Drive's search may lag behind: a file that a cut run made beside the one that a row names goes to the bin. Where the
 * row itself is lost, nobody knows which file counts, and all stay.
 */
function binTwins(settings: Settings): void {
  const surveys = readTable(TABLES.surveys);
  const documents = readTable(TABLES.documents);
  const making = [...surveys, ...documents].some(
    ({ state }) =>
      state === FORM_STATES.making || state === DOCUMENT_STATES.signing || state === DOCUMENT_STATES.queued,
  );
  if (making) return;
  const counts = new Map([
    [FILE_KEYS.folder(settings.keeper), settings.folder],
    [FILE_KEYS.planDocument(settings.keeper), settings.planDocument],
    ...readTable(TABLES.templates).map((row): [string, string] => [keyInRow(row, settings.keeper), row.file]),
    ...surveys.map(({ id, formId }): [string, string] => [FILE_KEYS.form(id), formId]),
    ...documents.map(({ id, file, pdf }): [string, string] => [FILE_KEYS.document(id), `${file} ${fileOf(pdf)}`]),
  ]);
  for (const file of findFiles()) {
    const counted = counts.get(file.key);
    if (counted?.trim() && !counted.split(' ').includes(file.id)) binFile(file.id);
  }
}
