import { isEnded } from '../pairing/pair-states';
import { countPeople, mayUse, type Person } from '../people/person';
import { answersIn } from '../sharing/unanswered';
import type { IndicatorRow, PairRow, RoadmapRow, SurveyRow } from '../tables';
import { plain } from '../text';
import type { RowState } from './row-state';
import { isReached, readTargets, type Target } from './targets';

/** An indicator of the plan with its value, as the sheet «Показатели» shows it; what people type there is not here. */
export type Indicator = Omit<IndicatorRow, 'typed'>;

/** What of the sheets gives values; `groupSize` is how many people the programme could reach, null where unknown. */
export interface IndicatorFacts {
  mentors: readonly Person[];
  mentees: readonly Person[];
  pairs: readonly PairRow[];
  surveys: readonly SurveyRow[];
  groupSize: number | null;
}

type Measure = {
  /** The words of an indicator that the sheets know the value of. */
  words: RegExp;
  percent: boolean;
  /** Null where the sheets do not hold enough. */
  value(facts: IndicatorFacts, rows: readonly RoadmapRow[]): number | null;
};

const MEASURES: readonly Measure[] = [
  {
    words: /согласи/,
    percent: true,
    value: (facts) =>
      share(everybody(facts).filter((person) => mayUse(person, 'part')).length, everybody(facts).length),
  },
  {
    words: /охва(?:чен|т)/,
    percent: true,
    value: (facts) => share(countPeople(everybody(facts)), facts.groupSize),
  },
  {
    words: /(?:позиций|мероприятий|пунктов|строк)/,
    percent: true,
    value: (_, rows) => {
      const own = rows.filter(({ state }) => (state as RowState) !== 'не наше' && (state as RowState) !== 'отменено');
      return share(own.filter(({ state }) => (state as RowState) === 'выполнено').length, own.length);
    },
  },
  {
    words: /(?<![а-я])пар(?:а|ы)?(?![а-я])/,
    percent: false,
    value: ({ pairs }) => pairs.filter((pair) => !isEnded(pair)).length,
  },
  { words: /(?<![а-я])наставник/, percent: false, value: ({ mentors }) => mentors.length },
  { words: /(?<![а-я])наставляем/, percent: false, value: ({ mentees }) => mentees.length },
  {
    words: /(?<![а-я])(?:анкет|ответ)(?!ственн)/,
    percent: false,
    value: ({ surveys }) => answersIn(surveys),
  },
];

/** Whether the plan sets itself any numeric target. */
export function hasTargets(rows: readonly RoadmapRow[]): boolean {
  return rows.some((row) => targetsOf(row).length > 0);
}

/** The indicators of a plan, each once: a merged cell gives it to several rows. Values typed by people win over computed. */
export function indicatorsOf(
  rows: readonly RoadmapRow[],
  known: readonly IndicatorRow[],
  facts: IndicatorFacts,
): Indicator[] {
  const typed = new Map(known.map((row) => [row.id, row.typed]));
  const told = new Set<string>();
  return rows.flatMap((row) =>
    targetsOf(row).flatMap((target, index): Indicator[] => {
      if (told.has(target.text)) return [];
      told.add(target.text);
      const id = `${row.id}#${index + 1}`;
      const computed = measured(target, facts, rows);
      const value = typed.get(id) ?? computed;
      const state = value === null ? 'нет данных' : isReached(target, value) ? 'достигнут' : 'не достигнут';
      return [{ id, line: row.id, number: row.number, ...target, computed, state }];
    }),
  );
}

function targetsOf({ result, indicator }: RoadmapRow): Target[] {
  return [...readTargets(result), ...(indicator === result ? [] : readTargets(indicator))];
}

/** A share is measured by its words, a count by what it counts. */
function measured({ text, unit }: Target, facts: IndicatorFacts, rows: readonly RoadmapRow[]): number | null {
  const isPercent = unit === '%';
  const words = plain(isPercent ? text : unit);
  const measure = MEASURES.find((each) => each.percent === isPercent && each.words.test(words));
  return measure?.value(facts, rows) ?? null;
}

function everybody({ mentors, mentees }: IndicatorFacts): Person[] {
  return [...mentors, ...mentees];
}

/** Per cent, rounded down: what is not quite reached is not reached. */
function share(part: number, whole: number | null): number | null {
  return whole === null || whole === 0 ? null : Math.floor((part * 100) / whole);
}
