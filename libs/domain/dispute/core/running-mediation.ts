import type { Mediation } from '../talks/mediation/state.js';
import type { Dispute } from './state.js';

/** The mediation that has not ended, with its id. */
export const runningMediation = ({
  mediations,
}: Pick<Dispute, 'mediations'>): readonly [string, Mediation] | undefined =>
  Object.entries(mediations).find(([, { outcome }]) => outcome === undefined);
