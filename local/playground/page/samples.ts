import { edit } from './actions';
import { app, get, words } from './app';
import { element } from './element';
import type { Grid } from './grid';
import { paste } from './grid-keys';
import { toast } from './toasts';

interface Samples {
  plans: { title: string; text: string }[];
  settings: [title: string, value: string][];
}

let known: Samples | null = null;

/** Things to put into the sheet for those who have nothing at hand. */
export function samplesPanel(grid: Grid): HTMLElement {
  const panel = element('div');
  const fill = (samples: Samples) => panel.replaceChildren(...settings(samples, grid), ...plans(samples, grid));
  if (known) fill(known);
  else {
    void get<Samples>('/api/samples').then((samples) => {
      known = samples;
      fill(samples);
    });
  }
  return panel;
}

function settings({ settings: lines }: Samples, grid: Grid): Node[] {
  const put = (value: string) => {
    void edit({ kind: 'cells', sheetId: app.sheetId, ...grid.selection.active, values: [[value]] });
  };
  return [
    element('h3', {}, words.settings),
    element('p', { class: 'about' }, words.settingsNote),
    element(
      'ul',
      { class: 'cards' },
      lines.map(([title, value]) =>
        element(
          'li',
          {},
          element('small', {}, title),
          element('button', { type: 'button', class: 'value', click: () => put(value) }, value),
        ),
      ),
    ),
  ];
}

function plans({ plans: texts }: Samples, grid: Grid): Node[] {
  const copy = async (text: string) => {
    await navigator.clipboard.writeText(text);
    toast(words.copied);
  };
  return [
    element('h3', {}, words.plans),
    element('p', { class: 'about' }, words.plansNote),
    element(
      'ul',
      { class: 'cards' },
      texts.map(({ title, text }) =>
        element(
          'li',
          {},
          element('strong', {}, title),
          element('button', { type: 'button', class: 'do', click: () => void copy(text) }, words.copyText),
          element('button', { type: 'button', class: 'do', click: () => void paste(grid, text) }, words.pasteHere),
        ),
      ),
    ),
  ];
}
