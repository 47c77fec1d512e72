import type { Rulebook } from '#domain/rulebook/rulebook.js';
import { agreementHouse, confirmation, settlement } from './2027-01/agreement.js';
import { decision, decisionHouse, decisionSteps } from './2027-01/decision.js';
import { afterDecision, afterDecisionHouse, afterDecisionSteps } from './2027-01/decision-after.js';
import { panel, panelHouse, panelSteps } from './2027-01/panel.js';
import { referrals } from './2026-12/referrals.js';
import { cnAssociationMediation202612 } from './cn-association-mediation-2026-12.js';

/** Mediation by the association, and what may follow it: what 2026-12 has, and what came after it. */
export const cnAssociationMediation202701: Rulebook = {
  ...cnAssociationMediation202612,
  version: '2027-01',
  confirmation,
  settlement,
  referrals: referrals.rules,
  panel,
  decision,
  afterDecision,
  steps: { ...cnAssociationMediation202612.steps, ...panelSteps, ...decisionSteps, ...afterDecisionSteps },
  house: {
    ...cnAssociationMediation202612.house,
    ...referrals.house,
    ...panelHouse,
    ...decisionHouse,
    ...afterDecisionHouse,
    ...agreementHouse,
  },
};
