import { deadlineAfter } from '../../../calendar/deadline.js';
import { countedNow } from '../../../calendar/recompute.js';
import { isLate } from '../../../calendar/uncertain.js';
import type { Deadline } from '../../../calendar/derivation.js';
import type { Instant } from '../../../kernel/message.js';
import type { ConfirmationRules } from '../../../rulebook/confirmation-rules.js';
import type { DisputeFile } from '../../core/action.js';
import type { Agreement } from '../mediation/agreement-state.js';
import type { ClauseKind } from '../mediation/agreement-events.js';
import { refuse } from '../../../kernel/refusal.js';
import type { Dispute } from '../../core/state.js';
import { mediationSubject } from '../../core/subject.js';
import { getMediation } from '../mediation/mediations.js';

/** Why a court would not confirm an agreement. */
export type NotConfirmable = 'not-in-force' | 'no-rule' | 'no-legal-basis' | 'signature-kind' | 'ownership-alone';

type Known = Pick<DisputeFile, 'rulebook' | 'calendar'>;
type Confirmable = {
  readonly rules: ConfirmationRules;
  readonly due: Deadline;
  readonly leftOut: readonly ClauseKind[];
};

/** The party's agreement that is in force. Refused where there is none. */
export const getInForce = (mediationId: string, partyId: string, dispute: Pick<Dispute, 'mediations'>): Agreement => {
  const { agreement } = getMediation(dispute, mediationId);
  if (!agreement?.parties.includes(partyId) || agreement.effectiveAt === undefined)
    refuse('NotConfirmable', { reason: 'not-in-force' });
  return agreement;
};

/** What in the agreement itself no court would confirm. */
export const obstacleOf = ({
  signed,
  parties,
  clauseKinds,
  promises,
  items,
}: Agreement): 'ownership-alone' | 'signature-kind' | undefined => {
  if (clauseKinds.every((kind) => kind === 'ip-ownership') && promises.length === 0 && items.length === 0)
    return 'ownership-alone';
  return parties.some((partyId) => signed[partyId] === 'click-with-code') ? 'signature-kind' : undefined;
};

/**
 * Whether the agreement can be confirmed and until when, or what stands in the way: only one that a lawful body
 * mediated, signed by more than a click.
 */
export const confirmable = (
  agreement: Agreement,
  basis: DisputeFile['context']['legalBasis'],
  file: Known,
): Confirmable | NotConfirmable => {
  const { effectiveAt, clauseKinds } = agreement;
  const { confirmation: rules } = file.rulebook;
  if (!rules) return 'no-rule';
  if (effectiveAt === undefined) return 'not-in-force';
  if (basis === undefined || !rules.legalBases.lawful.includes(basis)) return 'no-legal-basis';
  const obstacle = obstacleOf(agreement);
  if (obstacle) return obstacle;
  const { within: period, clause } = rules;
  const due = deadlineAfter({
    anchor: { event: 'MediatedSettlementReached', at: effectiveAt },
    period,
    clause,
    ...file,
  });
  return { rules, due, leftOut: clauseKinds.filter((kind) => kind === 'ip-ownership') };
};

/**
 * The end of the thirty days (Civil Procedure Law art. 205), refused once it is over. It stands in no stage that would
 * be counted again, so that it is here, by the calendar of today; on a day that may still move nobody is late.
 */
export const getStillConfirmable = (
  mediationId: string,
  due: Deadline,
  at: Instant,
  { calendar }: Pick<DisputeFile, 'calendar'>,
): Deadline => {
  const now = countedNow(due, calendar);
  if (isLate(now, at)) refuse('DeadlinePassed', { subject: mediationSubject(mediationId), dueAt: now.dueAt });
  return now;
};
