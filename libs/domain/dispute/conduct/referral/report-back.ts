import { houseDeadline } from '../../core/deadlines.js';
import type { Consequence } from '../../core/consequence.js';
import { pairOf } from '../../core/pairs.js';
import type { DisputeEvent } from '../../core/state.js';

/** When a dispute ends that an authority handed in, the report of its result is to be carried there by a person. */
export const reportBack: Consequence = {
  when: ({ dispute, events }) =>
    Object.keys(dispute.referrals).length > 0 && events.some(({ type }) => type === 'DisputeClosed'),
  follows: ({ events, dispute, file, since: { at } }) => {
    if (events.some(({ type }) => type === 'ReferralReported')) return [];
    return Object.entries(dispute.referrals).flatMap(([referralId, { way }]): readonly DisputeEvent[] => {
      if (way !== 'in') return [];
      const serviceId = file.newId();
      const addressee = { kind: 'authority', id: referralId } as const;
      const pairs = dispute.pairs.map(pairOf);
      const due = houseDeadline(file, 'serve-by-hand', { event: 'HandServiceAsked', at });
      return [
        { type: 'ReferralReported', data: { referralId, serviceId } },
        {
          type: 'ServiceOrdered',
          data: {
            serviceId,
            document: 'referral-report',
            addressee,
            channels: ['post', 'by-hand'],
            pairs,
            aboutId: referralId,
            orderedAt: at,
          },
        },
        { type: 'HandServiceAsked', data: { serviceId, due } },
      ];
    });
  },
};
