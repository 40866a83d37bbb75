import { type CivilDate, daysBetween, formatCivil } from './calendar/civil-date';
import { shownTitle } from './documents/shown-title';
import { shortened } from './messages/listed';
import { WORDS } from './messages/words';
import { type Progress as Known, nextStep, waiting } from './next-step';
import { isEnded } from './pairing/pair-states';
import { isActive, type Person } from './people/person';
import { rowName } from './roadmap/row-name';
import { isClosed } from './roadmap/row-state';
import { dueOf, pointsOf, statesOf } from './roadmap/states';
import { answersIn } from './sharing/unanswered';
import { capitalised } from './text';

/** A week, today among its days. */
const WEEK_DAYS = 6;

/** What «Начало» tells of the spreadsheet as it is now. */
export interface StartFacts {
  today: CivilDate;
  /** Deadlines before it are nobody's. */
  since: CivilDate | '';
  known: Known;
  mentees: readonly Person[];
  /** How many of those who take part lack consent to it. */
  without: number;
  /** How many answers are still to come; null where nobody knows. */
  missing: number | null;
}

/** The lines of state, by the keys that the sheet holds beside them. */
export type StartLine = 'next' | 'due' | 'surveys' | 'consents' | 'pairs' | 'papers';

/** What each line of state says now. */
export function startLines(facts: StartFacts): Record<StartLine, string> {
  return {
    next: nextLine(facts),
    due: dueLine(facts),
    surveys: surveysLine(facts),
    consents: consentsLine(facts),
    pairs: pairsLine(facts),
    papers: papersLine(facts),
  };
}

const { state: words } = WORDS.start;

function nextLine({ known }: StartFacts): string {
  const { text, command } = nextStep(known);
  const sentence = capitalised(text);
  const next = command === undefined ? sentence : words.next(sentence);
  return known.isTrial ? `${next} ${WORDS.trial.on}` : next;
}

function dueLine({ known: { roadmap }, today, since }: StartFacts): string {
  if (roadmap.length === 0) return words.noPlan;
  const states = statesOf(roadmap, today, since);
  const headings = pointsOf(roadmap);
  const open = roadmap.flatMap((row) => {
    const state = states.get(row.id) ?? 'без даты';
    const day = dueOf(row, since);
    return headings.has(row.id) || isClosed(state) || day === null || state === 'до начала ведения'
      ? []
      : [{ row, day }];
  });
  const late = open.filter(({ day }) => day < today).length;
  const week = open.filter(({ day }) => day >= today && daysBetween(today, day) <= WEEK_DAYS).length;
  const [next] = open.filter(({ day }) => day >= today).sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  const nearest = next && words.nearest(formatCivil(next.day), shortened(rowName(next.row)));
  return [words.due(late, week), ...(nearest ? [nearest] : [])].join(' ');
}

function surveysLine({ known: { surveys, doubts }, missing }: StartFacts): string {
  if (surveys.length === 0) return words.noSurveys;
  return words.surveys({ surveys: surveys.length, answers: answersIn(surveys), missing, doubts });
}

function consentsLine({ known: { people }, without }: StartFacts): string {
  return people.total === 0 ? words.nobody : words.consents(without);
}

function pairsLine({ known: { pairs, proposal }, mentees }: StartFacts): string {
  const going = pairs.filter((pair) => !isEnded(pair));
  if (going.length === 0 && proposal.length === 0)
    return pairs.length > 0 ? words.pairsOver(pairs.length) : words.noPairs;
  const paired = new Set(going.map(({ mentee }) => mentee));
  const left = mentees.filter((mentee) => isActive(mentee) && !paired.has(mentee.id)).length;
  return words.pairs({ pairs: going.length, left, proposed: proposal.length });
}

function papersLine({ known: { documents } }: StartFacts): string {
  const [first, ...others] = waiting(documents);
  return first === undefined
    ? words.noPapers
    : words.papers(shownTitle({ kind: first.kind, title: shortened(first.title) }), others.length);
}
