import type { Parsed, Problem } from '../../domain/document/types.js';
import { parseJson } from '../../domain/document/parse-json.js';
import { sizeText } from '../../domain/document/plain-copy.js';
import { mostBytes } from '../../domain/document/plain-record.js';

const timeLimit = 10_000;

const refuse = (code: Problem['code'], facts: Partial<Problem> = {}): Parsed<unknown> => ({
  value: null,
  problems: [{ path: '', code, fatal: true, ...facts }],
});

/**
 * Fetches a JSON document for a `src` attribute: https or the page's own origin, no cookies, no redirect, 10 s,
 * 2 MiB counted while reading. Never throws; trouble comes back as a problem.
 *
 * @param signal ends the fetch when a newer one is asked for
 */
export const fetchDocument = async (address: string, base: string, signal: AbortSignal): Promise<Parsed<unknown>> => {
  let url: URL;
  try {
    url = new URL(address, base);
  } catch {
    return refuse('bad-link');
  }
  // Of a page in a sandbox and of a `data:` address the origin is `null`, which is nobody's own.
  const own = url.origin !== 'null' && url.origin === new URL(base).origin;
  if (url.protocol !== 'https:' && !own) return refuse('bad-link');
  const clock = new AbortController();
  const timer = setTimeout(() => clock.abort(), timeLimit);
  const stop = (): void => clock.abort();
  signal.addEventListener('abort', stop);
  try {
    const response = await fetch(url, {
      credentials: 'omit',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      headers: { accept: 'application/json' },
      signal: clock.signal,
    });
    if (!response.ok)
      return refuse(response.status === 404 ? 'not-found' : 'network', { found: String(response.status) });
    const text = await readText(response, clock);
    if (text === null) return refuse('too-large', { expected: sizeText(mostBytes) });
    if (/^\s*</.test(text)) return refuse('not-a-document');
    return parseJson(text);
  } catch {
    return refuse(clock.signal.aborted && !signal.aborted ? 'timeout' : 'network');
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
  }
};

const shared = new Map<string, Promise<Parsed<unknown>>>();

/** As `fetchDocument`, but once for all who ask for the same address on this page; after an error again. */
export const fetchShared = (address: string, base: string): Promise<Parsed<unknown>> => {
  const key = `${base} ${address}`;
  const coming =
    shared.get(key) ??
    fetchDocument(address, base, new AbortController().signal).then((parsed) => {
      if (parsed.value === null) shared.delete(key);
      return parsed;
    });
  shared.set(key, coming);
  return coming;
};

/** The body as text, or null when it is over the limit; reading stops at the limit. */
const readText = async (response: Response, clock: AbortController): Promise<string | null> => {
  const reader = response.body?.getReader();
  if (!reader) return '';
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.byteLength;
    if (bytes > mostBytes) {
      clock.abort();
      return null;
    }
    text += decoder.decode(value, { stream: true });
  }
};
