import { execFileSync } from 'node:child_process';
import { availableParallelism, totalmem } from 'node:os';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take more than half a minute, the longest first. */
const LONG = [
  'contract/cuts',
  'contract/interrupts',
  'contract/answers',
  'product/every-command',
  'contract/kinds',
  'product/broken-sheets',
  'demo/demo',
  'playground/first-evening',
  'playground/wizard',
  'playground/playground',
  'product/people-edit',
  'product/collecting-law',
  'product/batches',
];

/** The longest files begin first, so that no worker waits for another at the end. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) => {
      const known = LONG.findIndex((name) => moduleId.endsWith(`tests/${name}.test.ts`));
      return known < 0 ? LONG.length : known;
    };
    return (await super.sort(files)).sort((a, b) => place(a) - place(b));
  }
}

/**
 * Every run of the script gets a new realm, and what V8 optimises in it goes with it: V8 is told to wait much longer with
 * that. Young objects of a run are many and all die at its end: with more room they are moved less often.
 */
const V8_OPTIONS = ['--interrupt-budget=1000000', '--max-semi-space-size=64'];
/** Node does not start with an option of V8 that has gone or been renamed. */
const KNOWN_OPTIONS = execFileSync(process.execPath, ['--v8-options'], { encoding: 'utf8' });

const WORKER_BYTES = 5 * 2 ** 30;

export default defineConfig({
  // Pages of windows, which modules under test import as text.
  assetsInclude: ['src/dialogs/*.html'],
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: 'tests/global-setup.ts',
    setupFiles: 'tests/seed.ts',
    pool: 'forks',
    // The files of a worker share its modules, which keep nothing of a test: reading them anew for each took minutes.
    isolate: false,
    // One more than there are cores: tests of pages wait for the browser. Each may come to hold some gigabytes.
    maxWorkers: Math.max(2, Math.min(availableParallelism() + 1, Math.floor(totalmem() / WORKER_BYTES))),
    execArgv: V8_OPTIONS.filter((option) => KNOWN_OPTIONS.includes(option.split('=')[0] ?? '')),
    // For a machine that is slow and busy; no test has a limit of its own. What waits for a page gives up sooner.
    testTimeout: 900_000,
    hookTimeout: 900_000,
    expect: { poll: { timeout: 120_000 } },
    sequence: { sequencer: LongestFirst },
  },
});
