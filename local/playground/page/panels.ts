import type { Overview } from '../protocol';
import { perform } from './actions';
import { app, momentText, words } from './app';
import { element } from './element';
import { anchor, linked } from './linked';
import { list } from './list';
import { runs } from './runs-panel';

interface Panel {
  key: 'forms' | 'documents' | 'mails' | 'triggers' | 'drive' | 'runs' | 'moments';
  count: () => number;
  draw: () => HTMLElement;
}

const all = (): Overview | null => app.overview;

/** What can stand in the column at the right. */
export const PANELS: Panel[] = [
  { key: 'forms', count: () => all()?.forms.length ?? 0, draw: forms },
  { key: 'documents', count: () => all()?.documents.length ?? 0, draw: documents },
  { key: 'mails', count: () => all()?.mails.length ?? 0, draw: mails },
  { key: 'triggers', count: () => all()?.triggers.length ?? 0, draw: triggers },
  { key: 'drive', count: () => all()?.files.filter(({ trashed }) => !trashed).length ?? 0, draw: drive },
  { key: 'runs', count: () => 0, draw: runs },
  { key: 'moments', count: () => 0, draw: moments },
];

function forms(): HTMLElement {
  return list(all()?.forms, words.noForms, ({ id, title, open, answers }) => [
    element('strong', {}, title),
    element('small', {}, `${open ? words.accepting : words.closed} · ${words.answers}: ${answers}`),
    anchor(`/form/${id}`, words.fillIn, 'do'),
  ]);
}

function documents(): HTMLElement {
  return list(all()?.documents, words.noDocuments, ({ id, name }) => [
    element('strong', {}, name),
    anchor(`/document/${id}`, words.open, 'do'),
    element('a', { href: `/document/${id}.docx`, download: '', class: 'do' }, words.downloadDocx),
  ]);
}

function mails(): HTMLElement {
  const latest = [...(all()?.mails ?? [])].reverse();
  return list(latest, words.noMails, ({ at, from, to, subject, body }) => [
    element(
      'details',
      {},
      element(
        'summary',
        {},
        element('strong', {}, subject),
        element('small', {}, `${momentText(at)} · ${words.to}: ${to}`),
      ),
      element('p', { class: 'letter' }, ...linked(body)),
      element('small', {}, `${words.from}: ${from}`),
    ),
  ]);
}

function triggers(): HTMLElement {
  const events: Record<string, string> = {
    CLOCK: words.onClock,
    ON_FORM_SUBMIT: words.onAnswer,
    ON_OPEN: words.onOpen,
    ON_EDIT: words.onEdit,
    ON_CHANGE: words.onChange,
  };
  return list(all()?.triggers, words.noTriggers, ({ handler, owner, event, everyMs, next }) => {
    const how = everyMs ? `${words.every} ${everyMs / 3_600_000} ${words.hours}` : (events[event] ?? event);
    return [
      element('strong', {}, handler),
      element('small', {}, `${how} · ${owner}`),
      next ? element('small', {}, `${words.next}: ${momentText(next)}`) : '',
    ];
  });
}

function drive(): HTMLElement {
  return list(all()?.files, '', ({ name, mimeType, owner, trashed, folder, link }) => {
    const kind = mimeType.endsWith('.folder') ? words.folder : '';
    const about = [kind, folder && `${words.drive} / ${folder}`, owner, trashed && words.bin]
      .filter(Boolean)
      .join(' · ');
    return [link && !trashed ? anchor(link, name) : element('strong', {}, name), element('small', {}, about)];
  });
}

function moments(): HTMLElement {
  const { moments: known = [], moment = 0 } = all() ?? {};
  const lines = list([...known].reverse(), '', ({ id, at, label }) => {
    const isNow = id === moment;
    const go = () => void perform({ kind: 'goTo', moment: id });
    return [
      element('strong', {}, label),
      element('small', {}, momentText(at)),
      isNow
        ? element('span', { class: 'mark done' }, words.now)
        : element('button', { type: 'button', class: 'do', 'data-moment': id, click: go }, words.goBack),
    ];
  });
  return element('div', {}, element('p', { class: 'about' }, words.goBackNote), lines);
}
