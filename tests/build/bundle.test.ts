import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import vm from 'node:vm';
import { parse } from 'acorn';
import { describe, expect, it, test } from 'vitest';
import { addonManifest } from '../../build/addon-manifest';
import { foreignModules } from '../../build/modules';
import { menuItems, SERVICES, tripwires } from './services';

const read = (path: string) => readFileSync(join(import.meta.dirname, '../..', path), 'utf8');
const code = () => read('build/dist/Code.js');
const manifest = () => JSON.parse(read('build/dist/appsscript.json'));

describe('the script that ships', () => {
  it('is written in the syntax of 2019, libraries included', () => {
    expect(() => parse(code(), { ecmaVersion: 2019, sourceType: 'script' })).not.toThrow();
  });

  it('declares every function that main.ts gives to Google, and no other, where Google looks for names', () => {
    expect(declared().sort()).toEqual(promised().sort());
    expect(declared()).toContain('onOpen');
  });

  it('declares what every menu item and trigger calls', () => {
    const triggers = [...code().matchAll(/newTrigger\(\s*["'`](\w+)["'`]/g)].map(([, name]) => name);
    const items = menuItems(code());
    expect(items.length).toBeGreaterThan(0);
    expect(declared()).toEqual(expect.arrayContaining([...items, ...triggers]));
  });

  it('puts the real function in the place of every empty declaration', () => {
    const realm = load(tripwires());
    const empty = declared().filter((name) => /\{\s*\}$/.test(String(realm[name])));
    expect(empty).toEqual([]);
  });

  it('calls no service while it loads', () => {
    expect(() => load(tripwires())).not.toThrow();
    expect(() => load({})).not.toThrow();
  });

  it('shows Russian words as words in the script editor', () => {
    expect(code()).not.toMatch(/\\u04[0-9a-f]{2}/i);
  });

  it('holds nothing but src and the libraries that ship', () => {
    const files: string[] = JSON.parse(read('build/.modules.json'));
    expect(files).toContain('src/main.ts');
    expect(foreignModules(files, Object.keys(JSON.parse(read('package.json')).dependencies ?? {}))).toEqual([]);
  });
});

test.each([
  ['src/flows/import.ts', true],
  ['node_modules/lvovich/lib/index.js', true],
  ['node_modules/lvovich-extra/index.js', false],
  ['node_modules/exceljs/index.js', false],
  ['local/emulator/state.ts', false],
  ['srcs/other.ts', false],
])('%s may enter the bundle: %s', (file, allowed) => {
  expect(foreignModules([file], ['lvovich'])).toEqual(allowed ? [] : [file]);
});

describe('the manifest', () => {
  it('asks for exactly eight permissions', () => {
    const scopes = [
      'spreadsheets.currentonly',
      'forms',
      'documents',
      'drive.file',
      'script.container.ui',
      'script.scriptapp',
      'script.send_mail',
      'userinfo.email',
    ];
    expect(manifest().oauthScopes).toEqual(scopes.map((scope) => `https://www.googleapis.com/auth/${scope}`));
  });

  it('is that of a bound script: no card', () => {
    expect(manifest()).not.toHaveProperty('addOns');
  });

  it('gets one card in the test deployment and stays the same otherwise', () => {
    const { addOns, ...rest } = addonManifest(manifest());
    expect(rest).toEqual(manifest());
    expect(addOns).toMatchObject({ common: { name: 'Наставник', homepageTrigger: { runFunction: 'onHomepage' } } });
    expect(declared()).toContain('onHomepage');
  });
});

test('the list of services that must stay silent at load covers those the manifest switches on', () => {
  const symbols = manifest().dependencies.enabledAdvancedServices.map(
    (service: { userSymbol: string }) => service.userSymbol,
  );
  expect(SERVICES).toEqual(expect.arrayContaining(symbols));
});

function declared(): string[] {
  const { body } = parse(code(), { ecmaVersion: 2019, sourceType: 'script' });
  return body.flatMap((statement) => (statement.type === 'FunctionDeclaration' ? [statement.id.name] : []));
}

function promised(): string[] {
  return [...read('src/main.ts').matchAll(/^global\.(\w+) = /gm)].map(([, name]) => String(name));
}

function load(globals: Record<string, unknown>): Record<string, unknown> {
  const realm = vm.createContext({ ...globals });
  vm.runInContext(code(), realm, { filename: 'Code.js' });
  return realm;
}
