import type { LegalKind } from '../../../rulebook/panel-rules.js';
import { refuse } from '../../../kernel/refusal.js';
import type { Dispute } from '../../core/state.js';
import { unboundParties } from '../panel/competence.js';
import type { Panel } from '../panel/state.js';
import type { Decision } from './state.js';

/**
 * A panel may advise whoever asks; it binds only where everybody who is to be bound consented on record; an award is a
 * registered commission's, never a panel's (practice P19, P30).
 */
export const checkLegalKind = (legalKind: LegalKind, panel: Panel): void => {
  if (legalKind === 'advisory-opinion') return;
  const carried =
    legalKind === 'contractual-decision' &&
    panel.legalKind === 'contractual-decision' &&
    unboundParties(panel).length === 0;
  if (!carried) refuse('LegalKindNotCarried', { field: 'legalKind', legalKind });
};

/** A review says what takes the place of the first decision, and so is of its legal kind (ADR 22). */
export const checkKindOfFirst = (
  legalKind: LegalKind,
  { reviewOf }: Pick<Decision, 'reviewOf'>,
  { decisions }: Pick<Dispute, 'decisions'>,
): void => {
  const first = decisions[reviewOf ?? '']?.made?.legalKind;
  if (first !== undefined && first !== legalKind) refuse('LegalKindNotCarried', { field: 'legalKind', legalKind });
};
