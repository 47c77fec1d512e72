import { pino, type Logger } from 'pino';
import type { Tracing } from '../tracing/tracing.js';
import { factsOf } from './facts-of.js';

/** One line of JSON per event; of an error stand its facts alone. `tracing` adds the trace that it belongs to. */
export const openLog = (program: string, level = 'info', tracing?: Pick<Tracing, 'ids'>): Logger =>
  pino({
    level,
    base: { program },
    formatters: { level: (label) => ({ level: label }) },
    serializers: { err: factsOf },
    ...(tracing && { mixin: tracing.ids }),
  });
