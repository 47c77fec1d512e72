import type { Mediation } from '../talks/mediation/state.js';

/**
 * Whether this account mediates: it was asked and has accepted. Until then it may turn out to be tied to somebody, and
 * reads nothing of what was said, drawn up or signed under the one before it.
 */
export const isItsMediator = (mediatorId: string | undefined, mediation: Mediation | undefined): boolean =>
  mediatorId !== undefined && mediation?.mediatorId === mediatorId && mediation.acceptedAt !== undefined;
