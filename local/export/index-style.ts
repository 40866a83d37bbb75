import { DOCUMENT_CSS } from './document-html';
import { FORM_CSS } from './form-html';
import { MAIL_CSS } from './mails';
import { SHEET_CSS } from './sheet-html';

/** Style of the index page; every pair of ink and paper has a contrast of 4.5 : 1 or more. */
export const INDEX_CSS = `
:root { color-scheme: light; --ink: #21302f; --quiet: #52605e; --paper: #faf9f5; --line: #dcdad0; --deep: #17494a; --accent: #1b6e68; --warm: #9a4f16; }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.55 system-ui, -apple-system, 'Segoe UI', 'Noto Sans', 'DejaVu Sans', sans-serif; }
.wide { max-width: 1320px; margin: 0 auto; padding: 0 clamp(16px, 4vw, 48px); }
h1, h2, .month h3, .figures dd { font-family: Georgia, 'Times New Roman', 'Liberation Serif', serif; font-weight: 400; }
h1, h2, h3, p { overflow-wrap: anywhere; }
a { color: var(--accent); }
:focus-visible { outline: 3px solid #d9822b; outline-offset: 2px; }
.skip { position: absolute; left: -999px; }
.skip:focus { left: 16px; top: 8px; z-index: 2; padding: 8px 16px; background: #fff; }

.mast { padding: clamp(32px, 6vw, 72px) 0 clamp(28px, 4vw, 44px); background: var(--deep); color: #fff; }
.mast :focus-visible { outline-color: #fff; }
.eyebrow { margin: 0 0 14px; font-size: 13px; letter-spacing: .12em; text-transform: uppercase; color: #b9d8d3; }
h1 { max-width: 24em; margin: 0; font-size: clamp(30px, 4.6vw, 54px); line-height: 1.12; letter-spacing: -.01em; }
.subtitle { max-width: 46em; margin: 16px 0 0; font-size: clamp(16px, 1.6vw, 20px); color: #e4efed; }
.period { display: inline-block; margin: 20px 0 0; padding: 4px 14px; border: 1px solid #5f8e8b; border-radius: 99px; font-size: 15px; color: #e4efed; }
.figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(130px, 1fr)); gap: 20px 28px; margin: clamp(26px, 4vw, 44px) 0 0; padding-top: 22px; border-top: 1px solid #3d6b6b; }
.figures div { display: flex; flex-direction: column-reverse; justify-content: flex-end; }
.figures dt { font-size: 14px; line-height: 1.35; color: #c9dfdb; }
.figures dd { margin: 0; font-size: clamp(30px, 3.4vw, 42px); line-height: 1.15; font-variant-numeric: lining-nums; }

h2 { margin: clamp(36px, 5vw, 60px) 0 18px; font-size: clamp(24px, 2.6vw, 34px); line-height: 1.2; }
.lead { margin: -8px 0 20px; color: var(--quiet); }
.timeline { columns: 2 420px; column-gap: 56px; }
.month { position: relative; padding-bottom: 14px; }
.month::before { content: ''; position: absolute; left: 119px; top: 0; bottom: 0; width: 2px; background: var(--line); }
.month h3 { margin: 0; break-after: avoid; padding: 4px 0 12px 136px; font-size: 20px; line-height: 1.3; color: var(--warm); }
.month h3::first-letter { text-transform: uppercase; }
.month ol { margin: 0; padding: 0; list-style: none; }
.month li { position: relative; break-inside: avoid; display: grid; grid-template-columns: 106px 1fr; gap: 0 30px; padding: 0 0 14px; }
.month li::before { content: ''; position: absolute; left: 115px; top: 8px; width: 10px; height: 10px; border-radius: 50%; background: var(--accent); box-shadow: 0 0 0 4px var(--paper); }
.month .day { color: var(--quiet); text-align: right; white-space: nowrap; }
.month span.day { white-space: normal; }
.month li p { margin: 0; min-width: 0; white-space: pre-line; }

.tablist { display: flex; }
.tablist button { border: 0; background: none; color: var(--ink); font: inherit; text-align: left; cursor: pointer; }
.tablist small { font-size: 13px; color: var(--quiet); }
.horizontal > .tablist { flex-wrap: wrap; gap: 4px 6px; border-bottom: 2px solid var(--line); }
.horizontal > .tablist button { padding: 10px 18px; margin-bottom: -2px; border-bottom: 3px solid transparent; font-size: 17px; }
.horizontal > .tablist button[aria-selected=true] { border-bottom-color: var(--accent); color: var(--accent); font-weight: 600; }
.horizontal > .tablist button:hover { background: #efede4; }
.vertical { display: grid; grid-template-columns: minmax(190px, 260px) minmax(0, 1fr); gap: 28px; padding-top: 22px; }
.vertical > .tablist { flex-direction: column; align-self: start; position: sticky; top: 12px; max-height: calc(100vh - 24px); overflow-y: auto; }
.vertical > .tablist button { padding: 8px 12px; border-left: 3px solid var(--line); font-size: 15px; line-height: 1.35; overflow-wrap: anywhere; }
.vertical > .tablist small { display: block; }
.vertical > .tablist button:hover { background: #efede4; }
.vertical > .tablist button[aria-selected=true] { border-left-color: var(--accent); background: #e3efec; }
.vertical > .tablist button[aria-selected=true] span { font-weight: 600; }
.tablist button:focus-visible { outline-offset: -3px; }
.panels { min-width: 0; }
.panel + .panel { margin-top: 28px; }
.scripted .panel { display: none; margin: 0; }
.scripted .panel.chosen { display: block; }
.bar { display: flex; flex-wrap: wrap; align-items: baseline; justify-content: space-between; gap: 6px 20px; margin-bottom: 12px; }
.bar h3 { margin: 0; font-size: 19px; line-height: 1.3; font-weight: 600; min-width: 0; }
.file { flex: none; padding: 6px 14px; border: 1px solid var(--accent); border-radius: 6px; font-size: 14px; text-decoration: none; }
.file:hover { background: var(--accent); color: #fff; }
footer { margin-top: 56px !important; padding-bottom: 40px !important; font-size: 14px; color: var(--quiet); }

@media (max-width: 820px) {
  .vertical { grid-template-columns: minmax(0, 1fr); gap: 16px; }
  .vertical > .tablist { position: static; max-height: 15em; border: 1px solid var(--line); background: #fff; }
}
@media (max-width: 480px) {
  .month::before { left: 6px; }
  .month h3 { padding-left: 26px; }
  .month li { grid-template-columns: 1fr; padding-left: 26px; }
  .month .day { text-align: left; font-size: 14px; }
  .month li::before { left: 2px; }
  .horizontal > .tablist button { padding: 10px; font-size: 15px; }
}
@media print {
  @page { margin: 14mm; }
  :root { --paper: #fff; }
  body { font-size: 9.5pt; }
  .wide { padding: 0; }
  h1 { font-size: 24pt; }
  h2 { margin: 16pt 0 8pt; font-size: 16pt; }
  .subtitle { margin-top: 8pt; font-size: 11pt; }
  .period { margin-top: 8pt; font-size: 9.5pt; }
  .figures { grid-template-columns: repeat(auto-fit, minmax(72px, 1fr)); gap: 8pt 12pt; margin-top: 12pt; padding-top: 10pt; }
  .figures dd { font-size: 18pt; }
  .figures dt { font-size: 8.5pt; }
  .timeline { columns: 2; column-gap: 20pt; }
  .month { padding-bottom: 4pt; }
  .month h3 { font-size: 12pt; padding-block: 2pt 6pt; }
  .month li { padding-bottom: 6pt; }
  .month li::before { top: 4px; }
  .mast { padding: 0 0 10pt; background: none; color: #000; border-bottom: 1pt solid #000; }
  .mast *, .figures dt { color: #000 !important; }
  .period { border-color: #000; }
  .tablist, .skip, .file, .lead { display: none !important; }
  .vertical { display: block; padding: 0; }
  h2 { break-after: avoid; }
}
${SHEET_CSS}${FORM_CSS}${MAIL_CSS}${DOCUMENT_CSS}`;
