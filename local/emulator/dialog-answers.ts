import type { Dialog, DialogAnswer } from './run';

/** A button's name, what is typed into a prompt, or a function that looks at the dialog first. */
export type AnswerScript = (string | { button?: string; text: string } | ((dialog: Dialog) => DialogAnswer))[];

/** Dialogs are answered in order; one that nobody foresaw ends the run with an error that shows its text. */
export function scripted(answers: AnswerScript): (dialog: Dialog) => DialogAnswer {
  const left = [...answers];
  return (dialog) => {
    // A page asks nothing: it stays open while the script goes on.
    if (dialog.buttons.length === 0) return { button: 'CLOSE' };
    const next = left.shift();
    if (next === undefined) {
      if (dialog.buttons.length === 1) return { button: dialog.buttons[0] ?? 'OK' };
      throw new Error(`Nobody answers the dialog «${dialog.title}»: ${dialog.text}`);
    }
    if (typeof next === 'function') return next(dialog);
    if (typeof next === 'string') return { button: next };
    return { button: next.button ?? 'OK', text: next.text };
  };
}
