import { fewEverywhere } from '#effects/few-everywhere.js';
import { openPlaces } from './open-places.js';

/** Four calls to one destination at a time, as the worker's; a fifth is refused at once. */
export const fewHere = (report: (error: unknown) => void) =>
  fewEverywhere(openPlaces().places(false), { running: 4, waiting: 0, milliseconds: 100 }, report);
