import { deadlineAfter } from '../../../calendar/deadline.js';
import type { Deadline } from '../../../calendar/derivation.js';
import type { ConfirmationRules } from '../../../rulebook/confirmation-rules.js';
import type { DisputeFile } from '../../core/action.js';
import type { Agreement } from '../mediation/agreement-state.js';
import type { ClauseKind } from '../mediation/agreement-events.js';

/** Why a court would not confirm an agreement. */
export type NotConfirmable = 'not-in-force' | 'no-rule' | 'no-legal-basis' | 'signature-kind' | 'ownership-alone';

type Known = Pick<DisputeFile, 'rulebook' | 'calendar'>;
type Confirmable = {
  readonly rules: ConfirmationRules;
  readonly due: Deadline;
  readonly leftOut: readonly ClauseKind[];
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
  const { effectiveAt, signed, parties, clauseKinds, promises, items } = agreement;
  const { confirmation: rules } = file.rulebook;
  if (!rules) return 'no-rule';
  if (effectiveAt === undefined) return 'not-in-force';
  if (basis === undefined || !rules.legalBases.lawful.includes(basis)) return 'no-legal-basis';
  if (clauseKinds.every((kind) => kind === 'ip-ownership') && promises.length === 0 && items.length === 0)
    return 'ownership-alone';
  if (parties.some((partyId) => signed[partyId] === 'click-with-code')) return 'signature-kind';
  const { within: period, clause } = rules;
  const due = deadlineAfter({
    anchor: { event: 'MediatedSettlementReached', at: effectiveAt },
    period,
    clause,
    ...file,
  });
  return { rules, due, leftOut: clauseKinds.filter((kind) => kind === 'ip-ownership') };
};
