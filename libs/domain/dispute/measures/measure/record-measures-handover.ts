import type { Command, Instant } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import type { DisputeAction } from '../../core/action.js';
import { checkClaimed } from '../../service/notice/check-claimed.js';
import { platformSubject } from '../../core/subject.js';
import { answerDue } from '../../core/answer-due.js';
import type { MeasuresAsked } from './events.js';
import { toHandOver } from './outstanding.js';

export type RecordMeasuresHandover = Command<
  'RecordMeasuresHandover',
  { readonly platformId: string; readonly upTo: number; readonly handedOverAt?: Instant } & Pick<
    MeasuresAsked['data'],
    'detailsContentId' | 'evidence'
  >
>;

/**
 * A person carried the request for measures to a platform without an interface: from now on its answer is awaited.
 * `upTo` is that of the packet.
 */
export const recordMeasuresHandover: DisputeAction<RecordMeasuresHandover> = {
  by: ['case-manager'],
  on: 'platform',
  during: ['awaiting-handover', 'awaiting-confirmation', 'closed'],
  subjects: ({ platformId }) => [platformSubject(platformId)],
  decide: ({ at, data: { platformId, upTo, handedOverAt = at, detailsContentId, evidence } }, file) => {
    const subject = platformSubject(platformId);
    const carried = toHandOver(file.dispute, platformId);
    if (carried.length === 0) refuse('NotByHand', { subject });
    if (!carried.some(({ sequence }) => sequence === upTo))
      refuse('UnknownReference', { field: 'upTo', name: String(upTo) });
    checkClaimed('handedOverAt', handedOverAt, file.dispute.filedAt ?? at, at);
    const due = answerDue(file, platformId, upTo, { event: 'MeasuresAsked', at: handedOverAt });
    const written = {
      ...(detailsContentId !== undefined && { detailsContentId }),
      ...(evidence && evidence.length > 0 && { evidence }),
    };
    return [{ type: 'MeasuresAsked', data: { platformId, upTo, askedAt: handedOverAt, answerDue: due, ...written } }];
  },
};
