import type { Command } from '../kernel/message.js';
import { offeredVersion, type DelegationAction } from './action.js';

export type AgreeDelegation = Command<'AgreeDelegation', { readonly version: number }>;

/** The platform agrees to the version that it read. */
export const agreeDelegation: DelegationAction<AgreeDelegation> = {
  by: ['platform'],
  decide: ({ data, at }, { agreement }) => [
    { type: 'DelegationAgreed', data: { version: offeredVersion(agreement, data.version), agreedAt: at } },
  ],
};

export type DeclineDelegationTerms = Command<
  'DeclineDelegationTerms',
  { readonly version: number; readonly reasonContentId?: string }
>;

/** The platform does not agree. */
export const declineDelegationTerms: DelegationAction<DeclineDelegationTerms> = {
  by: ['platform'],
  decide: ({ data: { version, reasonContentId }, at }, { agreement }) => {
    const reason = reasonContentId !== undefined && { reasonContentId };
    return [
      { type: 'DelegationDeclined', data: { version: offeredVersion(agreement, version), declinedAt: at, ...reason } },
    ];
  },
};
