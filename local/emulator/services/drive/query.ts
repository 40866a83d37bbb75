import type { Execution } from '../../execution';
import type { DriveFile, Permission } from '../../state';
import { ApiError } from '../api-error';
import { isTrashed, parentIds } from '../drive-files';
import { rootId } from './root';

type Test = (file: DriveFile) => boolean;

const STRING = String.raw`'(?:[^'\\]|\\.)*'`;
const TOKEN = new RegExp(String.raw`\s*(?:(${STRING})|(!=|<=|>=|[=<>(){}])|([\w.:+-]+))`, 'y');

/** Names of fields that differ in version 2 of the API, which `DriveApp` speaks. */
const FIELDS = {
  2: { title: 'name', modifiedDate: 'modifiedTime', createdDate: 'createdTime' },
  3: { name: 'name', modifiedTime: 'modifiedTime', createdTime: 'createdTime' },
} as const;
const SHARED = ['fullText', 'mimeType', 'trashed', 'starred', 'sharedWithMe', 'appProperties'];

/**
 * Reads a query (drive/api/guides/search-files): comparisons joined by `and`, `or`, `not` and brackets. Full text is
 * looked for in names, descriptions and the text of ordinary files.
 */
export function parseQuery(run: Execution, q: string, version: 2 | 3 = 3): Test {
  const tokens = tokensOf(q);
  if (tokens.length === 0) return () => true;
  let at = 0;
  const peek = (): string => tokens[at] ?? '';
  const next = (): string => tokens[at++] ?? refuse();
  const word = (wanted: string): boolean => {
    if (peek().toLowerCase() !== wanted) return false;
    at += 1;
    return true;
  };
  const expect = (wanted: string): void => {
    if (!word(wanted)) refuse();
  };

  function either(): Test {
    const tests = [both()];
    while (word('or')) tests.push(both());
    return (file) => tests.some((test) => test(file));
  }

  function both(): Test {
    const tests = [single()];
    while (word('and')) tests.push(single());
    return (file) => tests.every((test) => test(file));
  }

  function single(): Test {
    if (word('not')) {
      const test = single();
      return (file) => !test(file);
    }
    if (!word('(')) return term();
    const test = either();
    expect(')');
    return test;
  }

  function term(): Test {
    if (peek().startsWith("'")) {
      const value = textOf(next());
      expect('in');
      return membership(run, next(), value);
    }
    const field = fieldOf(next(), version);
    // `sharedWithMe` alone stands for «= true».
    if (field === 'sharedWithMe' && !['=', '!='].includes(peek())) return comparison(run, field, '=', 'true');
    const operator = next();
    return operator === 'has' ? property(field) : comparison(run, field, operator, textOf(next()));
  }

  function property(field: string): Test {
    if (field !== 'appProperties') refuse();
    for (const part of ['{', 'key', '=']) expect(part);
    const key = textOf(next());
    for (const part of ['and', 'value', '=']) expect(part);
    const value = textOf(next());
    expect('}');
    return ({ appProperties }) => appProperties[key] === value;
  }

  const test = either();
  return at === tokens.length ? test : refuse();
}

function tokensOf(q: string): string[] {
  const tokens: string[] = [];
  const text = q.trim();
  for (let at = 0; at < text.length; at = TOKEN.lastIndex) {
    TOKEN.lastIndex = at;
    const found = TOKEN.exec(text);
    if (!found) refuse();
    tokens.push(found?.[1] ?? found?.[2] ?? found?.[3] ?? '');
  }
  return tokens;
}

function fieldOf(name: string, version: 2 | 3): string {
  const own: Record<string, string> = FIELDS[version];
  return own[name] ?? (SHARED.includes(name) ? name : refuse());
}

function membership(run: Execution, list: string, value: string): Test {
  const has = (file: DriveFile, ...roles: Permission['role'][]): boolean =>
    file.permissions.some(({ role, emailAddress }) => emailAddress === value && roles.includes(role));
  switch (list) {
    case 'parents':
      return (file) => liesIn(run, file, value);
    case 'owners':
      return ({ owner }) => owner === value;
    case 'writers':
      return (file) => has(file, 'owner', 'writer');
    case 'readers':
      return (file) => has(file, 'owner', 'writer', 'commenter', 'reader');
    default:
      return refuse();
  }
}

function comparison(run: Execution, field: string, operator: string, value: string): Test {
  if (field === 'fullText' && operator === 'contains') return (file) => textIn(file).includes(value.toLowerCase());
  if (field === 'mimeType' && operator === 'contains') return ({ mimeType }) => mimeType.includes(value);
  if (field === 'name' && operator === 'contains') return ({ name }) => hasWordBeginning(name, value);
  const wanted = field.endsWith('Time') ? Date.parse(/[zZ]|[+-]\d\d:\d\d$/.test(value) ? value : `${value}Z`) : value;
  if (Number.isNaN(wanted)) refuse();
  const of = fieldReader(run, field);
  switch (operator) {
    case '=':
      return (file) => of(file) === wanted;
    case '!=':
      return (file) => of(file) !== wanted;
    case '<':
      return (file) => of(file) < wanted;
    case '<=':
      return (file) => of(file) <= wanted;
    case '>':
      return (file) => of(file) > wanted;
    case '>=':
      return (file) => of(file) >= wanted;
    default:
      return refuse();
  }
}

function fieldReader({ state, user }: Execution, field: string): (file: DriveFile) => string | number {
  switch (field) {
    case 'trashed':
      return (file) => String(isTrashed(state, file));
    case 'starred':
      return ({ starred }) => String(starred?.includes(user.email) ?? false);
    case 'sharedWithMe':
      return ({ owner }) => String(owner !== user.email);
    case 'createdTime':
      return ({ createdTime }) => createdTime;
    case 'modifiedTime':
      return ({ createdTime, modifiedTime }) => modifiedTime ?? createdTime;
    case 'mimeType':
      return ({ mimeType }) => mimeType;
    case 'name':
      return ({ name }) => name;
    default:
      return refuse();
  }
}

function textOf(token: string): string {
  return token.startsWith("'") ? token.slice(1, -1).replace(/\\(.)/g, '$1') : token;
}

function textIn({ name, description = '', mimeType, content }: DriveFile): string {
  const text = content !== undefined && mimeType.startsWith('text/') ? Buffer.from(content, 'base64').toString() : '';
  return `${name}\n${description}\n${text}`.toLowerCase();
}

function refuse(): never {
  throw new ApiError('drive.files.list', 'Invalid Value');
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
