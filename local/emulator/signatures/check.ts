import { Exception } from '../execution';
import type { Declaration, Parameter } from './declarations';
import { fits } from './fits';
import { typeName } from './type-name';

/**
 * The arguments as the method gets them; refuses those that fit no overload, in Google's words. `undefined` is an
 * argument like null. A number or truth value becomes text where that is the only way to read the call.
 */
export function checkedArguments(declaration: Declaration, method: string, args: unknown[]): unknown[] {
  const overloads = declaration.methods.get(method);
  if (!overloads) return args;
  const { namespace } = declaration;
  for (const parameters of overloads) {
    if (takes(parameters, args.length) && fitsAll(parameters, args, namespace)) return args;
  }
  const [only, ...others] = overloads.filter((parameters) => takes(parameters, args.length));
  if (only && others.length === 0) {
    const texts = args.map((value, place) => asText(value, parameterAt(only, place)?.type));
    if (fitsAll(only, texts, namespace)) return texts;
  }
  throw mismatch(`${declaration.name}.${method}`, args);
}

/** What Google says of arguments of a wrong type; `method` is "SpreadsheetApp.Range.setValues". */
export function mismatch(method: string, args: readonly unknown[]): Exception {
  return new Exception(
    `The parameters (${args.map(typeName).join(',')}) don't match the method signature for ${method}.`,
  );
}

function takes(parameters: Parameter[], count: number): boolean {
  const last = parameters[parameters.length - 1];
  if (count > parameters.length) return last?.rest ?? false;
  const next = parameters[count];
  return next === undefined || next.optional || next.rest;
}

function fitsAll(parameters: Parameter[], args: unknown[], namespace: string): boolean {
  return args.every((value, place) => {
    const parameter = parameterAt(parameters, place);
    return parameter === undefined || fits(value, parameter, namespace);
  });
}

/** The last parameter stands for all that follow where it takes the rest. */
function parameterAt(parameters: Parameter[], place: number): Parameter | undefined {
  return parameters[Math.min(place, parameters.length - 1)];
}

function asText(value: unknown, type: string | undefined): unknown {
  if (type === 'string[]' && Array.isArray(value)) return value.map((item) => asText(item, 'string'));
  const isPlain = typeof value === 'number' || typeof value === 'boolean';
  return isPlain && /^string( \| null)?$/.test(type ?? '') ? String(value) : value;
}
