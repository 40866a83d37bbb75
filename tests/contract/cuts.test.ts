import { describe, expect, it } from 'vitest';
import { DEFAULT_SWITCHES, OTHER_SWITCHES, type Switches } from '../../local/emulator/switches';
import { flows } from './flows';
import { bundle, cleanRun, cutEverywhere, type Flow } from './harness';

const code = bundle();

const likeliest = flows(DEFAULT_SWITCHES);
const others = flows(OTHER_SWITCHES);
/**
 * Flows that make other calls, or end otherwise, when every unchecked switch is in its other position; for the rest a
 * second round of cuts would be the first one again.
 */
const changed = others.filter((flow, index) => {
  const first = likeliest[index];
  return !first || trace(first, DEFAULT_SWITCHES) !== trace(flow, OTHER_SWITCHES);
});

function trace(flow: Flow, switches: Switches): string {
  const { end, run } = cleanRun(flow, { code, switches });
  return `${run.calls.map(({ name }) => name)} ${end}`;
}

describe.each([
  ['as Google is likeliest to behave', DEFAULT_SWITCHES, likeliest, likeliest],
  ['with every unchecked switch in its other position', OTHER_SWITCHES, others, changed],
])('%s', (_, switches, all, cut) => {
  it.each(all.map((flow) => [flow.title, flow] as const))('%s runs to its end', (_title, flow) => {
    const { run } = cleanRun(flow, { code, switches });
    // A menu item is over when its last word is read: whoever read it may close the file.
    expect(['done', 'left']).toContain(run.error ?? run.ended);
  });

  it.each(cut.map((flow) => [flow.title, flow] as const))(
    '%s, cut at any service call and taken up as a school would, ends as if nothing had happened',
    (_title, flow) => {
      expect(cutEverywhere(flow, { code, switches }).slice(0, 5)).toEqual([]);
    },
  );
});
