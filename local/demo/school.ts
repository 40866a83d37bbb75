import type { Dialog, DialogAnswer } from '../emulator/execution';
import type { RunResult, Workspace } from '../emulator/workspace';
import type { Staff } from './people';

/** The school at work: its Google space, its people, its paper plan. */
export interface School {
  space: Workspace;
  staff: Staff;
  plan: string[][];
  /** Calendar year of February to August. */
  year: number;
  /** The last moment of the story, in milliseconds. */
  end: number;
  /** Told of where a long step is. */
  progress: (text: string) => void;
}

const ZONE = '+03:00';

/** The instant of "02-14T09:00" of the school's year, Moscow time. */
export function moment(year: number, text: string): number {
  return Date.parse(`${year}-${text}:00${ZONE}`);
}

/** Opens the file; where the script was cut down, closes it and opens it again. */
export function open({ space }: School, user: string): void {
  const run = space.open(user);
  orThrow(run.ended === 'cut' ? space.open(user) : run);
}

/**
 * Clicks a menu item and answers its dialogs: yes to every question, `texts` to what is asked for by the first words of
 * the question; from a list it chooses the line that begins with the text. Where the run was cut down, clicks the same item again. Throws where the script could not do it.
 */
export function click({ space }: School, user: string, path: string[], texts: Record<string, string> = {}): RunResult {
  const answers = Array.from({ length: 9 }, () => (dialog: Dialog) => reply(dialog, texts));
  const once = () => space.click(user, ['Наставничество', ...path], answers);
  const run = once();
  return orThrow(run.ended === 'cut' ? once() : run);
}

/** What the last dialog of a run said. */
export function lastWords(run: RunResult): string {
  return run.dialogs.at(-1)?.text ?? '';
}

function reply({ buttons, text }: Dialog, texts: Record<string, string>): DialogAnswer {
  const asked = Object.entries(texts).find(([word]) => text.startsWith(word));
  if (asked) return { button: 'OK', text: numberIn(text, asked[1]) };
  return { button: buttons.includes('YES') ? 'YES' : (buttons[0] ?? 'CLOSE') };
}

/** Where the dialog lists what can be chosen, the number of the line that begins so; else the text itself. */
function numberIn(list: string, text: string): string {
  const line = list.split('\n').find((each) => each.replace(/^\d+ – /, '').startsWith(text));
  return /^\d+/.exec(line ?? '')?.[0] ?? text;
}

function orThrow(run: RunResult): RunResult {
  const said = run.dialogs.map(({ text }) => text).find((text) => /^(Не получилось|Google не дал)/.test(text));
  if (run.error || said) throw new Error(`${run.handler} failed: ${run.error?.stack ?? said}`);
  return run;
}
