import { z } from 'zod';
import { absent } from '../absent.js';

/** As many as wait on each other in one process before it is PostgreSQL that they wait for. */
const USUAL = 10;

export const databaseVariables = {
  /** Connections that one process shares; what listens, and the log's own, come on top. */
  DATABASE_POOL: z.preprocess(absent, z.coerce.number().int().min(2).max(1_000).default(USUAL)),
} as const;
