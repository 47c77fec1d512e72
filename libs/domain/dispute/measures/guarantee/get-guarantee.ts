import type { Instant } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import type { GuaranteeRules } from '../../../rulebook/expedited.js';
import type { Rulebook } from '../../../rulebook/rulebook.js';
import type { Dispute } from '../../core/state.js';
import { guaranteeSubject } from '../../core/subject.js';
import type { Guarantee } from './events.js';

export const getGuarantee = ({ guarantees }: Dispute, guaranteeId: string): Guarantee =>
  guarantees[guaranteeId] ?? refuse('NoSuchSubject', { subject: guaranteeSubject(guaranteeId) });

/** It stands for what happens then. */
export const isInForce = ({ validity: { from, until } }: Pick<Guarantee, 'validity'>, at: Instant): boolean =>
  from <= at && (until === undefined || at <= until);

/** Refuses where the rulebook of the dispute knows no guarantees. */
export const guaranteeRulesOf = ({ guarantees }: Rulebook): GuaranteeRules => guarantees ?? refuse('LaneNotOpen');
