import type { LegalKind } from '../../../rulebook/panel-rules.js';
import { refuse } from '../../../kernel/refusal.js';
import { unboundParties } from '../panel/competence.js';
import type { Panel } from '../panel/state.js';

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
