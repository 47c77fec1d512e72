import type pg from 'pg';
import { openCrew } from '#infrastructure/crew/open-crew.js';
import { newId } from '#infrastructure/ids.js';
import type { Config } from './config.js';
import { openHurry } from './readers/hurry.js';
import { openPressure } from './readers/pressure.js';
import { standBack, type Rest } from './readers/stand-back.js';
import { tellLooks } from './readers/tell-looks.js';
import { openWaker, type Wake } from './readers/waker.js';

type PaceParts = {
  readonly config: Config;
  readonly pool: pg.Pool;
  readonly signal: Wake;
  /** Calls back when a clock was moved. */
  readonly onMove: (callback: () => void) => void;
  readonly report: (error: unknown) => void;
};

/** A woken dispute that nobody is heard to have looked at keeps its place for so long, in milliseconds. */
const UNHEARD = 2_000;

/** The other workers, and how fast this one goes beside them and beside whoever acts. */
export function openPace({ config, pool, signal, onMove, report }: PaceParts) {
  const { roles, sizes } = config;
  const crew = openCrew({ connectionString: config.DATABASE_URL, id: newId(), roles, report });
  const waker = openWaker(signal, { outstanding: sizes.slots, milliseconds: UNHEARD });
  const [hurry, pressure] = [openHurry({ onAppend: onMove }), openPressure(pool)];
  const rest: Rest = async () => (hurry.isOn() ? 0 : pressure());
  return {
    ...{ crew, hurry, rest },
    isFull: waker.isFull,
    /** Told of every look that is made here, so that the place is free wherever it was taken. */
    looked: tellLooks(crew, waker),
    unhurried: standBack(waker.wake, rest),
  };
}
