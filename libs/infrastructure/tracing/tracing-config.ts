import { z } from 'zod';

/** Where spans are sent by OTLP, what lets us in there, and of how many traces, of one. Without an address there are none. */
export const tracingVariables = {
  TRACES_URL: z.union([z.literal(''), z.url({ protocol: /^https?$/ })]).optional(),
  TRACES_TOKEN: z.string().optional(),
  TRACES_RATIO: z.union([z.literal('').transform(() => undefined), z.coerce.number().min(0).max(1)]).optional(),
} as const;

/** An association's people do not make so many requests that one of ten would be too much to keep. */
export const USUAL_RATIO = 0.1;
