import { pageWith } from '../dialogs/page';
import yearPage from '../dialogs/year.html';
import { formatCivil } from '../domain/calendar/civil-date';
import { unlessBroken } from '../domain/messages/errors';
import { WORDS } from '../domain/messages/words';
import { nextStep } from '../domain/next-step';
import { isEnded } from '../domain/pairing/pair-states';
import { shownTitle } from '../domain/surveys/shown-title';
import { TABLES } from '../domain/tables';
import { capitalised } from '../domain/text';
import { isTrial } from '../domain/trial';
import { type YearView, yearView } from '../domain/year/year-view';
import { readTable } from '../google/sheets';
import { today } from '../google/spreadsheet';
import { showSidebar } from '../google/ui';
import { readProgress } from './next-step';
import { currentSettings } from './settings';

const { year: words } = WORDS;

/** What the sidebar shows: where the year stands, what is next, the surveys and pairs; or why nothing can be told. */
interface Shown extends YearView {
  heading: string;
  /** A step is ours where a command does it, and people's otherwise. */
  next: { text: string; isOurs: boolean; table: string };
  facts: string[];
}

/** «Показать год»: the sidebar with what is done, due and next. */
export function showYear(): null {
  // First, because who reads the settings speaks their language.
  const year = yearNow();
  showSidebar(words.title, pageWith(yearPage, { words: words.page, year }));
  return null;
}

/** The same facts for a sidebar that is open already; a sentence where the table cannot tell them. */
export function yearNow(): Shown | { problem: string } {
  return unlessBroken<Shown | { problem: string }>(shown, ({ message }) => ({ problem: message }));
}

function shown(): Shown {
  const settings = currentSettings();
  const progress = readProgress(settings);
  const { text, command, table = '' } = nextStep(progress);
  const pairs = progress.pairs.filter((pair) => !isEnded(pair)).length;
  const surveys = progress.surveys.map((survey) => {
    return `${shownTitle(survey)}: ${survey.state}, ${words.answers(survey.answers ?? 0)}`;
  });
  return {
    ...yearView(progress.roadmap, settings, today()),
    heading: [
      words.day(settings.shortName, settings.schoolYear, formatCivil(today())),
      ...(isTrial(settings) ? [WORDS.trial.on] : []),
    ].join('. '),
    next: { text: capitalised(text), isOurs: command !== undefined, table },
    facts: pairs === 0 ? surveys : [...surveys, words.pairs(pairs, readTable(TABLES.unpaired).length)],
  };
}
