import type { Instant } from '../../../kernel/message.js';
import type { DisputeFile } from '../../core/action.js';
import { orderServiceOnParty, orderServiceOnPlatforms } from '../../service/notice/order-service.js';
import { getPanel } from '../panel/panels.js';
import { closeRoomsOf } from '../../talks/room/open-rooms.js';
import type { DisputeEvent } from '../../core/state.js';
import { ownPairs } from '../panel/order-service-in-panel.js';
import { afterIssue, reviewDueOf } from './after-issue.js';
import type { ServiceOrdered } from '../../service/notice/events.js';
import { getDecision } from './decisions.js';
import type { DecisionMade } from './events.js';
import { stillDecided } from './still-decided.js';

/** The decision goes out to the parties and the platforms of its pairs; the panel has done its work. */
export const issue = (
  decisionId: string,
  by: { readonly seconderId?: string },
  at: Instant,
  file: DisputeFile,
): readonly DisputeEvent[] => {
  const { panelId } = getDecision(file.dispute, decisionId);
  const again = madeAgain(decisionId, file);
  const reviewDue = reviewDueOf(decisionId, at, file);
  const out: readonly DisputeEvent[] = [
    ...again,
    { type: 'DecisionIssued', data: { decisionId, ...by, issuedAt: at, ...(reviewDue && { reviewDue }) } },
    ...closeRoomsOf(file.dispute, decisionId),
    { type: 'PanelEnded', data: { panelId, outcome: 'decided', effectiveAt: at } },
    ...orderServiceOfDecision(decisionId, 'panel-decision', at, file),
  ];
  const after = { ...file, dispute: file.evolve(file.dispute, out) };
  return [...out, ...afterIssue(decisionId, at, after)];
};

/** What was withdrawn, settled or taken to a court while it waited for a second person is left out of what goes out. */
const madeAgain = (decisionId: string, { dispute }: Pick<DisputeFile, 'dispute'>): readonly DecisionMade[] => {
  const { panelId, made } = getDecision(dispute, decisionId);
  if (!made) return [];
  const { releaseDue: _, ...said } = stillDecided(made, dispute);
  return said.items.length < made.items.length
    ? [{ type: 'DecisionMade', data: { decisionId, panelId, ...said } }]
    : [];
};

/**
 * Each party of the panel and each platform of its pairs gets the decision, or its correction, as far as it is about
 * its own.
 */
export const orderServiceOfDecision = (
  decisionId: string,
  document: 'panel-decision' | 'decision-corrected',
  at: Instant,
  file: DisputeFile,
): readonly ServiceOrdered[] => {
  const { panelId, pairs } = getDecision(file.dispute, decisionId);
  const parties = getPanel(file.dispute, panelId).parties.map((partyId) =>
    orderServiceOnParty(file, partyId, {
      document,
      pairs: ownPairs(file.dispute, pairs, partyId),
      aboutId: decisionId,
      at,
    }),
  );
  return [...parties, ...orderServiceOnPlatforms(file, { document, pairs, aboutId: decisionId, at })];
};
