import { instant } from '#domain/kernel/message.js';
import { PROJECTIONS } from '#read-models/all.js';
import { keepUp } from '#read-models/keep-up.js';
import { tenantOf } from '../../apps/api/http/caller-of.js';
import type { Api } from './api.js';

/** What is carried into the disputes of all associations reaches them as the worker does, at this legal time. */
export const everywhereOf = (api: Api, now: string) => ({
  database: api.parts.pool,
  tenantOf: (id: string) => tenantOf(api.parts, { id, caseManagerAccountId: null }, []),
  legalNow: () => Promise.resolve(instant(now)),
});

/** Every projection reads on to the end of the log. */
export const catchUp = async (api: Api): Promise<void> => {
  while ((await keepUp(api.parts.pool, PROJECTIONS)) > 0);
};
