import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, it, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const git = (...words: string[]) => execFileSync('git', words, { cwd: ROOT, encoding: 'utf8' }).split('\n');

// Files not yet committed obey the house as well.
const FILES = [...new Set(git('ls-files', '--cached', '--others', '--exclude-standard'))].filter(
  (file) => existsSync(join(ROOT, file)) && statSync(join(ROOT, file)).isFile(),
);
const PACKAGES = JSON.parse(read('package.json'));

/** Who may import whom; `shipped` libraries are those of "dependencies", `any` adds Node's and the development ones. */
const RULES = [
  { who: 'src/domain/', may: ['src/domain/'], libraries: 'shipped' },
  { who: 'src/google/', may: ['src/google/', 'src/domain/'], libraries: 'shipped' },
  { who: 'src/dialogs/', may: ['src/dialogs/', 'src/domain/'], libraries: 'shipped' },
  { who: 'src/names-page/', may: ['src/names-page/', 'src/domain/'], libraries: 'none' },
  { who: 'src/flows/', may: ['src/flows/', 'src/google/', 'src/domain/', 'src/dialogs/'], libraries: 'shipped' },
  { who: 'src/main.ts', may: ['src/flows/'], libraries: 'none' },
  { who: 'local/emulator/', may: ['local/emulator/'], libraries: 'any' },
  { who: 'local/export/', may: ['local/export/', 'local/emulator/'], libraries: 'any' },
  { who: 'local/demo/', may: ['local/'], libraries: 'any' },
  { who: 'local/playground/', may: ['local/'], libraries: 'any' },
];

describe('each part of the house imports only what it may', () => {
  test.each(RULES)('$who', ({ who, may, libraries }) => {
    const trespasses = FILES.filter((file) => file.startsWith(who) && file.endsWith('.ts')).flatMap((file) =>
      imports(file)
        .filter((name) => !(name.startsWith('.') ? within(file, name, may) : library(name, libraries)))
        .map((name) => `${file} imports ${name}`),
    );
    expect(trespasses).toEqual([]);
  });
});

test('the domain asks neither the clock nor chance', () => {
  const asks = /new Date\(\s*\)|(?<!new )\bDate\(|\bDate\.now\b|\bMath\.random\b/;
  const domain = FILES.filter((file) => file.startsWith('src/domain/') && file.endsWith('.ts'));
  expect(domain.length).toBeGreaterThan(0);
  expect(domain.filter((file) => asks.test(read(file)))).toEqual([]);
});

describe('what is committed works on any machine', () => {
  it('names no folder of one machine and no package registry', () => {
    const local =
      /(?<![\w.)}~-])\/(?:work|home|root|tmp|Users)\/\w|[A-Z]:\\Users|\b(?:registry|mirror)\.[\w-]+\.[a-z]{2,}\b/;
    const found = FILES.flatMap((file) => {
      const place = local.exec(read(file));
      return place ? [`${file}: ${place[0]}`] : [];
    });
    expect(found).toEqual([]);
  });

  it('locks the packages without saying where they came from', () => {
    expect(read('package-lock.json')).not.toMatch(/"resolved": "http/);
  });

  it('locks every optional package, so that `npm ci` accepts the lock on every system', () => {
    const { packages } = JSON.parse(read('package-lock.json'));
    const names = Object.values<{ optionalDependencies?: object }>(packages).flatMap((entry) =>
      Object.keys(entry.optionalDependencies ?? {}),
    );
    const locked = new Set(Object.keys(packages).map((path) => path.replace(/^.*node_modules\//, '')));
    expect(names.filter((name) => !locked.has(name))).toEqual([]);
  });
});

function imports(file: string): string[] {
  const statements = read(file).matchAll(
    /^(?:import|export)\b[^'";]*?from\s*['"]([^'"]+)['"]|\bimport(?:\s+|\s*\(\s*)['"]([^'"]+)['"]/gm,
  );
  return [...statements].map(([, from, bare]) => String(from ?? bare));
}

function within(file: string, name: string, folders: string[]): boolean {
  const target = posix.join(posix.dirname(file), name);
  return folders.some((folder) => `${target}/`.startsWith(folder));
}

function library(name: string, libraries: string): boolean {
  if (libraries === 'any') return true;
  const shipped = Object.keys(PACKAGES.dependencies ?? {});
  return libraries === 'shipped' && shipped.some((known) => name === known || name.startsWith(`${known}/`));
}
