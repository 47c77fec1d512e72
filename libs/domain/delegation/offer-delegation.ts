import type { Command } from '../kernel/message.js';
import { refuse } from '../kernel/refusal.js';
import { checkOnce } from '../dispute/intake/filing/check-filing.js';
import type { DelegationAction } from './action.js';
import { CLOCKS_OF_PLATFORM, NECESSARY_FIELDS, type DelegationTerms } from './terms.js';

export type OfferDelegation = Command<
  'OfferDelegation',
  { readonly terms: DelegationTerms; readonly wordsContentId: string }
>;

/**
 * Staff writes down a version of the agreement, which the platform then reads; a newer offer takes the place of one
 * that waits.
 */
export const offerDelegation: DelegationAction<OfferDelegation> = {
  by: ['case-manager'],
  decide: ({ data: { terms, wordsContentId }, by, at }, { platformId, agreement }) => {
    if (terms.kinds.length === 0) refuse('NothingNamed', { field: 'terms.kinds' });
    checkOnce('terms.kinds', terms.kinds);
    checkOnce('terms.data.fields', terms.data.fields);
    checkOnce(
      'terms.reasonCodes',
      terms.reasonCodes.map(({ ground }) => ground),
    );
    const { identifiers = [] } = terms;
    checkOnce(
      'terms.identifiers',
      identifiers.map(({ kind }) => kind),
    );
    if (identifiers.some(({ from, until }) => until < from))
      refuse('InstantImplausible', { field: 'terms.identifiers.until' });
    const unkept = CLOCKS_OF_PLATFORM.find((clock) => terms.clocks[clock] !== 'platform');
    if (unkept !== undefined) refuse('ClockNotKept', { field: `terms.clocks.${unkept}`, name: unkept });
    const missing = NECESSARY_FIELDS.find((field) => !terms.data.fields.includes(field));
    if (missing !== undefined) refuse('NothingNamed', { field: 'terms.data.fields', name: missing });
    const version = Math.max(0, ...Object.keys(agreement.versions).map(Number)) + 1;
    return [
      {
        type: 'DelegationOffered',
        data: { platformId, version, terms, wordsContentId, officerId: by.id, offeredAt: at },
      },
    ];
  },
};
