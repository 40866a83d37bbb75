import { cutTo } from '../messages/listed';
import { WORDS } from '../messages/words';
import { isEnded, plainState } from '../pairing/pair-states';
import { countPeople, isActive, type Person } from '../people/person';
import { PAIR_STATE } from '../sheet-values';
import type { IndicatorRow, OverviewRow, PairRow } from '../tables';
import type { Progress } from './year-view';

const { overview: words } = WORDS.start;

/** What the charts of «Начало» show. `silent` is null where nobody knows how many are expected. */
export interface OverviewFacts {
  stages: readonly Progress[];
  surveys: readonly { title: string; answered: number; silent: number | null }[];
  mentors: readonly Person[];
  mentees: readonly Person[];
  pairs: readonly PairRow[];
  indicators: readonly IndicatorRow[];
  /** How many people the programme could reach; null where unknown. */
  groupSize: number | null;
}

/** Letters beside a bar. */
const LONGEST = 34;

/** The charts take this many lines; what goes beyond is not in them. */
export const OVERVIEW_LINES = 16;

/** The rows of the numbers, always as many: the range of a chart that loses rows would shrink for good. */
export function overviewOf(facts: OverviewFacts): OverviewRow[] {
  const [stages, surveys] = [stageLines(facts), surveyLines(facts)];
  const [groups, indicators] = [groupLines(facts), indicatorLines(facts)];
  return Array.from({ length: OVERVIEW_LINES }, (_, index) => ({
    id: String(index + 1),
    ...(stages[index] ?? { stage: '', done: null, late: null, ahead: null }),
    ...(surveys[index] ?? { survey: '', answered: null, silent: null }),
    ...(groups[index] ?? { group: '', reached: null, unreached: null }),
    ...(indicators[index] ?? { indicator: '', share: null }),
  }));
}

/** The charts that these rows have numbers for. */
export function chartsOf(rows: readonly OverviewRow[]) {
  const labels = { stages: 'stage', surveys: 'survey', coverage: 'group', indicators: 'indicator' } as const;
  const charts = Object.keys(labels) as (keyof typeof labels)[];
  return charts.filter((chart) => rows.some((row) => row[labels[chart]] !== ''));
}

function stageLines({ stages }: OverviewFacts) {
  return stages.map(({ title, done, late, total }) => ({
    stage: cutTo(title, LONGEST),
    done,
    late,
    ahead: total - done - late,
  }));
}

function surveyLines({ surveys }: OverviewFacts) {
  return surveys.map(({ title, answered, silent }) => ({ survey: cutTo(title, LONGEST), answered, silent }));
}

/** Who works or has worked to the end in a pair, of those who take part, and how much of the target groups the bases hold. */
function groupLines({ mentors, mentees, pairs, groupSize }: OverviewFacts) {
  const going = pairs.filter((pair) => !isEnded(pair) || plainState(pair.state) === PAIR_STATE.completed);
  const line = (group: string, people: readonly Person[], paired: readonly string[]) => {
    const active = people.filter(isActive);
    const reached = active.filter(({ id }) => paired.includes(id)).length;
    return active.length === 0 ? [] : [{ group, reached, unreached: active.length - reached }];
  };
  const people = countPeople([...mentors, ...mentees]);
  return [
    ...line(
      words.mentors,
      mentors,
      going.map(({ mentor }) => mentor),
    ),
    ...line(
      words.mentees,
      mentees,
      going.map(({ mentee }) => mentee),
    ),
    ...(groupSize === null
      ? []
      : [{ group: words.groups, reached: people, unreached: Math.max(0, groupSize - people) }]),
  ];
}

/** How far each indicator with a value is, in per cent of its target; «не более» is reached or not. */
function indicatorLines({ indicators }: OverviewFacts) {
  return indicators.flatMap(({ text, typed, computed, target, comparison, state, unit }) => {
    const value = typed ?? computed;
    if (value === null || target === null) return [];
    const isMost = comparison === 'не более';
    const share = isMost || target === 0 ? (state === 'достигнут' ? 100 : 0) : Math.floor((value * 100) / target);
    return [{ indicator: words.indicator(cutTo(text, LONGEST), value, target, unit), share }];
  });
}
