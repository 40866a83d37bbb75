import type { Dialog, DialogAnswer, RunResult } from '../emulator/run';
import type { Workspace } from '../emulator/workspace';
import type { Staff } from './people';
import type { InventedSchool } from './schools';
import { type Beginning, HOUR, isoDate, moment, nextMorning } from './time';

/** The school at work: its Google space, its people, its paper plan. */
export interface School extends Beginning {
  space: Workspace;
  own: InventedSchool;
  staff: Staff;
  /** The spreadsheet holds codes and no names. */
  coded: boolean;
  plan: string[][];
  /** The last moment of the story, in milliseconds. */
  end: number;
  /** Told of where a long step is. */
  progress: (text: string) => void;
}

/**
 * Lets time go by to a moment such as "04-06T12:00" or the end of the story. Of every day that passes the schedule lives
 * one hour in the morning: all hours of a year would take minutes, and find what that one finds.
 */
export function live({ space, end, progress, ...beginning }: School, to: string): void {
  const until = Math.min(moment(beginning, to), end);
  while (space.state.now < until) {
    space.state.now = Math.min(nextMorning(space.state.now), until);
    space.advanceTo(Math.min(space.state.now + HOUR, until));
    progress(`${isoDate(space.state.now)}, ${space.state.mails.length} mails`);
  }
}

/** Who keeps the spreadsheet. */
export function curator({ own }: School): string {
  return own.coordinator.email;
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
