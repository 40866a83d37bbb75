import type { DocumentState } from '../emulator/state';
import { DOCUMENT_CSS, documentHtml } from '../export/document-html';
import { html } from '../export/html';
import { page } from '../export/page';
import { type Language, WORDS } from './words';

/** A document of the space as sheets of paper, to be read and downloaded. */
export function documentPage(document: DocumentState, name: string, language: Language): string {
  const words = WORDS[language];
  return page({
    title: name,
    css: `body { margin: 0; background: #e9e9e6; color: #202124; font: 11pt/1.4 system-ui, Arial, sans-serif; }
header { display: flex; flex-wrap: wrap; gap: 8px 20px; align-items: center; padding: 10px 20px; background: #fff; border-bottom: 1px solid #c9cdd2; }
h1 { flex: 1; margin: 0; font-size: 13pt; font-weight: 600; overflow-wrap: anywhere; }
header a { color: #0b57d0; }
${DOCUMENT_CSS}@media print { header { display: none; } }`,
    body: html`<header><h1>${name}</h1><a href="/document/${document.id}.docx" download>${words.downloadDocx}</a></header>
<main>${documentHtml(document, name)}</main>`,
  });
}
