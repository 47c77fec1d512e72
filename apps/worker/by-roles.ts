import { SHARING } from '#infrastructure/crew/crew-table.js';
import { listenForArrivals } from './listen-for-arrivals.js';
import { startReaders } from './readers/start-readers.js';

const nobodyListens = async () => ({ dsnPort: undefined, reportPort: undefined, close: async () => undefined });
const nobodyReads: typeof startReaders = () => ({ stop: async () => undefined });

/** What comes in is for whoever has that role, and what reads the log for whoever has that one. */
export const listeningBy = (roles: readonly string[]) =>
  roles.includes('arrivals') ? listenForArrivals : nobodyListens;
export const readingBy = (roles: readonly string[]) => (roles.includes(SHARING) ? startReaders : nobodyReads);
