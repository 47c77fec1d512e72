import type { Exhibit } from './evidence/state.js';
import type { Service } from './notice/events.js';

/** The documents on their way, and the files that somebody named. */
export type ServiceState = {
  /** Every file that somebody named, by its id. */
  readonly exhibits: Readonly<Record<string, Exhibit>>;
  readonly services: Readonly<Record<string, Service>>;
};
