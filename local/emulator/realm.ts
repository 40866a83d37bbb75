import { readFileSync } from 'node:fs';
import vm from 'node:vm';
import { isEnumeration } from './enums';
import { Exception, type Execution, Terminated } from './execution';
import { Copier, type Handles, type RealmSide } from './marshal';
import { ROOTS, SERVICE_CLASSES, type ServiceClass } from './services';
import { checkedArguments } from './signatures/check';
import { declarationOfClass, googleName } from './signatures/classes';
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

interface Realm extends RealmSide {
  invoke(handler: string, args: unknown): Reply;
}

interface Reply {
  value?: unknown;
  failure?: { name: string; message: string; stack: string };
}

/**
 * Runs one handler of the script in a fresh realm: new globals, only Apps Script's own, every service call through
 * `execution`. `args` is what the handler gets, such as an event.
 */
export function runInRealm(code: string, execution: Execution, handler: string, args: unknown[]): Outcome {
  const handles = new RunHandles();
  const context = vm.createContext(vm.constants.DONT_CONTEXTIFY);
  const install = inside.runInContext(context) as (port: Port, names: string[]) => Realm;
  const port = new HostPort(execution, handles);
  const realm = install(port, Object.keys(ROOTS));
  const copier = new Copier(realm, handles);
  port.copier = copier;
  try {
    compiled(code).runInContext(context);
  } catch (failure) {
    return { failure: { name: nameOf(failure), message: messageOf(failure), stack: '' } };
  }
  const reply = stubborn(context, execution, () => realm.invoke(handler, copier.toScript(args)));
  if (reply.failure) {
    const { name, message, stack } = reply.failure;
    return { failure: { name, message, stack } };
  }
  return { value: copier.toHost(reply.value) };
}

const START = 'start of the run';
const start = new vm.Script(
  `(() => { const act = globalThis['${START}']; delete globalThis['${START}']; return act(); })()`,
);

/** Lets the run go; one that was cut or has used its time and goes on in a loop that catches everything is broken off by V8 itself. */
function stubborn(context: vm.Context, execution: Execution, act: () => Reply): Reply {
  const { cut, patience = PATIENCE } = execution.options;
  if (!cut && !execution.limits) return act();
  context[START] = act;
  try {
    return start.runInContext(context, { timeout: patience }) as Reply;
  } catch (failure) {
    if ((failure as { code?: string }).code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw failure;
    return { failure: { name: 'Exception', message: 'Exceeded maximum execution time', stack: '' } };
  }
}

/** Milliseconds of the machine's own time, far above what any run takes. */
const PATIENCE = 20_000;

/** What realm/inside.js calls. */
interface Port {
  call(
    handle: number,
    method: string,
    args: ArrayLike<unknown>,
  ): { value?: unknown; failure?: { name: string; message: string } };
  root(name: string): unknown;
  /** What a class has of that name: `here` a method, `google` one that only Google has, `value` the same of what is no method. */
  member(type: string, name: string): 'here' | 'google' | 'value' | 'unknown' | 'none';
  log(level: 'log' | 'info' | 'warn' | 'error', text: string): void;
  printed(): string;
  now(): number;
  offset(ms: number): number;
  zone(): string;
}

/** The one door between script and services: synchronous; what passes is copied, in both directions. */
class HostPort implements Port {
  copier!: Copier;
  private readonly roots = new Map<string, unknown>();
  private readonly lines: string[] = [];

  constructor(
    private readonly execution: Execution,
    private readonly handles: RunHandles,
  ) {}

  call(handle: number, method: string, args: ArrayLike<unknown>): ReturnType<Port['call']> {
    try {
      return { value: this.copier.toScript(this.dispatch(handle, method, args)) };
    } catch (failure) {
      if (failure instanceof Exception || failure instanceof Terminated) {
        return { failure: { name: failure.name, message: failure.message } };
      }
      // A defect of the emulator or of whoever drives it: shown to the script as it is, with its place.
      return { failure: { name: nameOf(failure), message: `${messageOf(failure)}${placeOf(failure)}` } };
    }
  }

  root(name: string): unknown {
    const known = this.roots.get(name);
    if (known !== undefined) return known;
    const Root = ROOTS[name];
    if (!Root) throw new Error(`${name} is not a service.`);
    const service = new Root(this.execution) as { _commitAll?(): void };
    if (service._commitAll) this.execution.atEnd.push(() => service._commitAll?.());
    const facade = this.copier.toScript(service);
    this.roots.set(name, facade);
    return facade;
  }

  member(type: string, name: string): ReturnType<Port['member']> {
    const service = CLASSES.get(type);
    if (service && methodsOf(service).has(name)) return 'here';
    const declaration = service && declarationOfClass(service);
    if (!declaration) return 'unknown';
    if (declaration.methods.has(name)) return 'google';
    return declaration.properties.has(name) ? 'value' : 'none';
  }

  log(level: 'log' | 'info' | 'warn' | 'error', text: string): void {
    const { dead, state, options } = this.execution;
    if (dead) return;
    this.lines.push(text);
    state.log.push({ at: state.now, user: options.user, level, text });
  }

  printed(): string {
    return this.lines.join('\n');
  }

  now(): number {
    return this.execution.state.now;
  }

  offset(ms: number): number {
    return zoneOffset(this.zone(), ms);
  }

  zone(): string {
    return this.execution.state.project.timeZone;
  }

  private dispatch(handle: number, method: string, args: ArrayLike<unknown>): unknown {
    const object = this.handles.objectOf(handle) as Record<string, (...values: unknown[]) => unknown>;
    const service = object.constructor as unknown as ServiceClass;
    const { name, free, scopes } = methodsOf(service).get(method) ?? UNKNOWN;
    const act = () => {
      const values = this.copier.arrayToHost(args);
      const declaration = declarationOfClass(service);
      return object[method]?.(...(declaration ? checkedArguments(declaration, method, values) : values));
    };
    if (free) {
      if (this.execution.dead) throw new Terminated();
      return act();
    }
    return this.execution.call(
      name,
      scopes,
      () => {
        this.execution.requireScope(name, scopes);
        return act();
      },
      object,
    );
  }
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
    return TYPES.get(object.constructor as unknown as ServiceClass) ?? null;
  }

  newPropertiesOf(object: object): Record<string, unknown> | undefined {
    if (this.handles.has(object)) return undefined;
    let properties: Record<string, unknown> | undefined;
    for (const key in object) {
      const value = (object as Record<string, unknown>)[key];
      if (typeof value !== 'object' || value === null || key.startsWith('_')) continue;
      if (!isEnumeration(value) && this.typeOf(value) === null) continue;
      properties ??= {};
      properties[key] = value;
    }
    return properties;
  }
}

/** Where a class is and its name, such as "spreadsheet/sheet.ts#Sheet". */
const TYPES = new Map([...SERVICE_CLASSES].map(([service, file]) => [service, `${file}#${googleName(service)}`]));
const CLASSES = new Map([...TYPES].map(([service, type]) => [type, service]));

/** What the gate has to know of a method. */
interface Method {
  /** As Google's messages name it: "Sheet.getRange". */
  name: string;
  free: boolean;
  scopes: string[];
}

const UNKNOWN: Method = { name: '', free: false, scopes: [] };
const methods = new Map<ServiceClass, Map<string, Method>>();

function methodsOf(service: ServiceClass): Map<string, Method> {
  const known = methods.get(service);
  if (known) return known;
  const found = new Map<string, Method>();
  const className = googleName(service);
  for (
    let prototype = service.prototype;
    prototype && prototype !== Object.prototype;
    prototype = Object.getPrototypeOf(prototype)
  ) {
    for (const name of Object.getOwnPropertyNames(prototype)) {
      if (name === 'constructor' || name.startsWith('_')) continue;
      const free = service.free?.includes(name) ?? false;
      found.set(name, {
        name: `${className}.${name}`,
        free,
        scopes: service.scopes?.[name] ?? service.scopes?.['*'] ?? [],
      });
    }
  }
  methods.set(service, found);
  return found;
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
