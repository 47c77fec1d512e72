import { fewEverywhere } from '#effects/few-everywhere.js';
import type { FewTo } from '#infrastructure/crew/few-to.js';
import type { Places } from '#infrastructure/crew/places.js';

/** Ways out of a worker: by each no more calls go to one destination at a time than by all workers together may. */
export type CountedCalls = {
  /** For effects, which are tried again soon where there is no place. */
  readonly few: FewTo;
  readonly fewMails: FewTo;
  /** For what is sent besides, in the same places: it waits for its turn. */
  readonly patient: FewTo;
  readonly patientMails: FewTo;
};

const FEW = { running: 4, waiting: 8, milliseconds: 500 };
/**
 * All mail goes to one server of ours, over four connections. As many may wait as look at once, 24, and beside them one
 * letter of each kind.
 */
const FEW_MAILS = { running: 4, waiting: 32, milliseconds: 1_000 };
/** In milliseconds. Letters of one kind go one after the other, so that they fill no line. */
const PATIENCE = 10_000;

export function countCalls(places: Places, report: (error: unknown) => void): CountedCalls {
  const [few, fewMails] = [fewEverywhere(places, FEW, report), fewEverywhere(places, FEW_MAILS, report)];
  return {
    ...{ few, fewMails },
    patient: (destination, call) => few(destination, call, PATIENCE),
    patientMails: (destination, call) => fewMails(destination, call, PATIENCE),
  };
}
