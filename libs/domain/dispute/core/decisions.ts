import type { Deadline } from '../../calendar/derivation.js';
import type { Dispute } from './state.js';

type Decision = Dispute['decisions'][string];

/** What lies before this panel, with its id. */
export const decisionOf = (
  { decisions }: Pick<Dispute, 'decisions'>,
  panelId: string,
): readonly [string, Decision] | undefined =>
  Object.entries(decisions).find(([, decision]) => decision.panelId === panelId);

export const changeDecision = (
  dispute: Dispute,
  decisionId: string,
  change: (decision: Decision) => Decision,
): Dispute => {
  const decision = dispute.decisions[decisionId];
  return decision ? { ...dispute, decisions: { ...dispute.decisions, [decisionId]: change(decision) } } : dispute;
};

/** The panel's time ends then, where it has moved and had begun. */
export const withDecisionDue = (dispute: Dispute, panelId: string, decisionDue: Deadline | undefined): Dispute => {
  const [decisionId] = decisionOf(dispute, panelId) ?? [];
  return decisionId === undefined || !decisionDue
    ? dispute
    : changeDecision(dispute, decisionId, (decision) => ({ ...decision, decisionDue }));
};
