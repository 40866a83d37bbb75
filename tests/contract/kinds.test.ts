import { expect, it } from 'vitest';
import { DEFAULT_SWITCHES } from '../../local/emulator/switches';
import { Workspace } from '../../local/emulator/workspace';
import { flows } from './flows';
import { bundle, cutEverywhere } from './harness';

const bench = { code: bundle(), switches: DEFAULT_SWITCHES };
const SHORT = [
  'refreshing the roadmap',
  'switching reminders on',
  'approving pairs',
  'a tick with a digest',
  'a form answer',
];
const short = flows(DEFAULT_SWITCHES).filter(({ title }) => SHORT.includes(title));

it.each(short.map((flow) => [flow.title, flow] as const))(
  '%s holds at every call in all three kinds of cut',
  { timeout: 120_000 },
  (_title, flow) => {
    expect(cutEverywhere(flow, bench, true).faults).toEqual([]);
  },
);

it.each(short.map((flow) => [flow.title, flow] as const))(
  '%s: a cut after a call leaves what a cut before the next one leaves, so long flows are cut in fewer kinds',
  (_title, flow) => {
    const saved = (at: number, kind: 'before' | 'after') => {
      const workspace = Workspace.load(flow.from, bench);
      flow.start(workspace, { cut: { at, kind } });
      return workspace.save();
    };
    const calls = flow.start(Workspace.load(flow.from, bench)).calls.length;
    for (let at = 1; at < calls; at += 1) expect(saved(at, 'after')).toBe(saved(at + 1, 'before'));
  },
);
