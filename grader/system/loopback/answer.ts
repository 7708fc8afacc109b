import type { ServerResponse } from 'node:http';

/** Writes a whole reply, with the headers that every reply has. */
export function answer(
  response: ServerResponse,
  status: number,
  type: 'text/html' | 'text/plain' | 'application/json',
  text: string,
): void {
  // Node leaves the text out by itself if the request was HEAD.
  response.writeHead(status, { ...HEADERS, 'Content-Type': `${type}; charset=utf-8` }).end(text);
}

/** What keeps a reply out of caches, frames and the hands of other pages. The rest of a page's policy is in the page. */
export const HEADERS = {
  'Cache-Control': 'no-store',
  'Content-Security-Policy': "frame-ancestors 'none'",
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
} as const;
