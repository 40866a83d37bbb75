import { isEnumeration } from '../enums';
import { Exception, type Execution, Terminated } from '../execution';
import type { Copier, Handles } from '../marshal';
import { ROOTS, type ServiceClass } from '../services';
import { formatByPattern } from '../services/date-pattern';
import { checkedArguments } from '../signatures/check';
import { declarationOfClass } from '../signatures/classes';
import { zoneOffset } from '../time-zone';
import { messageOf, nameOf, placeOf } from './failures';
import { type Method, memberKind, methodsOf, typeOfClass } from './methods';

/** What realm/inside.js calls. */
interface Port {
  call(
    handle: number,
    method: string,
    args: ArrayLike<unknown>,
  ): { value?: unknown; failure?: { name: string; message: string } };
  root(name: string): unknown;
  member(type: string, name: string): ReturnType<typeof memberKind>;
  log(level: 'log' | 'info' | 'warn' | 'error', text: string): void;
  note(text: string): void;
  forget(): void;
  printed(): string;
  now(): number;
  offset(ms: number): number;
  zone(): string;
}

/** The one door between script and services: synchronous; what passes is copied, in both directions. */
export class HostPort implements Port {
  copier!: Copier;
  private readonly roots = new Map<string, unknown>();
  /** What `Logger` keeps for `getLog`. */
  private lines: string[] = [];

  constructor(
    private readonly execution: Execution,
    private readonly handles: RunHandles,
  ) {}

  call(handle: number, method: string, args: ArrayLike<unknown>): ReturnType<Port['call']> {
    try {
      const value = this.dispatch(handle, method, args);
      this.execution.options.heed?.(value);
      return { value: this.copier.toScript(value) };
    } catch (failure) {
      this.execution.options.heed?.(messageOf(failure));
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
    return memberKind(type, name);
  }

  log(level: 'log' | 'info' | 'warn' | 'error', text: string): void {
    const { dead, state, options } = this.execution;
    if (dead) return;
    state.log.push({ at: state.now, user: options.user, level, text });
  }

  note(text: string): void {
    this.log('log', text);
    this.lines.push(`${formatByPattern(this.now(), this.zone(), LOG_TIME)} INFO: ${text}\n`);
  }

  forget(): void {
    this.lines = [];
  }

  printed(): string {
    return this.lines.join('');
  }

  now(): number {
    const { now } = this.execution.state;
    this.execution.options.heed?.(now);
    return now;
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

/** Which object of a run stands behind which facade. */
export class RunHandles implements Handles {
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
    return typeOfClass(object.constructor);
  }

  newPropertiesOf(object: object): Record<string, unknown> | undefined {
    if (this.handles.has(object)) return undefined;
    let properties: Record<string, unknown> | undefined;
    for (const key in object) {
      const value = (object as Record<string, unknown>)[key];
      if (key.startsWith('_') || (!EVENT_FIELDS.has(key) && !this.isShown(value))) continue;
      properties ??= {};
      properties[key] = value;
    }
    return properties;
  }

  private isShown(value: unknown): boolean {
    return typeof value === 'object' && value !== null && (isEnumeration(value) || this.typeOf(value) !== null);
  }
}

/** Plain fields that ranges and users have in events alone (theappsscriptlab.com and tanaikech.github.io/page/80 show them). */
const EVENT_FIELDS = new Set(['columnEnd', 'columnStart', 'rowEnd', 'rowStart', 'email', 'nickname']);

/** As `getLog` writes the time of a line. */
const LOG_TIME = 'EEE MMM dd HH:mm:ss z yyyy';
const UNKNOWN: Method = { name: '', free: false, scopes: [] };
