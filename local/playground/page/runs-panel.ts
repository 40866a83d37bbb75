import { QUOTAS } from '../google-words';
import type { QuotaView, RunView } from '../protocol';
import { app, language, momentText, words } from './app';
import { element } from './element';
import { list } from './list';

/** Runs of the script, latest first: what each asked of Google, how long that takes there, and what is left to ask. */
export function runs(): HTMLElement {
  const { runs: known = [], quotas = [], seconds = 0 } = app.overview ?? {};
  return element(
    'div',
    {},
    element('p', { class: 'about' }, words.runsNote),
    element('p', { class: 'about' }, `${words.allRuns}: ${number(seconds)} ${words.seconds}`),
    element('details', { class: 'quotas' }, element('summary', {}, `${words.quotasLeft}: ${app.user}`), left(quotas)),
    list([...known].reverse(), words.noRuns, (run) => [lineOf(run)]),
  );
}

function lineOf(run: RunView): HTMLElement {
  const times = run.times > 1 ? ` × ${run.times}` : '';
  const took = `${words.calls}: ${number(run.calls)} · ${number(run.seconds)} ${words.seconds}`;
  return element(
    'details',
    { 'data-run': run.id },
    element(
      'summary',
      {},
      element('strong', {}, `${run.handler}${times}`),
      element('span', { class: `mark ${run.ended}` }, words[run.ended]),
      element('small', {}, took),
      element('small', {}, `${momentText(run.at)} · ${run.user}`),
    ),
    run.error && element('p', { class: 'failure' }, run.error),
    run.byName.length > 0 &&
      table(
        words.calls,
        run.byName.map(([name, count]) => [name, number(count)]),
      ),
    run.quotas.length > 0 && left(run.quotas, words.quotasAfter),
  );
}

function left(quotas: QuotaView[], caption?: string): HTMLElement {
  const lines = Object.keys(QUOTAS).flatMap((name): [string, string][] => {
    const quota = quotas.find((each) => each.name === name);
    if (!quota) return [];
    const unit = name === 'triggerSeconds' ? 60 : 1;
    const word = QUOTAS[name]?.[language === 'ru' ? 0 : 1] ?? name;
    return [[word, `${number(quota.left / unit)} ${words.of} ${number(quota.limit / unit)}`]];
  });
  return table(caption, lines);
}

function table(caption: string | undefined, lines: [string, string][]): HTMLElement {
  const rows = lines.map(([name, value]) => element('tr', {}, element('td', {}, name), element('td', {}, value)));
  return element('table', {}, caption && element('caption', {}, caption), rows);
}

function number(value: number): string {
  return value.toLocaleString(language === 'ru' ? 'ru-RU' : 'en-GB', { maximumFractionDigits: 1 });
}
