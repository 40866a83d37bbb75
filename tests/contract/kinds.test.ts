import { describe, expect, it } from 'vitest';
import type { Cut } from '../../local/emulator/run';
import { DEFAULT_SWITCHES } from '../../local/emulator/switches';
import { Workspace } from '../../local/emulator/workspace';
import { CURATOR, School, type Stage } from '../school';
import { answerLate, answers } from './flows';
import { bundle, cleanRun, ending, type Flow, leftByCut, leftEverywhere, placesOf } from './harness';
import { alikeUpTo, interrupted, type Other, observed } from './interrupting';

const bench = { code: bundle(), switches: DEFAULT_SWITCHES };

function flowOf(stage: Stage, handler: string, chosen?: string): Flow {
  return {
    title: handler,
    from: School.before(stage).workspace.save(),
    start: (workspace, plan) => workspace.command(CURATOR, handler, answers(chosen), plan),
    goOn: (workspace) => void workspace.command(CURATOR, handler, answers(chosen)),
  };
}

function savedEverywhere(flow: Flow): { at: number; kind: Cut['kind']; saved: string }[] {
  const all: { at: number; kind: Cut['kind']; saved: string }[] = [];
  leftEverywhere(flow, bench, ({ at, kind, workspace }) => all.push({ at, kind, saved: workspace.save() }));
  return all;
}

function savedByCut(flow: Flow, cut: Cut): string {
  return leftByCut(flow, bench, cut).workspace.save();
}

/**
 * The cuts of other tests are looked at in one run, none is made after a call, and interruptions that would come to the
 * same are left out: this proves that nothing is missed.
 */
describe('a flow', () => {
  const approving = flowOf('approved', 'approvePairs');
  const making = flowOf('forms', 'openOtherSurvey', 'Предварительный опрос о наставничестве');

  it('leaves at each call what a cut there leaves', () => {
    const left = savedEverywhere(making);
    const differing = left.filter(({ at, kind, saved }) => savedByCut(making, { at, kind }) !== saved);
    expect(differing.map(({ at, kind }) => `${kind} ${at}`)).toEqual([]);
    expect(new Set(left.map(({ kind }) => kind))).toEqual(new Set(['before', 'unflushed']));
  });

  it('leaves after a call what a cut before the next one leaves', () => {
    const { calls } = cleanRun(approving, bench).run;
    const before = new Map(savedEverywhere(approving).map(({ at, kind, saved }) => [`${kind} ${at}`, saved]));
    const differing = calls.slice(1).flatMap((_, index) => {
      const after = savedByCut(approving, { at: index + 1, kind: 'after' });
      return after === before.get(`before ${index + 2}`) ? [] : [index + 1];
    });
    expect(differing).toEqual([]);
  });

  it('that repeats itself is cut the first and the last time that it makes the same four calls in a row', () => {
    const names = ['list', ...Array(9).fill(['read', 'write', 'flush']).flat(), 'read', 'end'];
    const { repeating: _, ...once } = approving;
    const places = [...placesOf({ ...once, repeating: true }, names)];
    const rows = (ends: number[]) => new Set(ends.map((end) => names.slice(Math.max(0, end - 4), end).join()));
    const all = [...placesOf(once, names)];
    expect(all).toEqual(names.map((_name, index) => index + 1));
    expect(rows(places)).toEqual(rows(all));
    expect(places).toEqual([1, 2, 3, 4, 5, 6, 7, 27, 28, 29, 30]);
  });

  it.each<[string, Flow, Other, number]>([
    ['approving pairs', approving, answerLate, 2],
    ['making another questionnaire', making, (workspace) => void making.start(workspace), 1],
  ])('%s ends as after an earlier interruption wherever another is left out', (_title, flow, other, least) => {
    const usual = observed(flow, other, bench);
    const run = usual.names.map((_, at) => interrupted(flow, other, bench, at));
    const places = usual.names.map((_, at) => at).slice(1);
    const isBusy = (at: number) => usual.after[at] === null;
    const undisturbed = Workspace.load(flow.from, bench);
    flow.start(undisturbed);
    const ends = run.map(({ workspace }) => ending(workspace.state));
    expect(places.filter((at) => isBusy(at) && ends[at] !== ending(undisturbed.state))).toEqual([]);

    // A copy made in the middle of the run is left as the run itself finds things.
    const effective = places.filter((at) => !isBusy(at));
    expect(effective.filter((at) => usual.after[at] !== run[at]?.seen.after[at])).toEqual([]);

    const tried: number[] = [];
    let first = 0;
    let alike = 0;
    const saved = run.map(({ workspace }) => workspace.save());
    const differing = effective.filter((at) => {
      if (at <= alike) return saved[at] !== saved[first];
      first = at;
      alike = alikeUpTo(at, usual, interrupted(flow, other, bench, at, usual).seen);
      tried.push(at);
      return false;
    });
    expect(differing).toEqual([]);
    // Most are left out, and of the rest some end otherwise: else this would prove nothing.
    expect(tried.length).toBeLessThan(places.length / 2);
    expect(new Set(tried.map((at) => saved[at])).size).toBeGreaterThanOrEqual(least);
  });
});
