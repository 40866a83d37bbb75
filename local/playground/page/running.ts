import { perform } from './actions';
import { app, ask, words } from './app';
import { scriptDialog } from './dialogs';
import { element } from './element';
import { showPages } from './script-page';

/** The dialog on the screen. */
let shown: { number: number; box: HTMLDialogElement } | null = null;
/** Closes a dialog that somebody answered on another page. */
const GONE = 'GONE';

/** Says what is running and shows the dialog it waits for. */
export function runningLine(): { line: HTMLElement; update: () => void } {
  const text = element('span');
  const stop = element('button', { type: 'button' }, words.stop);
  const line = element(
    'div',
    { class: 'running', role: 'status', hidden: true },
    element('span', { class: 'spin', 'aria-hidden': 'true' }),
    text,
    stop,
  );
  stop.addEventListener('click', () => {
    const { running } = app.overview ?? {};
    if (running) void ask({ kind: 'stop', run: running.id });
  });
  const update = () => {
    const { running } = app.overview ?? {};
    line.hidden = !running;
    if (shown && running?.dialog?.number !== shown.number) shown.box.close(GONE);
    if (!running) return;
    const parts = [
      `${running.dialog ? words.waitingFor : words.running}: ${running.label}`,
      running.runs > 1 && `${words.runsSoFar}: ${running.runs}`,
      running.waiting > 0 && `${words.waiting}: ${running.waiting}`,
    ];
    text.textContent = parts.filter(Boolean).join(' · ');
    if (running.user === app.user) showPages(running.pages);
    void answer();
  };
  return { line, update };
}

async function answer(): Promise<void> {
  const { running } = app.overview ?? {};
  const { dialog } = running ?? {};
  if (!running || !dialog || running.user !== app.user || shown?.number === dialog.number) return;
  const { number } = dialog;
  const { result, box } = scriptDialog(dialog);
  shown = { number, box };
  const given = await result;
  if (given.button === GONE) shown = null;
  else await perform({ kind: 'answer', run: running.id, dialog: number, ...given });
}
