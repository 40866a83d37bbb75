import type { Cut } from '../emulator/execution';
import type { State } from '../emulator/state';
import { Workspace } from '../emulator/workspace';
import { seededChance } from './chance';
import { inventStaff, KINDERGARTEN, type Staff } from './people';
import { type PlanChanges, planToPaste } from './plan';
import { moment, type School } from './school';
import { STEPS } from './steps';

/** What the story is told on, and how it may differ. */
export interface StoryOptions {
  /** The built bundle and its manifest. */
  code: string;
  manifest: string;
  seed?: number;
  plan?: PlanChanges;
  /** Last day of the story, such as "08-31". */
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
  staff: Staff;
  year: number;
  steps: ToldStep[];
  /** Service calls of all runs together. */
  calls: number;
  runs: number;
  /** Where the cut fell: the function that ran and the call it did not survive. */
  cutIn: string | null;
}

/** Tells the whole main job on the emulator as people would do it. Throws where a step could not be done. */
export function tellStory(options: StoryOptions): Told {
  const { code, manifest, seed = 12, plan = {}, until = '08-31', cut, onStep, onProgress } = options;
  const year = plan.year ?? 2023;
  const chance = seededChance(seed);
  const space = Workspace.create({ code, manifest, now: new Date(moment(year, '02-01T09:00')).toISOString() });
  if (cut) space.cutAt = cut;
  let [runs, cutIn] = [0, null as string | null];
  space.onRun = ({ handler, ended, calls }) => {
    runs += 1;
    if (ended === 'cut') cutIn = `${handler}, ${calls.at(-1)?.name}`;
  };
  for (const { email, name } of [KINDERGARTEN.coordinator, KINDERGARTEN.deputy]) space.addUser(email, { name });
  const table = space.bindSpreadsheet('Наставничество', KINDERGARTEN.coordinator.email);
  space.share(table, KINDERGARTEN.deputy.email);

  const staff = inventStaff(chance);
  const progress = onProgress ?? (() => {});
  const school: School = {
    space,
    staff,
    plan: planToPaste(plan, chance),
    year,
    end: moment(year, `${until}T18:00`),
    progress,
  };
  const told = STEPS.filter(({ on }) => on.slice(0, 5) <= until);
  const steps = told.map(({ on, english, russian, act }, index): ToldStep => {
    space.advanceTo(moment(year, on));
    const facts = done(`${index + 1} (${english})`, () => act(school));
    const step = { number: index + 1, date: `${year}-${on.slice(0, 5)}`, english, russian, facts };
    onStep?.(step);
    return step;
  });
  return { state: space.state, staff, year, steps, calls: space.callCount, runs, cutIn };
}

function done(step: string, act: () => string[]): string[] {
  try {
    return act();
  } catch (cause) {
    throw new Error(`Step ${step} could not be done. ${cause instanceof Error ? cause.message : cause}`, { cause });
  }
}
