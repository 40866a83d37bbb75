import type { Fault } from './faults';

/** How a run is ended at service call `at` (counted from 1). */
export interface Cut {
  at: number;
  /**
   * `before`: the call never happens. `after`: it takes effect, its answer is lost.
   * `unflushed`: as before, and spreadsheet writes since the last flush or read are lost too.
   */
  kind: 'before' | 'after' | 'unflushed';
}

/** A dialog that the script opened; whoever drives the run answers it. */
export interface Dialog {
  kind: 'alert' | 'prompt' | 'modal' | 'modeless' | 'sidebar';
  title: string;
  /** Of a page its markup. */
  text: string;
  buttons: string[];
  /** Pixels, where the script set them. */
  width?: number;
  height?: number;
}

/** The button pressed, and what was typed into a prompt. */
export interface DialogAnswer {
  button: string;
  text?: string;
  /** Whoever saw the dialog closed the file with it: the run waits for an answer that never comes, and is over. */
  leaves?: true;
}

/** What is done to a run from outside. */
export interface RunPlan {
  cut?: Cut | undefined;
  /**
   * Called before service call `at`, with the run paused: another whole run on the same state. With `settled` what the
   * run has written so far is in the sheets by then, as it is when a run ends there.
   */
  interrupt?: { at: number | 'every'; settled?: true; run: (at: number) => void } | undefined;
  answer?: ((dialog: Dialog) => DialogAnswer) | undefined;
  /** Told of all that the script learns from outside: what a method gave or how it failed, and the time. */
  heed?: ((learned: unknown) => void) | undefined;
  /**
   * Milliseconds of the machine's own time after which a run that was cut or is held to limits, and will not end, is
   * broken off. Time in which a person answers a dialog counts, unless it is Infinity.
   */
  patience?: number | undefined;
  /** Calls of this run that fail, besides those of the space. */
  faults?: readonly Fault[] | undefined;
}

/** A run to be made: of what, for whom and with which rights. */
export interface RunOptions extends RunPlan {
  handler: string;
  /** E-mail of the user at the keyboard; for a trigger, of the user who installed it. */
  user: string;
  authMode: 'LIMITED' | 'FULL';
  /** Triggers have no Ui. */
  fromTrigger: boolean;
}

/** One service call as the log of a run keeps it. */
export interface CallRecord {
  name: string;
  /** Scopes of which one was needed; empty where none is. */
  scopes: string[];
  /** Spreadsheet writes that were not flushed when it was made. */
  pending: number;
}

/** How a run went. */
export interface RunResult {
  handler: string;
  user: string;
  /** `consent`: Google's consent screen came up, the script did not run; grant and click again. */
  ended: 'done' | 'left' | 'cut' | 'error' | 'consent';
  calls: CallRecord[];
  /** Seconds by the clock of the space. */
  seconds: number;
  error?: { name: string; message: string; stack: string };
  dialogs: (Dialog & { answer: DialogAnswer })[];
  toasts: string[];
  value?: unknown;
}
