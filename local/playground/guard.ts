import { timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

/** Why a request is turned away, or null: only pages of this very server may ask, whatever other sites the browser has open. */
export function trespass(
  { method, headers }: { method?: string | undefined; headers: IncomingHttpHeaders },
  { port, token, given }: { port: number; token: string; given: string },
): string | null {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  // Another site's name may be made to point at this machine.
  if (!hosts.includes(headers.host ?? '')) return 'Unknown host.';
  if (method === 'GET' || method === 'HEAD') return null;
  const { origin } = headers;
  if (origin !== undefined && !hosts.some((host) => origin === `http://${host}`)) return 'Unknown origin.';
  return same(given, token) ? null : 'Wrong token: reload the page.';
}

function same(one: string, other: string): boolean {
  return one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other));
}
