import type { Instant } from '../../message.js';
import { stageDeadline, type DisputeFile } from '../action.js';
import { adoptionDue } from '../delegation/adoption-due.js';
import { isKeptHere, isUnderDelegation } from '../delegation/state.js';
import { tellPlatform } from '../notice/order-service.js';
import { platformsOf } from '../pairs.js';
import { getPanel } from '../panel/state.js';
import { pairOf } from '../pairs.js';
import type { DisputeEvent } from '../state.js';
import { getDecision } from './state.js';

/** Each platform with items of an issued decision is asked what it makes of them. One that is bound to a contractual decision performs it. */
export const askAdoptions = (decisionId: string, at: Instant, file: DisputeFile): readonly DisputeEvent[] => {
  const { dispute } = file;
  const { panelId, made } = getDecision(dispute, decisionId);
  const items = made?.items ?? [];
  const { bound } = getPanel(dispute, panelId);
  return platformsOf(
    dispute,
    items.map(({ pair }) => pair),
  ).flatMap((platformId): readonly DisputeEvent[] => {
    const there = new Set(dispute.pairs.filter((pair) => pair.platformId === platformId).map(pairOf));
    const own = items.filter(({ pair }) => there.has(pair));
    const adoptionId = file.newId();
    const binding = made?.legalKind === 'contractual-decision' && bound[platformId] !== undefined;
    const { delegation } = dispute;
    const agreed = delegation?.platformId === platformId && isUnderDelegation(dispute) && isKeptHere(delegation, 'adoption') ? delegation : undefined;
    const due = agreed ? adoptionDue('AdoptionAsked', { at }, agreed, file) : stageDeadline(file, 'awaiting-adoption', { event: 'AdoptionAsked', at });
    return [
      { type: 'AdoptionAsked', data: { adoptionId, decisionId, platformId, items: own, binding, due } },
      tellPlatform(file, platformId, { document: 'adoption-request', pairs: own.map(({ pair }) => pair), aboutId: adoptionId, at }),
    ];
  });
};
