import { createHash } from 'node:crypto';
import { type Html, html, raw } from './html';

/** A whole page that asks nothing of the network: its policy lets in only the script written here. */
export function page({
  title,
  css,
  body,
  script,
}: {
  title: string;
  css: string;
  body: Html;
  script?: string;
}): string {
  const policy = [
    "default-src 'none'",
    "style-src 'unsafe-inline'",
    'img-src data:',
    ...(script ? [`script-src 'sha256-${createHash('sha256').update(script).digest('base64')}'`] : []),
  ].join('; ');
  return html`<!doctype html>
<html lang="ru">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${raw(css)}</style>
</head>
<body>
${body}
${script && html`<script>${raw(script)}</script>`}
</body>
</html>
`.text;
}
