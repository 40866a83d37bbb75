import { EnumValue } from '../enums';
import { declarationOfClass, googleName } from './classes';
import { aliasOf, declarationOf, type Parameter } from './declarations';
import { topLevel } from './top-level';

/** Says whether a value may be passed where a type is declared. */
type Test = (value: unknown) => boolean;

const tests = new WeakMap<Parameter, Test>();

/** Whether the value may be passed for the parameter of a method in that namespace. */
export function fits(value: unknown, parameter: Parameter, namespace: string): boolean {
  let test = tests.get(parameter);
  if (!test) {
    const { type, rest } = parameter;
    test = testOf(rest ? (itemOf(type) ?? type) : type, namespace);
    tests.set(parameter, test);
  }
  return test(value) || (parameter.optional && value === undefined);
}

const isNothing: Test = (value) => value === null || value === undefined;
const isString: Test = (value) => typeof value === 'string';
const isNumber: Test = (value) => typeof value === 'number' && !Number.isNaN(value);

const SIMPLE: Record<string, Test> = {
  any: () => true,
  unknown: () => true,
  null: isNothing,
  undefined: isNothing,
  string: isString,
  Char: isString,
  number: isNumber,
  Integer: isNumber,
  Byte: isNumber,
  BigNumber: isNumber,
  boolean: (value) => typeof value === 'boolean',
  'Base.Date': (value) => value instanceof Date,
};

function testOf(type: string, namespace: string): Test {
  const union = topLevel(type, '|');
  if (union.length > 1) {
    const members = union.map((member) => testOf(member, namespace));
    return (value) => members.some((test) => test(value));
  }
  const simple = SIMPLE[type];
  if (simple) return simple;
  if (type.startsWith('"')) return isString;
  const item = itemOf(type);
  if (item !== undefined) return listTest(item, namespace);
  if (type.startsWith('{')) return isPlain;
  const alias = aliasOf(namespace, type);
  if (alias !== undefined) return testOf(alias, namespace);
  return namedTest(type, namespace);
}

/** What a list type holds: "Range" of "Range[]" and of "Array<Range>". */
function itemOf(type: string): string | undefined {
  return /^Array<(.*)>$/.exec(type)?.[1] ?? /^(.*)\[\]$/.exec(type)?.[1];
}

/** Of tables only the shape is tested: what stands in a cell is the method's own matter. */
function listTest(item: string, namespace: string): Test {
  const test: Test = itemOf(item) === undefined ? testOf(item, namespace) : Array.isArray;
  return (value) => Array.isArray(value) && value.every(test);
}

function namedTest(type: string, namespace: string): Test {
  const name = type.split('.').pop() ?? type;
  const isRecord = declarationOf(namespace, type)?.methods.size === 0;
  return (value) => {
    // Google writes Weekday here and WeekDay there.
    if (value instanceof EnumValue) return value.enumName.split('.').pop()?.toLowerCase() === name.toLowerCase();
    if (isPlain(value)) return isRecord;
    return typeof value === 'object' && value !== null && namesOf(value.constructor).includes(name);
  };
}

/** Names of the class of an object and of all that it is declared to be as well. */
function namesOf(kind: { name: string }): string[] {
  return [googleName(kind), ...(declarationOfClass(kind)?.parents ?? [])];
}

function isPlain(value: unknown): boolean {
  return typeof value === 'object' && value !== null && value.constructor === Object;
}
