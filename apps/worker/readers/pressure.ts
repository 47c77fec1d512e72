import type pg from 'pg';
import { readAfter } from '#event-store/read.js';

/** Whether so many people act just now that what follows their acts should wait. Asks the log at most every so often. */
export type Pressed = () => Promise<boolean>;

const EVERY = 100; // milliseconds
const MOST = 500; // events looked at each time: what is more is pressure

type Sample = { readonly position: number; readonly at: number; readonly rate: number };

/**
 * Pressed from so many streams a second on that people or platforms write to. Counted in the log itself, whichever process
 * wrote there, by this process's own time; what the engine and the clock record counts for nothing, or its own work would slow it down.
 */
export function openPressure(pool: pg.Pool, perSecond: number): Pressed {
  let last: Sample | undefined;
  let asking: Promise<Sample> | undefined;

  const ask = async (before: Sample | undefined): Promise<Sample> => {
    const { rows } = await pool.query<{ position: string }>({ name: 'head', text: 'SELECT position FROM log.head' });
    const [position, at] = [Number(rows[0]?.position), performance.now()];
    if (!before || at - before.at > 10 * EVERY) return { position, at, rate: 0 }; // for a while nobody has asked
    const from = Math.max(before.position, position - MOST);
    const acts =
      from < position ? (await readAfter(pool, from, position - from)).filter(({ meta: { by } }) => by.kind === 'person' || by.kind === 'platform') : [];
    const rate = (new Set(acts.map(({ streamId }) => streamId)).size * 1_000) / (at - before.at);
    return { position, at, rate: (before.rate + rate) / 2 }; // acts come in bursts
  };

  return async () => {
    if (!last || performance.now() - last.at >= EVERY) {
      asking ??= ask(last).finally(() => void (asking = undefined));
      last = await asking;
    }
    return last.rate >= perSecond;
  };
}
