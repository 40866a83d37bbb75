import { describe, expect, it } from 'vitest';
import { DEFAULT_SWITCHES } from '../../local/emulator/switches';
import { CURATOR, School, type Stage } from '../school';
import { answers } from './flows';
import { bundle, cleanRun, type Flow, leftByCut, leftEverywhere } from './harness';

const bench = { code: bundle(), switches: DEFAULT_SWITCHES };

function flowOf(stage: Stage, handler: string): Flow {
  return {
    title: handler,
    from: School.before(stage).workspace.save(),
    start: (workspace, plan) => workspace.command(CURATOR, handler, answers(), plan),
    goOn: (workspace) => void workspace.command(CURATOR, handler, answers()),
  };
}

/** The cuts of other tests are looked at in one run, and none is made after a call: this proves that nothing is missed. */
describe('a flow', () => {
  const approving = flowOf('approved', 'approvePairs');

  it.each([
    ['approving pairs', approving],
    ['opening the surveys', flowOf('forms', 'openSurveys')],
  ])('%s leaves at each call what a cut there leaves', (_, flow) => {
    const left = leftEverywhere(flow, bench);
    const differing = left.filter(({ at, kind, saved }) => leftByCut(flow, bench, { at, kind }) !== saved);
    expect(differing.map(({ at, kind }) => `${kind} ${at}`)).toEqual([]);
    expect(new Set(left.map(({ kind }) => kind))).toEqual(new Set(['before', 'unflushed']));
  });

  it('leaves after a call what a cut before the next one leaves', () => {
    const { calls } = cleanRun(approving, bench).run;
    const before = new Map(leftEverywhere(approving, bench).map(({ at, kind, saved }) => [`${kind} ${at}`, saved]));
    const differing = calls.slice(1).flatMap((_, index) => {
      const after = leftByCut(approving, bench, { at: index + 1, kind: 'after' });
      return after === before.get(`before ${index + 2}`) ? [] : [index + 1];
    });
    expect(differing).toEqual([]);
  });
});
