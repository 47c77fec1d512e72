import type { IncomingMessage } from 'node:http';
import { setTimeout } from 'node:timers/promises';

const MOST_BYTES = 8 * 1024 * 1024;
const LONGEST = 5_000;

/**
 * Lets a sender whose body is refused half-way finish what it is at, within bounds: most clients listen for an answer
 * only then. False where it had more to send: its connection is of no more use.
 */
export async function letFinish(request: IncomingMessage): Promise<boolean> {
  if (request.readableEnded || request.destroyed) return request.complete;
  let seen = 0;
  const finished = new Promise<void>((resolve) => {
    request.on('data', (bytes: Buffer) => {
      seen += bytes.length;
      if (seen > MOST_BYTES) resolve();
    });
    for (const event of ['end', 'close', 'error'] as const) request.once(event, () => resolve());
    request.resume();
  });
  const ending = new AbortController();
  await Promise.race([
    finished,
    setTimeout(LONGEST, undefined, { signal: ending.signal, ref: false }).catch(() => undefined),
  ]);
  ending.abort();
  return request.complete;
}
