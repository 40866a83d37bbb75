import { perform } from './actions';
import { app } from './app';
import { dialog } from './dialogs';
import { element } from './element';

/** What a page of the script asks for through `google.script`. */
type Message = { kind: 'run'; number: number; name: string; args: unknown[] } | { kind: 'close' };

/** Shows a page that the script made, in a frame without rights and without the network. */
export function showPage(title: string, id: number): void {
  const frame = element('iframe', { sandbox: 'allow-scripts allow-forms allow-modals', title, src: `/page/${id}` });
  const { result, box } = dialog({ title, body: [frame], buttons: [], closed: 'ok', className: 'wide' });
  const hear = ({ source, data }: MessageEvent<Message>) => {
    if (source !== frame.contentWindow) return;
    if (data.kind === 'close') box.close();
    else void run(frame, data);
  };
  addEventListener('message', hear);
  void result.then(() => removeEventListener('message', hear));
}

async function run(frame: HTMLIFrameElement, { number, name, args }: Extract<Message, { kind: 'run' }>): Promise<void> {
  const reply = await perform({ kind: 'job', job: { kind: 'call', user: app.user, name, args } });
  const { value = null, ended } = reply;
  const error = reply.error ?? reply.problem ?? (ended === undefined || ended === 'done' ? undefined : ended);
  // The frame has no origin that could be named.
  frame.contentWindow?.postMessage({ number, value, error }, '*');
}
