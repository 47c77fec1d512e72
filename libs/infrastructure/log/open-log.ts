import { pino, type Logger } from 'pino';
import { factsOf } from './facts-of.js';

/** One line of JSON per event; of an error stand its facts alone. */
export const openLog = (program: string, level = 'info'): Logger =>
  pino({
    level,
    base: { program },
    formatters: { level: (label) => ({ level: label }) },
    serializers: { err: factsOf },
  });
