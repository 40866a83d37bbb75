import type { State } from '../emulator/state';
import { type Contents, contentsOf, type Entry } from './contents';
import { documentHtml } from './document-html';
import { formHtml } from './form-html';
import { type Html, html } from './html';
import { INDEX_CSS } from './index-style';
import { mailHtml, momentText } from './mails';
import { page } from './page';
import { sheetHtml } from './sheet-html';
import { periodOf, type Story, timelineHtml } from './story';
import { TABS_SCRIPT, type Tab, tabs } from './tabs';

export type { Story } from './story';

/** The year on one page: figures, the story, and every sheet, form, mail and document beside the file it is saved in. */
export function indexPage(state: State, story: Story): string {
  const contents = contentsOf(state);
  const period = periodOf(story.steps);
  const body = html`<a class="skip" href="#all">К листам, анкетам, письмам и документам</a>
<header class="mast"><div class="wide">
<p class="eyebrow" lang="en">A mentoring year on one page</p>
<h1>${story.title}</h1>
<p class="subtitle">${story.subtitle}</p>
${period && html`<p class="period">${period}</p>`}
<dl class="figures">${figures(contents, story).map(
    ([value, label]) => html`<div><dt>${label}</dt><dd>${value}</dd></div>`,
  )}</dl>
</div></header>
<main class="wide">
${story.steps.length > 0 && html`<section aria-labelledby="story"><h2 id="story">Как прошёл год</h2>${timelineHtml(story.steps)}</section>`}
<section aria-labelledby="all"><h2 id="all" tabindex="-1">Что осталось на бумаге и в таблице</h2>
<p class="lead">Всё, что показано ниже, лежит рядом с этой страницей отдельными файлами.</p>
${tabs('kind', 'Разделы', groups(state, contents))}</section>
</main>
<footer class="wide"><p>Состояние на ${momentText(state.now, state.project.timeZone)}. Страница открывается без сети.
На печать выходят рассказ о годе и открытая вкладка.</p></footer>`;
  return page({ title: story.title, css: INDEX_CSS, body, script: TABS_SCRIPT });
}

/** Where Google would open a form to those who answer it, as the emulator writes it. */
export function formLink(id: string): string {
  return `https://docs.google.com/forms/d/e/1FAIpQLS${id}/viewform`;
}

function figures(contents: Contents, story: Story): [value: string, label: string][] {
  const answers = contents.forms.reduce((sum, form) => sum + form.content.responses.length, 0);
  const addresses = contents.mails.map(({ content }) => `${content.to},${content.cc}`.toLowerCase()).join(',');
  const recipients = new Set(addresses.match(/[^\s,<>]+@[^\s,<>]+/g));
  const counted: [number, Forms][] = [
    [contents.forms.length, ['анкета', 'анкеты', 'анкет']],
    [answers, ['ответ на анкеты', 'ответа на анкеты', 'ответов на анкеты']],
    [contents.documents.length, ['документ', 'документа', 'документов']],
    [contents.mails.length, ['письмо', 'письма', 'писем']],
    [recipients.size, ['адресат писем', 'адресата писем', 'адресатов писем']],
  ];
  return [
    ...(story.figures ?? []).map(({ value, label }): [string, string] => [value, label]),
    ...counted
      .filter(([count]) => count > 0)
      .map(([count, forms]): [string, string] => [count.toLocaleString('ru-RU'), counting(count, forms)]),
  ];
}

/** A noun after 1, 2 and 5. */
type Forms = [one: string, few: string, many: string];

function counting(count: number, [one, few, many]: Forms): string {
  const category = new Intl.PluralRules('ru').select(count);
  return category === 'one' ? one : category === 'few' ? few : many;
}

function groups(state: State, contents: Contents): Tab[] {
  const { spreadsheets, forms, documents, templates, mails } = contents;
  const zone = state.project.timeZone;
  const sheets = spreadsheets.flatMap((book) =>
    book.content.sheets.map(
      (sheet): Tab => ({
        label: sheet.name,
        hint: [spreadsheets.length > 1 && book.name, sheet.hidden && 'скрытый лист'].filter(Boolean).join(' · '),
        content: html`${bar(sheet.name, book, 'вся таблица')}${sheetHtml(sheet, book.content.locale)}`,
      }),
    ),
  );
  const paper =
    (hint: string) =>
    (entry: Entry<Contents['documents'][number]['content']>): Tab => ({
      label: entry.name,
      hint,
      content: html`${bar(entry.name, entry)}${documentHtml(entry.content, entry.name)}`,
    });
  return [
    { label: 'Листы', sections: sheets },
    {
      label: 'Анкеты',
      sections: forms.map((entry) => ({
        label: entry.content.title || entry.name,
        hint: `ответов: ${entry.content.responses.length}`,
        content: html`${bar(entry.content.title || entry.name, entry)}${formHtml(entry.content, formLink(entry.id))}`,
      })),
    },
    {
      label: 'Письма',
      sections: mails.map((entry) => ({
        label: entry.name,
        hint: `${shortDate(entry.content.at, zone)} · ${entry.content.to}`,
        content: html`${bar(entry.name, entry)}${mailHtml(entry.content, zone)}`,
      })),
    },
    { label: 'Документы', sections: [...documents.map(paper('')), ...templates.map(paper('шаблон'))] },
  ].flatMap(({ label, sections }): Tab[] =>
    sections.length > 0
      ? [{ label, hint: String(sections.length), content: tabs(`list-${label}`, label, sections, 'vertical') }]
      : [],
  );
}

/** The name of what is shown, and its file. */
function bar(name: string, entry: { path: string }, what = ''): Html {
  const address = entry.path.split('/').map(encodeURIComponent).join('/');
  const extension = /\.\w+$/.exec(entry.path)?.[0] ?? '';
  return html`<div class="bar"><h3>${name}</h3><a class="file" href="${address}">Открыть файл ${extension}${what && ` (${what})`}</a></div>`;
}

function shortDate(at: number, timeZone: string): string {
  return new Intl.DateTimeFormat('ru-RU', { day: 'numeric', month: 'short', timeZone }).format(at);
}
