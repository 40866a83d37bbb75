import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundle, ROOT } from '../build/bundle';

const CODE = join(ROOT, 'build/dist/Code.js');

/** Builds the bundle when it is missing or older than what it is made of, so that no test runs yesterday's code. */
export async function setup(): Promise<void> {
  // Workers find here how far others have taken a school (school.ts).
  process.env.SCHOOLS = mkdtempSync(join(tmpdir(), 'schools-'));
  if (changedAt(CODE) > Math.max(...['src', 'build', 'package.json', 'appsscript.json'].map(newest))) return;
  try {
    await bundle('dist');
  } catch (problem) {
    // The tests that need no bundle still run; the others find none and fail.
    rmSync(CODE, { force: true });
    console.error(`There is no bundle to test. ${problem instanceof Error ? problem.message : String(problem)}`);
  }
}

export function teardown(): void {
  rmSync(process.env.SCHOOLS ?? '', { recursive: true, force: true });
}

function changedAt(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

function newest(path: string): number {
  const full = join(ROOT, path);
  if (!statSync(full).isDirectory()) return changedAt(full);
  const files = readdirSync(full, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const sources = files.filter((entry) => /\.(ts|html|css|json)$/.test(entry.name) && !entry.name.startsWith('.'));
  return Math.max(
    0,
    ...sources
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((file) => !/build\/(dist|addon|\.draft)/.test(file))
      .map(changedAt),
  );
}
