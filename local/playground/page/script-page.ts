import type { PageView } from '../protocol';
import { perform, place } from './actions';
import { app, words } from './app';
import { dialog } from './dialogs';
import { element } from './element';

/** What a page of the script asks for through `google.script`. */
type Message =
  | { kind: 'run'; number: number; name: string; args: unknown[] }
  | { kind: 'size'; width?: number; height?: number }
  | { kind: 'focus' }
  | { kind: 'close' };

/** Where the script's sidebar stands, at the right of the sheet; one at a time, as at Google. */
export const sidebar = element('aside', { class: 'sidebar', hidden: true });

/** Takes what had been in the sidebar away. */
let leaveSidebar: () => void = () => undefined;
/** Latest page on the screen: they are numbered in order. */
let latest = 0;

/** Shows pages that the script made, each once: in a dialog over the sheet, in one beside it, or in the sidebar. */
export function showPages(pages: PageView[]): void {
  for (const page of pages) {
    if (page.id <= latest) continue;
    latest = page.id;
    if (page.kind === 'sidebar') showSidebar(page);
    else showDialog(page);
  }
}

/** The spreadsheet was opened anew, or somebody else sits down: the sidebar goes. */
export function closeSidebar(): void {
  leaveSidebar();
}

function showDialog(page: PageView): void {
  const { title, kind, width, height } = page;
  const frame = frameOf(page);
  const shown = { title, body: [frame], buttons: [], closed: 'ok', className: `page ${kind}`, modal: kind === 'modal' };
  const { result, box } = dialog(shown);
  const resize = (size: { width?: number | undefined; height?: number | undefined }) => {
    if (size.width) box.style.width = `min(${size.width + 2 * MARGIN}px, 100vw - 24px)`;
    if (size.height) frame.style.height = `min(${size.height}px, 100dvh - 120px)`;
  };
  resize({ width, height });
  const deaf = listen(frame, resize, () => box.close());
  void result.then(deaf);
}

/** Left and right of a page in its dialog. */
const MARGIN = 22;

function showSidebar(page: PageView): void {
  leaveSidebar();
  const title = page.title || words.sidebar;
  const frame = frameOf(page);
  const close = () => leaveSidebar();
  const cross = element('button', { type: 'button', class: 'cross', 'aria-label': words.close, click: close }, '×');
  sidebar.replaceChildren(element('header', {}, element('h2', {}, title), cross), frame);
  sidebar.setAttribute('aria-label', title);
  sidebar.hidden = false;
  const deaf = listen(frame, () => undefined, close);
  leaveSidebar = () => {
    deaf();
    sidebar.hidden = true;
    sidebar.replaceChildren();
    leaveSidebar = () => undefined;
  };
}

/** A frame without rights and without the network. */
function frameOf({ id, title }: PageView): HTMLIFrameElement {
  return element('iframe', {
    sandbox: 'allow-scripts allow-forms allow-modals allow-downloads',
    title,
    src: `/page/${id}`,
  });
}

/** Does what the page in the frame asks for; returns how to stop. */
function listen(
  frame: HTMLIFrameElement,
  resize: (size: { width?: number; height?: number }) => void,
  close: () => void,
): () => void {
  const hear = ({ source, data }: MessageEvent<Message>) => {
    if (source !== frame.contentWindow) return;
    if (data.kind === 'run') void run(frame, data);
    else if (data.kind === 'size') resize(data);
    else if (data.kind === 'focus') document.querySelector<HTMLElement>('.grid')?.focus();
    else close();
  };
  addEventListener('message', hear);
  return () => removeEventListener('message', hear);
}

async function run(frame: HTMLIFrameElement, { number, name, args }: Extract<Message, { kind: 'run' }>): Promise<void> {
  const reply = await perform({ kind: 'job', job: { kind: 'call', user: app.user, name, args, ...place() } });
  const { value = null, ended } = reply;
  const error = reply.error ?? reply.problem ?? (ended === undefined || ended === 'done' ? undefined : ended);
  // The frame has no origin that could be named.
  frame.contentWindow?.postMessage({ number, value, error }, '*');
}
