import { describe, expect, it } from 'vitest';
import type { State } from '../../local/emulator/state';
import { DEFAULT_SWITCHES } from '../../local/emulator/switches';
import type { Workspace } from '../../local/emulator/workspace';
import { answerLate, flows } from './flows';
import { bundle, cleanRun } from './harness';
import { interruptEverywhere } from './interrupting';

const bench = { code: bundle(), switches: DEFAULT_SWITCHES };
/** Flows in a spreadsheet whose forms people may answer meanwhile. */
const withForms = flows(DEFAULT_SWITCHES).filter(({ from }) => {
  const { spreadsheets, project } = JSON.parse(from) as State;
  return spreadsheets[project.container]?.sheets.some(({ formId }) => formId !== null);
});

describe('a flow', () => {
  it.each(withForms.map((flow) => [flow.title, flow] as const))(
    '%s, interrupted at any call by a form answer, ends as if the answer had come before or after',
    (_title, flow) => {
      const patient = { ...flow, goOn: (workspace: Workspace) => workspace.advance(3_600_000) };
      expect(['done', 'left']).toContain(cleanRun(patient, bench).run.ended);
      const faults = interruptEverywhere(patient, answerLate, bench);
      expect(faults.slice(0, 5)).toEqual([]);
    },
  );
});
