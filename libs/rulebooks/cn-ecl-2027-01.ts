import type { NoticeRulebook } from '#domain/rulebook/rulebook.js';
import { agreementHouse, confirmation, settlement } from './2027-01/agreement.js';
import { badFaith } from './2027-01/bad-faith.js';
import { registerHouse } from './2027-01/register.js';
import { relistingHouse } from './2027-01/relisting.js';
import { tipHouse } from './2027-01/tips.js';
import { decision, decisionHouse, decisionSteps } from './2027-01/decision.js';
import { afterDecision, afterDecisionHouse, afterDecisionSteps } from './2027-01/decision-after.js';
import { panel, panelHouse, panelSteps } from './2027-01/panel.js';
import { cnEcl202612 } from './cn-ecl-2026-12.js';

/** The notice procedure with a decision at its end: what 2026-12 has, and what came after it. */
export const cnEcl202701: NoticeRulebook = {
  ...cnEcl202612,
  version: '2027-01',
  confirmation,
  settlement,
  goodFaith: badFaith.rules,
  panel,
  decision,
  afterDecision,
  steps: { ...cnEcl202612.steps, ...panelSteps, ...decisionSteps, ...afterDecisionSteps, ...badFaith.steps },
  house: {
    ...cnEcl202612.house,
    ...panelHouse,
    ...decisionHouse,
    ...afterDecisionHouse,
    ...relistingHouse,
    ...tipHouse,
    ...registerHouse,
    ...badFaith.house,
    ...agreementHouse,
  },
};
