import { readFileSync } from 'node:fs';
import vm from 'node:vm';
import { EnumValue } from './enums';
import { Exception, type Execution, Terminated } from './execution';
import { decode, encode, type Handles, type Wire } from './marshal';
import { ROOTS, SERVICE_CLASSES, type ServiceClass } from './services';
import { zoneOffset } from './time-zone';

/** How a run of a handler ended inside the realm. */
export type Outcome = { value: unknown } | { failure: { name: string; message: string; stack: string } };

const inside = new vm.Script(readFileSync(new URL('./realm/inside.js', import.meta.url), 'utf8'), {
  filename: 'inside.js',
});
const scripts = new Map<string, vm.Script>();

/** The script compiled once for all realms: each run evaluates it afresh, as Google does. */
function compiled(code: string): vm.Script {
  const known = scripts.get(code);
  if (known) return known;
  const script = new vm.Script(code, { filename: 'Code.gs' });
  scripts.set(code, script);
  return script;
}

interface Realm {
  invoke(handler: string, args: Wire): { value?: Wire; failure?: { name: string; message: string; stack: string } };
}

/**
 * Runs one handler of the script in a fresh realm: new globals, only Apps Script's own, every service call through
 * `execution`. `args` is what the handler gets, such as an event.
 */
export function runInRealm(code: string, execution: Execution, handler: string, args: unknown[]): Outcome {
  const handles = new RunHandles();
  const context = vm.createContext();
  const install = inside.runInContext(context) as (port: Port, names: string[]) => Realm;
  const realm = install(portOf(execution, handles), Object.keys(ROOTS));
  try {
    compiled(code).runInContext(context);
  } catch (failure) {
    return { failure: { name: nameOf(failure), message: messageOf(failure), stack: '' } };
  }
  const reply = realm.invoke(handler, encode(args, handles));
  if (reply.failure) {
    const { name, message, stack } = reply.failure;
    return { failure: { name, message, stack } };
  }
  return { value: decode(reply.value, handles) };
}

interface Port {
  call(handle: number, method: string, args: Wire[]): { value?: Wire; failure?: { name: string; message: string } };
  root(name: string): Wire;
  describe(handle: number): { methods: string[]; properties: [string, Wire][] };
  log(level: 'log' | 'info' | 'warn' | 'error', text: string): void;
  printed(): string;
  now(): number;
  offset(ms: number): number;
  zone(): string;
}

/** The one door between script and services: synchronous, plain data both ways. */
function portOf(execution: Execution, handles: RunHandles): Port {
  const { state } = execution;
  const zone = state.project.timeZone;
  const roots = new Map<string, Wire>();
  const printed: string[] = [];
  return {
    call(handle, method, args) {
      try {
        const object = handles.objectOf(handle) as Record<string, (...values: unknown[]) => unknown>;
        const service = object.constructor as unknown as ServiceClass;
        const name = `${service.name.replace(/Service$/, '')}.${method}`;
        const act = () => object[method]?.(...args.map((arg) => decode(arg, handles)));
        const free = service.free?.includes(method) ?? false;
        const scopes = service.scopes?.[method] ?? service.scopes?.['*'] ?? [];
        if (free) {
          if (execution.dead) throw new Terminated();
          return { value: encode(act(), handles) };
        }
        const result = execution.call(name, scopes, () => {
          execution.requireScope(name, scopes);
          return act();
        });
        return { value: encode(result, handles) };
      } catch (failure) {
        if (failure instanceof Exception || failure instanceof Terminated) {
          return { failure: { name: failure.name, message: failure.message } };
        }
        // A defect of the emulator or of whoever drives it: shown to the script as it is, with its place.
        return { failure: { name: nameOf(failure), message: `${messageOf(failure)}${placeOf(failure)}` } };
      }
    },
    root(name) {
      let wire = roots.get(name);
      if (wire === undefined) {
        const Root = ROOTS[name];
        if (!Root) throw new Error(`${name} is not a service.`);
        const service = new Root(execution) as { _commitAll?(): void };
        if (service._commitAll) execution.atEnd.push(() => service._commitAll?.());
        wire = encode(service, handles);
        roots.set(name, wire);
      }
      return wire;
    },
    describe(handle) {
      const object = handles.objectOf(handle);
      const service = object.constructor as unknown as ServiceClass;
      const properties: [string, Wire][] = [];
      for (const [key, value] of Object.entries(object)) {
        if (key.startsWith('_')) continue;
        if (isEnum(value) || (typeof value === 'object' && value !== null && handles.typeOf(value) !== null)) {
          properties.push([key, encode(value, handles)]);
        }
      }
      return { methods: methodsOf(service), properties };
    },
    log(level, text) {
      if (execution.dead) return;
      printed.push(text);
      state.log.push({ at: state.now, user: execution.options.user, level, text });
    },
    printed: () => printed.join('\n'),
    now: () => state.now,
    offset: (ms) => zoneOffset(zone, ms),
    zone: () => zone,
  };
}

class RunHandles implements Handles {
  private readonly objects: object[] = [];
  private readonly handles = new Map<object, number>();

  handleOf(object: object): number {
    const known = this.handles.get(object);
    if (known !== undefined) return known;
    const handle = this.objects.push(object);
    this.handles.set(object, handle);
    return handle;
  }

  objectOf(handle: number): object {
    const object = this.objects[handle - 1];
    if (!object) throw new Error(`No object behind handle ${handle}.`);
    return object;
  }

  typeOf(object: object): string | null {
    const service = object.constructor as unknown as ServiceClass;
    const file = SERVICE_CLASSES.get(service);
    return file === undefined ? null : `${file}#${service.name.replace(/Service$/, '')}`;
  }
}

const methods = new Map<ServiceClass, string[]>();

function methodsOf(service: ServiceClass): string[] {
  const known = methods.get(service);
  if (known) return known;
  const found = new Set<string>();
  for (
    let prototype = service.prototype;
    prototype && prototype !== Object.prototype;
    prototype = Object.getPrototypeOf(prototype)
  ) {
    for (const name of Object.getOwnPropertyNames(prototype)) {
      if (name !== 'constructor' && !name.startsWith('_')) found.add(name);
    }
  }
  methods.set(service, [...found]);
  return [...found];
}

function isEnum(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const values = Object.values(value);
  return values.length > 0 && values.every((item) => item instanceof EnumValue);
}

function nameOf(failure: unknown): string {
  return failure instanceof Error || (typeof failure === 'object' && failure && 'name' in failure)
    ? String((failure as Error).name)
    : 'Error';
}

function messageOf(failure: unknown): string {
  return typeof failure === 'object' && failure && 'message' in failure
    ? String((failure as Error).message)
    : String(failure);
}

function placeOf(failure: unknown): string {
  const line = failure instanceof Error ? (failure.stack ?? '').split('\n')[1] : undefined;
  return line ? ` (${line.trim().replace(/\(.*\/local\//, '(local/')})` : '';
}
