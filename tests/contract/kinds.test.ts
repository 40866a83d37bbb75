import { describe, expect, it } from 'vitest';
import { DEFAULT_SWITCHES } from '../../local/emulator/switches';
import { Workspace } from '../../local/emulator/workspace';
import { CURATOR, School, type Stage } from '../school';
import { answerLate, answers } from './flows';
import { bundle, cleanRun, ending, type Flow, isApartFromAnswers, leftByCut, leftEverywhere } from './harness';

const bench = { code: bundle(), switches: DEFAULT_SWITCHES };

function flowOf(stage: Stage, handler: string, chosen?: string): Flow {
  return {
    title: handler,
    from: School.before(stage).workspace.save(),
    start: (workspace, plan) => workspace.command(CURATOR, handler, answers(chosen), plan),
    goOn: (workspace) => void workspace.command(CURATOR, handler, answers(chosen)),
  };
}

/** The cuts of other tests are looked at in one run, and none is made after a call: this proves that nothing is missed. */
describe('a flow', () => {
  const approving = flowOf('approved', 'approvePairs');

  it.each([
    ['approving pairs', approving],
    ['making another questionnaire', flowOf('forms', 'openOtherSurvey', 'Предварительный опрос о наставничестве')],
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

  it('ends alike whether an answer comes before or after a call that is apart from answers', {
    timeout: 120_000,
  }, () => {
    const { calls } = cleanRun(approving, bench).run;
    const isApart = isApartFromAnswers(calls);
    const ends = calls.map((_, place) => {
      const workspace = Workspace.load(approving.from, bench);
      approving.start(workspace, { interrupt: { at: place + 1, run: () => answerLate(workspace) } });
      workspace.advance(3_600_000);
      return ending(workspace.state);
    });
    const differing = ends.flatMap((end, place) => (place > 0 && end !== ends[place - 1] ? [place - 1] : []));
    expect(differing.filter(isApart)).toEqual([]);
    expect(calls.filter((_, place) => isApart(place)).length).toBeGreaterThan(100);
    // Somewhere it does matter, or this would prove nothing.
    expect(differing).not.toEqual([]);
  });
});
