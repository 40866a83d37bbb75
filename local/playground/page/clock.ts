import { advance } from './actions';
import { app, momentText, words } from './app';
import { dialog } from './dialogs';
import { element } from './element';
import { popup } from './popup';

const HOUR = 3_600_000;

/** The clock of the space: it stands still until somebody moves it. */
export function clock(): { button: HTMLElement; update: () => void } {
  const button = element('button', { type: 'button', class: 'clock', 'aria-haspopup': 'menu', title: words.clockNote });
  button.addEventListener('click', () => {
    const { now = 0, nextDate = null, nextTrigger = null } = app.overview ?? {};
    const { left, bottom } = button.getBoundingClientRect();
    const to = (at: number) => () => advance(at);
    popup(
      [
        { caption: words.hour, act: to(now + HOUR) },
        { caption: words.day, act: to(now + 24 * HOUR) },
        { caption: words.week, act: to(now + 7 * 24 * HOUR) },
        { caption: '' },
        nextDate
          ? { caption: `${words.toDate}: ${momentText(nextDate)}`, act: to(nextDate) }
          : { caption: words.toDate, act: () => undefined, disabled: () => true },
        nextTrigger
          ? { caption: `${words.toTrigger}: ${momentText(nextTrigger)}`, act: to(Math.max(nextTrigger, now + 1)) }
          : { caption: words.toTrigger, act: () => undefined, disabled: () => true },
        { caption: `${words.toMoment}…`, act: () => void chooseMoment() },
      ],
      { x: left, y: bottom },
      button,
    );
  });
  const update = () => {
    button.textContent = app.overview ? momentText(app.overview.now, 'long') : '';
    button.setAttribute('aria-label', `${words.clock}: ${button.textContent}`);
  };
  return { button, update };
}

async function chooseMoment(): Promise<void> {
  const { now = 0, timeZone = 'UTC' } = app.overview ?? {};
  const input = element('input', {
    type: 'datetime-local',
    value: wall(now, timeZone),
    'aria-label': words.chooseMoment,
    autofocus: true,
  });
  const { result } = dialog({
    title: words.toMoment,
    body: [element('p', {}, words.clockNote), input],
    buttons: [
      { caption: words.ok, value: 'ok' },
      { caption: words.cancel, value: 'cancel' },
    ],
    closed: 'cancel',
  });
  if ((await result) !== 'ok' || !input.value) return;
  const asUtc = Date.parse(`${input.value}:00Z`);
  const offset = Date.parse(`${wall(asUtc, timeZone)}:00Z`) - asUtc;
  advance(asUtc - offset);
}

/** "2022-09-01T09:00" on the clock of the zone. */
function wall(at: number, timeZone: string): string {
  return new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short', timeZone })
    .format(at)
    .replace(' ', 'T');
}
