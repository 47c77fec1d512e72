import type { Readable } from 'node:stream';
import { SendingStopped } from '#infrastructure/files/file-faults.js';

export type Pace = {
  /** Milliseconds without a byte. */
  readonly silence: number;
  /** Bytes a second, on the average over every `span` of milliseconds in which the sender was waited for. */
  readonly least: number;
  readonly span: number;
};

/**
 * A telephone on a poor line sends some 30 kB a second; whoever sends less than this holds a connection and no file.
 */
const USUAL: Pace = { silence: 30_000, least: 4_096, span: 60_000 };

/**
 * The body as it arrives. Whoever stops or crawls is cut off: the iteration then throws SendingStopped. What the disk
 * takes to write is not held against the sender.
 */
export async function* steadyBytes(
  request: Readable,
  { silence, least, span }: Pace = USUAL,
): AsyncGenerator<Buffer, void, void> {
  let [seen, waited, since]: [number, number, number | undefined] = [0, 0, performance.now()];
  const look = (): void => {
    const waiting = since === undefined ? 0 : performance.now() - since;
    const all = waited + waiting;
    if (waiting > silence || (all >= span && seen < (least * all) / 1_000))
      request.destroy(new SendingStopped('too slow'));
    if (all >= span) [seen, waited, since] = [0, -waiting, since];
  };
  const watching = setInterval(look, Math.min(silence, span) / 4);
  try {
    for await (const bytes of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
      // a refusal half-way must still be answered on this connection
      waited += performance.now() - (since ?? 0);
      since = undefined;
      seen += bytes.length;
      yield bytes;
      since = performance.now();
    }
  } finally {
    clearInterval(watching);
  }
}
