import type { Command, Instant } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import { houseDeadline } from '../../core/deadlines.js';
import type { DisputeAction, DisputeFile } from '../../core/action.js';
import { orderServiceOnParty } from '../../service/notice/order-service.js';
import { complainantOf } from '../../core/parties.js';
import { pairOf } from '../../core/pairs.js';
import type { DisputeEvent } from '../../core/state.js';
import type { Handing } from './events.js';
import { referralRulesOf } from './rules-of.js';

export type ReferOut = Command<'ReferOut', Omit<Handing, 'referralId' | 'officerId'>>;

/**
 * A person hands the matter, or some pairs of it, to an authority; where health, safety or a crime is at stake a second
 * person agrees first (practice P17, P21).
 */
export const referOut: DisputeAction<ReferOut> = {
  by: ['case-manager'],
  on: 'dispute',
  during: ['intake', 'curing', 'awaiting-counter-notice', 'next-step', 'panel', 'closed'],
  subjects: () => ['dispute'],
  // of a matter without listings there is nothing to name
  precondition: (_, { dispute, rulebook }) => referralRulesOf(rulebook) !== undefined && dispute.pairs.length > 0,
  decide: ({ data, by, at }, file) => {
    const { dispute, rulebook } = file;
    const { secondPerson } = referralRulesOf(rulebook);
    const there = new Set(dispute.pairs.map(pairOf));
    const unknown = data.pairs.find((pair) => !there.has(pair));
    if (data.pairs.length === 0) refuse('NothingNamed', { field: 'pairs' });
    if (unknown !== undefined) refuse('UnknownReference', { field: 'pairs', name: unknown });
    const missing = data.evidenceIds.find((evidenceId) => dispute.exhibits[evidenceId] === undefined);
    if (missing !== undefined) refuse('UnknownReference', { field: 'evidence', name: missing });
    const handing = { ...data, referralId: file.newId(), officerId: by.id };
    if (!secondPerson.includes(data.reason)) return handedOver(handing, undefined, at, file);
    return [
      {
        type: 'ReferralProposed',
        data: { ...handing, agreeDue: houseDeadline(file, 'agree-referral', { event: 'ReferralProposed', at }) },
      },
    ];
  },
};

/** It leaves the association, and the complainant is told where to. */
export const handedOver = (
  handing: Handing,
  seconderId: string | undefined,
  at: Instant,
  file: DisputeFile,
): readonly DisputeEvent[] => {
  const seconded = seconderId !== undefined && { seconderId };
  const chaseDue = houseDeadline(file, 'chase-referral', { event: 'ReferredOut', at });
  const order = { document: 'referral' as const, pairs: handing.pairs, aboutId: handing.referralId, at };
  return [
    { type: 'ReferredOut', data: { ...handing, ...seconded, sentAt: at, chaseDue } },
    orderServiceOnParty(file, complainantOf(file.dispute), order),
  ];
};
