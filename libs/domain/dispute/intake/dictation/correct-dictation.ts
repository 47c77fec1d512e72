import type { Command } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import type { DisputeAction } from '../../core/action.js';
import { amendComplaint } from '../amendment/amend-complaint.js';
import type { AmendComplaint } from '../amendment/amendment.js';
import { orderServiceOnParty } from '../../service/notice/order-service.js';
import { pairOf } from '../../core/pairs.js';
import { dictationSubject, pairSubject } from '../../core/subject.js';
import { checkNotice } from './dictate-counter-notice.js';
import type { DictatedNotice } from './events.js';
import { getDictated } from '../../core/dictations.js';

export type CorrectDictation = Command<
  'CorrectDictation',
  {
    readonly dictationId: string;
    readonly complaint?: AmendComplaint['data'];
    readonly notice?: Omit<DictatedNotice, 'respondentId'>;
  }
>;

/**
 * What was written down is put right before its party confirms it: a complaint as an amendment would, a counter-notice
 * as a whole. Its party is asked anew.
 */
export const correctDictation: DisputeAction<CorrectDictation> = {
  by: ['case-manager'],
  on: 'dictation',
  during: ['party-confirmation'],
  subjects: ({ dictationId }) => [dictationSubject(dictationId)],
  decide: ({ data: { dictationId, complaint, notice }, by, at }, file) => {
    const { partyId, receivedAt, version, notice: before } = getDictated(file.dispute, dictationId);
    if (before ? notice === undefined : complaint === undefined)
      refuse('NothingNamed', { field: before ? 'notice' : 'complaint' });
    const corrected = { dictationId, version: version + 1, takenBy: by.id };
    const order = { document: 'confirmation-request' as const, aboutId: dictationId, at };
    if (before && notice) {
      const whole = { ...notice, respondentId: partyId };
      checkNotice(whole, receivedAt, at, file);
      const pairs = notice.itemIds.map((itemId) => pairSubject(partyId, itemId));
      return [
        { type: 'DictationCorrected', data: { ...corrected, notice: whole } },
        orderServiceOnParty(file, partyId, { ...order, pairs }),
      ];
    }
    const amended = complaint ? amendComplaint.decide({ type: 'AmendComplaint', data: complaint, by, at }, file) : [];
    const pairs = file.dispute.pairs.map(pairOf);
    return [
      { type: 'DictationCorrected', data: corrected },
      ...amended,
      orderServiceOnParty(file, partyId, { ...order, pairs }),
    ];
  },
};
