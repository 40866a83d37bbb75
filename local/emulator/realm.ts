import { readFileSync } from 'node:fs';
import vm from 'node:vm';
import type { Execution } from './execution';
import { Copier, type RealmSide } from './marshal';
import { CONSTANTS } from './realm/constants';
import { messageOf, nameOf } from './realm/failures';
import { lackingServices } from './realm/methods';
import { HostPort, RunHandles } from './realm/port';
import { ROOTS } from './services';

/** How a run of a handler ended inside the realm. */
export type Outcome = { value: unknown } | { failure: { name: string; message: string; stack: string } };

const inside = insideScript('inside.js');
const dates = insideScript('dates.js');
const scripts = new Map<string, vm.Script>();

function insideScript(filename: string): vm.Script {
  return new vm.Script(readFileSync(new URL(`./realm/${filename}`, import.meta.url), 'utf8'), { filename });
}

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
  const install = inside.runInContext(context) as (lent: object) => Realm;
  const port = new HostPort(execution, handles);
  const realm = install({
    port,
    names: Object.keys(ROOTS),
    lacking: lackingServices(),
    constants: JSON.stringify(CONSTANTS),
    installDates: dates.runInContext(context),
  });
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
  if (patience === Number.POSITIVE_INFINITY || (!cut && !execution.limits)) return act();
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
