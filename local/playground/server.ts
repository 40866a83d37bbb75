import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Script } from './beginnings';
import { trespass } from './guard';
import { pageFiles } from './page-files';
import { answerTo } from './routes';
import { Space } from './space';
import { Threads } from './threads';

/** A saved year with its documents is a few megabytes. */
const MAX_BODY = 64 * 1024 * 1024;

/** Nothing is fetched from anywhere else, and no other site may frame or embed these pages. */
const HEADERS = {
  'Content-Security-Policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "frame-src 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ].join('; '),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cache-Control': 'no-store',
};

/** A playground that is being served. */
export interface Playground {
  address: string;
  space: Space;
  close(): Promise<void>;
}

/** Serves the playground on this machine alone, on that port or the next free one; port 0 takes any. */
export async function startPlayground({ port, ...options }: Script & { port: number }): Promise<Playground> {
  const [threads, files] = await Promise.all([Threads.prepare(), pageFiles()]);
  const space = new Space(options, threads);
  const token = randomBytes(24).toString('base64url');
  let bound = port;
  const server = createServer((request, response) => {
    void handle(request, response).catch((failure: unknown) => {
      console.error(failure);
      if (!response.headersSent)
        send(response, { status: 500, type: 'text/plain', body: 'The playground failed; see its console.' });
      else response.end();
    });
  });

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = request.method === 'POST' ? await read(request) : '';
    if (body === null) return send(response, { status: 413, type: 'text/plain', body: 'Too long.' });
    const fields = new URLSearchParams(
      request.headers['content-type']?.startsWith('application/x-www-form') ? body : '',
    );
    const given = fields.get('token') ?? String(request.headers['x-playground'] ?? '');
    const refused = trespass(request, { port: bound, token, given });
    if (refused) return send(response, { status: 403, type: 'text/plain', body: refused });
    const url = new URL(request.url ?? '/', 'http://localhost');
    if (url.pathname === '/api/events') return listen(space, response);
    send(response, await answerTo({ method: request.method ?? 'GET', url, body, fields, space, token, files }));
  }

  bound = await listenOn(server, port);
  return {
    address: `http://127.0.0.1:${bound}/`,
    space,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await threads.close();
    },
  };
}

export interface Answer {
  status?: number;
  type: string;
  body: string | Uint8Array;
  /** Name under which the browser saves it. */
  saveAs?: string;
  /** Content-Security-Policy, where it is not that of all pages. */
  policy?: string;
}

function send(response: ServerResponse, { status = 200, type, body, saveAs, policy }: Answer): void {
  const text = type.startsWith('text/') || type === 'application/json';
  response.writeHead(status, {
    ...HEADERS,
    ...(policy ? { 'Content-Security-Policy': policy } : {}),
    'Content-Type': text ? `${type}; charset=utf-8` : type,
    ...(saveAs ? { 'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(saveAs)}` } : {}),
  });
  response.end(body);
}

/** Server-sent events: the number of the version whenever something changed. */
function listen(space: Space, response: ServerResponse): void {
  response.writeHead(200, { ...HEADERS, 'Content-Type': 'text/event-stream' });
  response.write('retry: 1000\n\n');
  const stop = space.listen((version) => response.write(`data: ${version}\n\n`));
  response.on('close', stop);
}

async function read(request: IncomingMessage): Promise<string | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += (chunk as Buffer).length;
    if (size > MAX_BODY) return null;
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** Takes the port or, where it is taken, one of the next twenty. */
async function listenOn(server: Server, port: number): Promise<number> {
  for (let tried = port; ; tried++) {
    try {
      await new Promise<void>((resolve, reject) => {
        server.once('error', reject);
        server.listen(tried, '127.0.0.1', () => {
          server.off('error', reject);
          resolve();
        });
      });
      return (server.address() as AddressInfo).port;
    } catch (failure) {
      const taken = (failure as NodeJS.ErrnoException).code === 'EADDRINUSE';
      if (!taken || tried >= port + 20) throw failure;
    }
  }
}
