import type { MailState } from '../emulator/state';
import { type Html, html } from './html';
import { page } from './page';

/** A page for one mail: its envelope and the text as the mail programme shows it; times in `timeZone`. */
export function mailPage(mail: MailState, timeZone: string): string {
  return page({
    title: mail.subject || 'Без темы',
    css: `body { margin: 0; padding: 24px 16px; background: #f5f5f2; }
main { max-width: 760px; margin: 0 auto; }
h1 { margin: 0 0 14px; font: 600 17pt/1.3 system-ui, Arial, sans-serif; color: #202124; overflow-wrap: anywhere; }
iframe { display: block; width: 100%; border: 0; }${MAIL_CSS}`,
    body: html`<main><h1>${mail.subject || 'Без темы'}</h1><article class="mail">${envelope(mail, timeZone)}${letter(mail)}</article></main>`,
  });
}

/** A mail without its subject as part of a page, always as plain text. */
export function mailHtml(mail: MailState, timeZone: string): Html {
  return html`<article class="mail">${envelope(mail, timeZone)}<div class="words">${plainText(mail)}</div></article>`;
}

/** "1 сентября 2025 г. в 09:30" on the clock of `timeZone`. */
export function momentText(at: number, timeZone: string): string {
  return new Intl.DateTimeFormat('ru-RU', { dateStyle: 'long', timeStyle: 'short', timeZone }).format(at);
}

function envelope(mail: MailState, timeZone: string): Html {
  const lines: [string, string][] = [
    ['От', mail.name ? `${mail.name} <${mail.from}>` : mail.from],
    ['Кому', mail.to],
    ['Копия', mail.cc],
    ['Скрытая копия', mail.bcc],
    ['Ответ', mail.replyTo],
    ['Дата', momentText(mail.at, timeZone)],
    ['Вложения', mail.attachments.map((attachment) => attachment.name).join(', ')],
  ];
  return html`<header><dl>${lines
    .filter(([, value]) => value)
    .map(([label, value]) => html`<div><dt>${label}</dt><dd>${value}</dd></div>`)}</dl></header>`;
}

/** Markup of a mail is shown in a frame without rights: no scripts, no links out of it, no pictures from the network. */
function letter(mail: MailState): Html {
  if (!mail.htmlBody) return html`<div class="words">${mail.body}</div>`;
  const height = 100 + Math.ceil(plainText(mail).length / 70) * 24 + plainText(mail).split('\n').length * 24;
  return html`<iframe sandbox title="Текст письма" style="height:${height}px" srcdoc="${FRAME_CSS}${mail.htmlBody}"></iframe>`;
}

const FRAME_CSS =
  '<style>body { font: 11pt/1.5 system-ui, Arial, sans-serif; color: #202124; overflow-wrap: anywhere }</style>';

function plainText(mail: MailState): string {
  if (mail.body) return mail.body;
  return mail.htmlBody
    .replace(/<(style|script|head)\b[\s\S]*?<\/\1>/gi, '')
    .replace(/<(br|\/p|\/div|\/tr|\/li|\/h\d)\b[^>]*>/gi, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&(nbsp|lt|gt|quot|#39|amp);/g, (entity) => ENTITIES[entity] ?? entity)
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

const ENTITIES: Record<string, string> = {
  '&nbsp;': ' ',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&amp;': '&',
};

/** Style of a mail inside a page. */
export const MAIL_CSS = `
.mail { border: 1px solid #d6d9dd; border-radius: 8px; background: #fff; color: #202124; font: 11pt/1.5 system-ui, Arial, sans-serif; }
.mail header { padding: 16px 24px; border-bottom: 1px solid #e3e5e8; }
.mail dl { margin: 0; font-size: 10pt; }
.mail dl div { display: flex; gap: 10px; }
.mail dt { flex: 0 0 7.5em; color: #5f6368; }
.mail dd { margin: 0; min-width: 0; overflow-wrap: anywhere; }
.mail .words { padding: 20px 24px 26px; white-space: pre-wrap; overflow-wrap: anywhere; }
.mail iframe { padding: 8px 16px; box-sizing: border-box; }
`;
