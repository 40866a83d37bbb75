import { Exception, type Execution } from '../execution';
import { QUOTAS, use, used } from '../limits';
import { mismatch } from '../signatures/check';
import { type MailState, mintId } from '../state';
import { Blob } from './blob';

/** Bytes of a body (guides/services/quotas). */
const LARGEST_BODY = { consumer: 200 * 1024, workspace: 400 * 1024 } as const;
const MOST_RECIPIENTS = 50;
const MOST_ATTACHMENTS = 250;
const LARGEST_ATTACHMENTS = 25 * 1024 * 1024;

const TEXTS = ['to', 'cc', 'bcc', 'replyTo', 'name', 'subject', 'body', 'htmlBody'] as const;
const KNOWN: readonly string[] = [...TEXTS, 'attachments', 'inlineImages', 'noReply', 'from'];

/** Sends a mail of the user: it lands in `state.mails`. Throws Google's words for bad addresses and limits. */
export function sendMessage(run: Execution, message: Message): void {
  const { state, user, account } = run;
  const recipients = [message.to, message.cc, message.bcc].flatMap(addressesOf);
  if (recipients.length === 0) throw new Exception('Failed to send email: no recipient');
  for (const address of [...recipients, ...addressesOf(message.replyTo)]) {
    if (!isAddress(address)) throw new Exception(`Invalid email: ${address}`);
  }
  checkSize(message, recipients.length, LARGEST_BODY[account]);
  if (recipients.length > recipientsLeft(run)) {
    throw new Exception('Service invoked too many times for one day: email.');
  }
  use(user, 'mailRecipients', recipients.length, state.now);
  state.mails.push({ id: mintId(state), at: state.now, from: user.email, ...message });
}

/** Recipients that the user may still write to today. */
export function recipientsLeft({ user, state, account }: Execution): number {
  return QUOTAS.mailRecipients[account] - used(user, 'mailRecipients', state.now);
}

function checkSize({ body, htmlBody, attachments }: Message, recipients: number, most: number): void {
  const exceeded = (what: string) => new Exception(`Limit exceeded: ${what}.`);
  if (recipients > MOST_RECIPIENTS) throw exceeded('Email Recipients Per Message');
  if (attachments.length > MOST_ATTACHMENTS) throw exceeded('Email Attachments Per Message');
  const longest = Math.max(Buffer.byteLength(body), Buffer.byteLength(htmlBody));
  if (longest > most) throw exceeded('Email Body Size');
  const size = attachments.reduce((sum, { content }) => sum + Buffer.byteLength(content, 'base64'), 0);
  if (size > LARGEST_ATTACHMENTS) throw exceeded('Email Total Attachments Size');
}

/** A mail as it is to be sent. */
export type Message = Omit<MailState, 'id' | 'at' | 'from'>;

/** The four ways to call sendEmail as one message. */
export function messageOf(method: string, args: unknown[]): Message {
  const [first, second, third, fourth] = args;
  if (args.length === 1) return parsed(first as Record<string, unknown>, method, args);
  if (typeof fourth === 'string')
    return parsed({ to: first, replyTo: second, subject: third, body: fourth }, method, args);
  return parsed(
    { ...(fourth as Record<string, unknown> | undefined), to: first, subject: second, body: third },
    method,
    args,
  );
}

function parsed(given: Record<string, unknown>, method: string, args: unknown[]): Message {
  const unknown = Object.keys(given).find((key) => !KNOWN.includes(key));
  if (unknown !== undefined)
    throw new Error(`${method}: ${unknown} is not emulated: add it in local/emulator/services/mail-message.ts`);
  const textOf = (key: (typeof TEXTS)[number]): string => {
    const value = given[key] ?? '';
    if (typeof value !== 'string') throw mismatch(method, args);
    return value;
  };
  const texts = Object.fromEntries(TEXTS.map((key) => [key, textOf(key)])) as Record<(typeof TEXTS)[number], string>;
  const attachments = given.attachments ?? [];
  if (!Array.isArray(attachments)) throw new Exception('Invalid argument: attachments');
  const inline = Object.entries(given.inlineImages ?? {}).map(([name, image]) => ({ ...attachmentOf(image), name }));
  return {
    ...texts,
    attachments: attachments.map(attachmentOf),
    ...(inline.length > 0 ? { inlineImages: inline } : {}),
  };
}

function attachmentOf(source: unknown): MailState['attachments'][number] {
  const blob = hasBlob(source) ? source.getBlob() : source;
  if (!(blob instanceof Blob)) throw new Exception('Invalid argument: attachments');
  return {
    name: blob.getName() ?? 'Untitled',
    mimeType: blob.getContentType() ?? 'application/octet-stream',
    content: blob._bytes.toString('base64'),
  };
}

function hasBlob(source: unknown): source is { getBlob(): unknown } {
  return typeof source === 'object' && source !== null && 'getBlob' in source && typeof source.getBlob === 'function';
}

function addressesOf(list: string): string[] {
  return (list.match(/(?:"[^"]*"|[^,])+/g) ?? []).map((address) => address.trim()).filter((address) => address !== '');
}

/** "a@b.ru" or "Name <a@b.ru>". */
function isAddress(text: string): boolean {
  const [, inner] = /<([^<>]*)>$/.exec(text) ?? [];
  return /^[^\s@<>,;]+@[^\s@<>,;.]+(\.[^\s@<>,;.]+)+$/.test(inner ?? text);
}
