import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { topLevel, untilClosed } from './top-level';

/** One argument as it is declared: its type is TypeScript text, such as "string | null" or "Base.BlobSource[]". */
export interface Parameter {
  type: string;
  optional: boolean;
  rest: boolean;
}

/** A class of Google's as `@types/google-apps-script` describes it. */
export interface Declaration {
  /** As the messages of Google name it: "SpreadsheetApp.Range", "Ui", "Utilities". */
  name: string;
  namespace: string;
  parents: string[];
  /** Overloads of each method. */
  methods: Map<string, Parameter[][]>;
  /** What is read without a call, such as enumerations. */
  properties: Set<string>;
}

/** The class of that name, looked for in `namespace` and then among what all services share; undefined where there is none. */
export function declarationOf(namespace: string, name: string): Declaration | undefined {
  const key = name.includes('.') ? name : `${namespace}.${name}`;
  return membersOf(key) ?? (name.includes('.') ? undefined : membersOf(`Base.${name}`));
}

/** What a name stands for, such as '"bold" | "normal"' for "FontWeight"; undefined where it is no such name. */
export function aliasOf(namespace: string, name: string): string | undefined {
  return index().aliases.get(`${namespace}.${name}`);
}

/** Every class of a namespace that has methods, such as all of "Spreadsheet". */
export function declarationsIn(namespace: string): Declaration[] {
  const keys = [...index().bodies.keys()].filter((key) => key.startsWith(`${namespace}.`));
  return keys.flatMap((key) => membersOf(key) ?? []).filter(({ methods }) => methods.size > 0);
}

/** Global names of Google's services by namespace: "Spreadsheet" → "SpreadsheetApp". */
export function services(): ReadonlyMap<string, string> {
  return index().services;
}

/** Where the text of each class is; its members are read when somebody asks for them. */
interface Index {
  bodies: Map<string, { parents: string[]; texts: string[] }>;
  aliases: Map<string, string>;
  services: Map<string, string>;
}

let known: Index | undefined;

/** 25 to 90 ms on two cores for all files, once a process. */
function index(): Index {
  known ??= indexOf([...declarationFiles(), new URL('./augment.d.ts', import.meta.url)]);
  return known;
}

function declarationFiles(): string[] {
  const folder = dirname(createRequire(import.meta.url).resolve('@types/google-apps-script/package.json'));
  return readdirSync(folder)
    .filter((file) => file.startsWith('google-apps-script.') && file.endsWith('.d.ts'))
    .map((file) => join(folder, file));
}

const HEAD = /^([ \t]*)(namespace|interface|type) (\w+)(?: extends ([\w., ]+))? (?:\{|=([^;]+);)/gm;
const GLOBAL = /^declare var (\w+): GoogleAppsScript\.(\w+)\.\w+;/gm;

function indexOf(files: (string | URL)[]): Index {
  const found: Index = { bodies: new Map(), aliases: new Map(), services: new Map() };
  for (const file of files) {
    const text = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
    let namespace = '';
    for (const match of text.matchAll(HEAD)) {
      const [head, indent = '', kind, name = '', parents, alias] = match;
      if (kind === 'namespace') {
        namespace = name;
        continue;
      }
      if (alias !== undefined) {
        found.aliases.set(`${namespace}.${name}`, alias.trim());
        continue;
      }
      const start = match.index + head.length;
      // Indentation is regular in all these files: the end of a class stands under its beginning.
      const body = text.slice(start, text.indexOf(`\n${indent}}`, start));
      const key = `${namespace}.${name}`;
      const entry = found.bodies.get(key) ?? { parents: parents?.split(', ') ?? [], texts: [] };
      entry.texts.push(body);
      found.bodies.set(key, entry);
    }
    for (const [, variable = '', of = ''] of text.matchAll(GLOBAL)) {
      if (/(App|Service)$/.test(variable) || variable === of) found.services.set(of, variable);
    }
  }
  return found;
}

const declarations = new Map<string, Declaration | undefined>();

function membersOf(key: string): Declaration | undefined {
  if (declarations.has(key)) return declarations.get(key);
  const body = index().bodies.get(key);
  const declaration = body && read(key, body);
  declarations.set(key, declaration);
  return declaration;
}

function read(key: string, { parents, texts }: { parents: string[]; texts: string[] }): Declaration {
  const [namespace = '', name = ''] = key.split('.');
  const service = services().get(namespace);
  const declaration: Declaration = {
    name: service === undefined || service === name ? name : `${service}.${name}`,
    namespace,
    parents,
    methods: new Map(),
    properties: new Set(),
  };
  for (const parent of parents.flatMap((parent) => declarationOf(namespace, parent) ?? [])) {
    for (const [method, overloads] of parent.methods) declaration.methods.set(method, [...overloads]);
  }
  const own = new Map<string, Parameter[][]>();
  for (const member of texts.flatMap((text) => topLevel(text, ';'))) {
    const [, label = '', bracket, rest = ''] = /^(\w+)\??\s*([(:])([\s\S]*)$/.exec(member) ?? [];
    if (bracket === ':') declaration.properties.add(label);
    if (bracket !== '(') continue;
    const overloads = own.get(label) ?? [];
    overloads.push(topLevel(untilClosed(rest), ',').map(parameterOf));
    own.set(label, overloads);
  }
  for (const [method, overloads] of own) declaration.methods.set(method, overloads);
  return declaration;
}

function parameterOf(text: string): Parameter {
  const [, dots, mark, type = 'any'] = /^(\.\.\.)?\w+(\?)?\s*:\s*([\s\S]*)$/.exec(text) ?? [];
  return { type: type.replace(/\s+/g, ' '), optional: mark !== undefined, rest: dots !== undefined };
}
