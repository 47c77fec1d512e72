import type { Command, Instant } from '../../kernel/message.js';
import { refuse } from '../../kernel/refusal.js';
import type { DisputeAction } from '../core/action.js';
import { partiesOf } from '../core/parties.js';
import { getStage, subjectsOf, type Dispute } from '../core/state.js';
import { partsOf, type SubjectKind } from '../core/subject.js';
import { keptUntil } from './kept-until.js';
import { getDelegation } from '../core/delegation.js';

export type EraseHandedOver = Command<'EraseHandedOver', { /** When the dispute ended. */ readonly endedAt: Instant }>;

/**
 * The days are over for which the agreement lets the association keep what was handed over: words and files of the
 * parties in this dispute can be read by nobody any more, as the keys under which they lie are destroyed. What a court
 * has is kept (Personal Information Protection Law 47), and so is what somebody still works on: a bad-faith review,
 * a referral to an authority, an order or a guarantee in force.
 */
export const eraseHandedOver: DisputeAction<EraseHandedOver> = {
  by: ['engine'],
  on: 'dispute',
  during: ['closed'],
  subjects: () => ['dispute'],
  precondition: (subject, { dispute }) => {
    const { dataTerms, erasedAt } = getDelegation(dispute);
    if (erasedAt !== undefined) return false;
    if (!dataTerms || getStage(dispute, subject).reason === 'taken-to-court' || isWorkedOn(dispute))
      refuse('WrongStage', { subject });
    return true;
  },
  decide: ({ data: { endedAt }, at }, { dispute }) => {
    const { dataTerms, erasedAt } = getDelegation(dispute);
    if (erasedAt !== undefined || !dataTerms) return [];
    const until = keptUntil(endedAt, dataTerms);
    if (at <= until) refuse('DeadlineNotReached', { dueAt: until });
    return [{ type: 'HandedOverErased', data: { partyIds: partiesOf(dispute), keptUntil: until, erasedAt: at } }];
  },
};

const WORKED_ON: readonly SubjectKind[] = ['review', 'referral', 'order', 'guarantee', 'undertaking'];

/** Somebody still works on it though it is closed. */
export const isWorkedOn = (dispute: Dispute): boolean =>
  subjectsOf(dispute).some(
    (subject) => WORKED_ON.includes(partsOf(subject).kind) && getStage(dispute, subject).stage !== 'closed',
  );
