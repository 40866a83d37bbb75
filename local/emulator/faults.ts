import { chance } from './chance';
import { type Condition, Exception, type Execution, type ServiceCall } from './execution';
import { ApiError } from './services/api-error';

/** Service calls that fail. */
export interface Fault {
  /** Regular expression for the whole of a call's name: "Range.setValues", "Drive.*", ".*". */
  call: string;
  /** Which of the calls that fit, counted from 1 over all runs of the space; without it and `probability` every one. */
  nth?: number;
  /** From 0 to 1: so many of the calls that fit. */
  probability?: number;
  /** Changes which ones `probability` hits. */
  seed?: number;
  /** `lost-answer`: the call takes effect and fails all the same; the others have none. */
  kind: 'transient' | 'quota' | 'permission' | 'lost-answer';
  /** In place of Google's text for that kind. */
  text?: string;
}

/** Services by class; those of `api` are advanced ones, whose errors name the method. */
const SERVICES: { classes: RegExp; service: string; api?: string }[] = [
  {
    classes: /^(SpreadsheetApp|Spreadsheet|Sheet|Range|RangeList|Filter|Protection|NamedRange)$/,
    service: 'Spreadsheets',
  },
  { classes: /^Drive(\w+)$/, service: 'Drive', api: 'drive' },
  { classes: /^Docs(\w+)$/, service: 'Docs', api: 'docs' },
  { classes: /^(FormApp|Form|FormResponse|\w*Item)$/, service: 'Forms' },
  { classes: /^(DocumentApp|Document|Body|\w*Section|Paragraph|ListItem|Table\w*|Text)$/, service: 'Docs' },
  { classes: /^(ScriptApp|\w*TriggerBuilder)$/, service: 'Scripts' },
  { classes: /^Properties$/, service: 'Properties' },
  { classes: /^Cache$/, service: 'Cache' },
  { classes: /^MailApp$/, service: 'email' },
];

const SERVER_ERROR = "We're sorry, a server error occurred. Please wait a bit and try again.";

/** Makes calls of one run fail as planned; `hits` counts the calls that each fault fitted, over all runs. */
export class Faults implements Condition {
  private lost: Exception | null = null;

  constructor(
    private readonly run: Execution,
    private readonly faults: readonly Fault[],
    private readonly hits: WeakMap<Fault, number>,
  ) {}

  before(call: ServiceCall): void {
    this.lost = null;
    for (const fault of this.faults) {
      if (!this.strikes(fault, call.name)) continue;
      const failure = failureOf(fault, call, this.run.state.project.container);
      if (fault.kind !== 'lost-answer') throw failure;
      this.lost ??= failure;
    }
  }

  after(): void {
    const { lost } = this;
    this.lost = null;
    if (lost) throw lost;
  }

  private strikes(fault: Fault, name: string): boolean {
    if (!new RegExp(`^(?:${fault.call})$`).test(name)) return false;
    const hit = (this.hits.get(fault) ?? 0) + 1;
    this.hits.set(fault, hit);
    if (fault.nth !== undefined) return hit === fault.nth;
    return fault.probability === undefined || chance(fault.seed ?? 1, hit) < fault.probability;
  }
}

/** What the script catches: Google's words for that kind of failure of that service. */
export function failureOf({ kind, text }: Fault, { name, target }: Pick<ServiceCall, 'name' | 'target'>, book: string) {
  const [type = '', method = ''] = name.split('.');
  const known = SERVICES.find(({ classes }) => classes.test(type));
  if (known?.api) {
    const [, resource = ''] = known.classes.exec(type) ?? [];
    return new ApiError(`${known.api}.${resource.toLowerCase()}.${method}`, text ?? API_TEXTS[kind]);
  }
  return new Exception(text ?? textOf(kind, name, known?.service ?? type, idOf(target) ?? book));
}

/** Seen live: «Internal Error»; the others are of Drive's page on handling errors. */
const API_TEXTS: Record<Fault['kind'], string> = {
  transient: 'Internal Error',
  'lost-answer': 'Internal Error',
  quota: 'User Rate Limit Exceeded',
  permission: 'The user does not have sufficient permissions for this file.',
};

function textOf(kind: Fault['kind'], name: string, service: string, id: string): string {
  switch (kind) {
    case 'quota':
      if (service === 'email') return 'Service invoked too many times for one day: email.';
      return `Service invoked too many times in a short time: ${service}. Try Utilities.sleep(1000) between calls.`;
    case 'permission':
      if (['Spreadsheets', 'Forms', 'Docs'].includes(service)) {
        return 'You do not have permission to access the requested document.';
      }
      return `You do not have permission to call ${name}`;
    default:
      if (service === 'Spreadsheets') return `Service Spreadsheets timed out while accessing document with id ${id}.`;
      return SERVER_ERROR;
  }
}

function idOf(target: object | null): string | undefined {
  const { _spreadsheetId, _id } = (target ?? {}) as { _spreadsheetId?: unknown; _id?: unknown };
  return [_spreadsheetId, _id].find((id) => typeof id === 'string') as string | undefined;
}
