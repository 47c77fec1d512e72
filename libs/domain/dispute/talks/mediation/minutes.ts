import type { Dispute } from '../../core/state.js';

/**
 * Whether minutes wait for this party's confirmation. Of a session that it was not asked to it is told by no button
 * either.
 */
export const hasMinutesToConfirm = (
  { mediations }: Pick<Dispute, 'mediations'>,
  mediationId: string,
  party: string | undefined,
): boolean =>
  party !== undefined &&
  Object.values(mediations[mediationId]?.sessions ?? {}).some(
    ({ attended, minutesContentId, confirmedBy }) =>
      minutesContentId !== undefined && attended?.includes(party) === true && !confirmedBy.includes(party),
  );
