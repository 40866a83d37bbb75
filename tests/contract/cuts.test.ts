import { describe, expect, it } from 'vitest';
import { DEFAULT_SWITCHES, OTHER_SWITCHES } from '../../local/emulator/switches';
import { flows } from './flows';
import { bundle, cleanRun, cutEverywhere } from './harness';

const code = bundle();

describe.each([
  ['as Google is likeliest to behave', DEFAULT_SWITCHES],
  ['with every unchecked switch in its other position', OTHER_SWITCHES],
])('%s', (_, switches) => {
  const all = flows(switches);

  it.each(all.map((flow) => [flow.title, flow] as const))('%s runs to its end', (_title, flow) => {
    const { run } = cleanRun(flow, { code, switches });
    expect(run.error ?? run.ended).toBe('done');
  });

  it.each(all.map((flow) => [flow.title, flow] as const))(
    '%s, cut at any service call and taken up as a school would, ends as if nothing had happened',
    { timeout: 300_000 },
    (_title, flow) => {
      const { faults } = cutEverywhere(flow, { code, switches });
      expect(faults.slice(0, 5)).toEqual([]);
    },
  );
});
