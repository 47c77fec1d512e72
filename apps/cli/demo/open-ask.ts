import { setTimeout } from 'node:timers/promises';
import type { Ask, Json } from '#infrastructure/demo/script/ask.js';
import { fewAtOnce } from '#infrastructure/few-at-once.js';

/** So many at once keep two cores busy and leave a person on the pages an answer. */
const AT_ONCE = 6;
/** Milliseconds for which a system that is being started again is asked. */
const PATIENCE = 90_000;

/** Asks for JSON, few at once; no answer, 429 and 503 are asked again. Throws with the problem. */
export function openAsk(): Ask {
  const few = fewAtOnce(AT_ONCE);
  return (method, url, headers, body) =>
    few(async () => {
      const response = await insist(method, url, headers, body);
      const text = await response.text();
      if (!response.ok) throw new Error(`${method} ${url} answered ${response.status}: ${text}`);
      return (text === '' ? {} : JSON.parse(text)) as Json;
    });
}

async function insist(...[method, url, headers, body]: Parameters<Ask>): Promise<Response> {
  const end = performance.now() + PATIENCE;
  for (;;) {
    const response = await fetch(url, {
      method,
      headers: {
        ...headers,
        ...(body && { 'content-type': body instanceof Buffer ? 'application/octet-stream' : 'application/json' }),
      },
      ...(body && { body: body instanceof Buffer ? new Uint8Array(body) : JSON.stringify(body) }),
      signal: AbortSignal.timeout(60_000),
    }).catch(() => undefined);
    if (response && response.status !== 503 && response.status !== 429) return response;
    if (performance.now() > end) throw new Error(`${method} ${url}: no answer in ${PATIENCE} ms`);
    await setTimeout(200);
  }
}
