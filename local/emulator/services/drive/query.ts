import type { Execution } from '../../execution';
import type { DriveFile } from '../../state';
import { ApiError } from '../api-error';
import { isTrashed, parentIds } from '../drive-files';
import { rootId } from './root';

type Test = (file: DriveFile) => boolean;

const STRING = String.raw`'((?:[^'\\]|\\.)*)'`;
const TERMS: { pattern: RegExp; test: (run: Execution, ...parts: string[]) => Test }[] = [
  {
    pattern: term(String.raw`appProperties\s+has\s*\{\s*key\s*=\s*${STRING}\s+and\s+value\s*=\s*${STRING}\s*\}`),
    test:
      (_run, key = '', value = '') =>
      ({ appProperties }) =>
        appProperties[key] === value,
  },
  { pattern: term(String.raw`name\s*=\s*${STRING}`), test: (_run, name) => (file) => file.name === name },
  {
    pattern: term(String.raw`name\s+contains\s+${STRING}`),
    test:
      (_run, part = '') =>
      (file) =>
        hasWordBeginning(file.name, part),
  },
  { pattern: term(String.raw`mimeType\s*=\s*${STRING}`), test: (_run, type) => (file) => file.mimeType === type },
  { pattern: term(String.raw`mimeType\s*!=\s*${STRING}`), test: (_run, type) => (file) => file.mimeType !== type },
  {
    pattern: term(String.raw`${STRING}\s+in\s+parents`),
    test:
      (run, id = '') =>
      (file) =>
        liesIn(run, file, id),
  },
  {
    pattern: term(String.raw`trashed\s*=\s*(true|false)`),
    test: (run, wanted) => (file) => isTrashed(run.state, file) === (wanted === 'true'),
  },
];

/** Reads the `q` of `Files.list`: terms joined by `and`. */
export function parseQuery(run: Execution, q: string): Test {
  const tests: Test[] = [];
  let rest = q.trim();
  while (rest !== '') {
    const found = matchTerm(rest);
    if (!found) throw refusal(rest);
    tests.push(found.test(run, ...found.parts));
    rest = rest.slice(found.length).trimStart();
    if (rest === '') break;
    const and = /^and\s+(?=\S)/i.exec(rest);
    if (!and) throw refusal(rest);
    rest = rest.slice(and[0].length);
  }
  return (file) => tests.every((test) => test(file));
}

function matchTerm(text: string) {
  for (const { pattern, test } of TERMS) {
    const match = pattern.exec(text);
    if (match) return { test, parts: match.slice(1).map(unescaped), length: match[0].length };
  }
  return null;
}

function term(source: string): RegExp {
  return new RegExp(`^${source}`);
}

function unescaped(part: string): string {
  return part.replace(/\\(.)/g, '$1');
}

/** Google has these too; a query that is wrong for Google is not told from one that is only unknown here. */
function refusal(rest: string): Error {
  if (/^(or|not|\(|[a-zA-Z]+\s*(=|!=|<|>|contains|in|has)|'[^']*'\s+in\s+)/.test(rest)) {
    return new Error(`The query «${rest}» is not emulated: add it in local/emulator/services/drive/query.ts`);
  }
  return new ApiError('drive.files.list', 'Invalid Value');
}

function liesIn(run: Execution, file: DriveFile, id: string): boolean {
  const { email } = run.user;
  if (id === 'root' || id === rootId(email)) return parentIds(file).length === 0 && file.owner === email;
  return file.parents.includes(id);
}

/** For names, `contains` finds only beginnings of words. */
function hasWordBeginning(name: string, part: string): boolean {
  const text = name.toLowerCase();
  const wanted = part.toLowerCase();
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    if (at === 0 || !/[\p{L}\p{N}]/u.test(text.charAt(at - 1))) return true;
  }
  return false;
}
