import type { Cut } from '../emulator/run';
import type { State } from '../emulator/state';
import { Workspace } from '../emulator/workspace';
import { seededChance } from './chance';
import { inventStaff, type Staff } from './people';
import { type PlanChanges, planToPaste } from './plan';
import { live, type School } from './school';
import { type InventedSchool, SCHOOLS, type SchoolKind } from './schools';
import { STEPS } from './steps';
import { isoDate, moment, schoolYearOf } from './time';

/** What the story is told on, and how it may differ. */
export interface StoryOptions {
  /** The built bundle and its manifest. */
  code: string;
  manifest: string;
  /** The built page of names. */
  page?: string;
  /** Codes stand for names in the spreadsheet. */
  coded?: boolean;
  /** The kindergarten where nothing else is said. */
  school?: SchoolKind;
  seed?: number;
  /** Of the kindergarten's plan. */
  plan?: PlanChanges;
  /** Last day of the story, such as "08-31" or "+20". */
  until?: string;
  /** Ends whichever run makes that service call of the whole story. */
  cut?: Cut;
  onStep?: (step: ToldStep) => void;
  onProgress?: (text: string) => void;
}

/** A step that is over: what was done, in both languages, and what came of it. */
export interface ToldStep {
  number: number;
  /** Civil date on which it began. */
  date: string;
  english: string;
  russian: string;
  facts: string[];
}

/** How the story went. */
export interface Told {
  state: State;
  school: InventedSchool;
  staff: Staff;
  coded: boolean;
  /** Calendar year in which the story begins. */
  year: number;
  schoolYear: string;
  steps: ToldStep[];
  /** Service calls of all runs together. */
  calls: number;
  runs: number;
  /** Where the cut fell: the function that ran and the call it did not survive. */
  cutIn: string | null;
}

/** Tells the whole main job on the emulator as people would do it. Throws where a step could not be done. */
export function tellStory(options: StoryOptions): Told {
  const {
    code,
    manifest,
    page,
    coded = false,
    seed = 12,
    plan = {},
    until = '08-31',
    cut,
    onStep,
    onProgress,
  } = options;
  const own = SCHOOLS[options.school ?? 'kindergarten'];
  const beginning = { begins: own.begins, year: plan.year ?? own.year };
  const chance = seededChance(seed);
  const space = Workspace.create({
    code,
    manifest,
    ...(page === undefined ? {} : { html: { names: page } }),
    now: new Date(moment(beginning, '+0T09:00')).toISOString(),
  });
  if (cut) space.cutAt = cut;
  let [runs, cutIn] = [0, null as string | null];
  space.onRun = ({ handler, ended, calls }) => {
    runs += 1;
    if (ended === 'cut') cutIn = `${handler}, ${calls.at(-1)?.name}`;
  };
  for (const { email, name } of [own.coordinator, own.deputy]) space.addUser(email, { name });
  const table = space.bindSpreadsheet('Наставничество', own.coordinator.email);
  space.share(table, own.deputy.email);

  const staff = inventStaff(own, chance);
  const school: School = {
    ...beginning,
    space,
    own,
    staff,
    coded,
    plan: planToPaste(own, plan, chance),
    end: moment(beginning, `${until}T18:00`),
    progress: onProgress ?? (() => {}),
  };
  const ahead = STEPS.filter(({ on }) => moment(beginning, on) <= school.end);
  const steps = ahead.map(({ on, inCodes, ...told }, index): ToldStep => {
    const { english, russian, act } = (coded ? inCodes : undefined) ?? told;
    live(school, on);
    const facts = done(`${index + 1} (${english})`, () => act(school));
    const step = { number: index + 1, date: isoDate(moment(beginning, on)), english, russian, facts };
    onStep?.(step);
    return step;
  });
  const { year } = beginning;
  const schoolYear = schoolYearOf(beginning);
  return {
    state: space.state,
    school: own,
    staff,
    coded,
    year,
    schoolYear,
    steps,
    calls: space.callCount,
    runs,
    cutIn,
  };
}

function done(step: string, act: () => string[]): string[] {
  try {
    return act();
  } catch (cause) {
    throw new Error(`Step ${step} could not be done. ${cause instanceof Error ? cause.message : cause}`, { cause });
  }
}
