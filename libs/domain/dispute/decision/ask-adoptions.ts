import type { Instant } from '../../message.js';
import { stageDeadline, type DisputeFile } from '../action.js';
import { tellPlatform } from '../notice/order-service.js';
import { platformsOf } from '../pairs.js';
import { getPanel } from '../panel/state.js';
import { pairOf } from '../pairs.js';
import type { DisputeEvent } from '../state.js';
import type { ItemResult } from './findings.js';
import { getDecision } from './state.js';

/** Each platform with items of an issued decision is asked what it makes of them. One that is bound to a contractual decision performs it. */
export const askAdoptions = (decisionId: string, at: Instant, file: DisputeFile): readonly DisputeEvent[] => {
  const { panelId, made } = getDecision(file.dispute, decisionId);
  const { bound } = getPanel(file.dispute, panelId);
  const isBound = (platformId: string): boolean => made?.legalKind === 'contractual-decision' && bound[platformId] !== undefined;
  return askPlatforms(decisionId, made?.items ?? [], isBound, at, file);
};

/** Each platform is asked about its own of these items, which a panel decided or a commission; `decisionId` is the decision or the award. */
export const askPlatforms = (
  decisionId: string,
  items: readonly ItemResult[],
  isBound: (platformId: string) => boolean,
  at: Instant,
  file: DisputeFile,
): readonly DisputeEvent[] => {
  const { dispute } = file;
  return platformsOf(
    dispute,
    items.map(({ pair }) => pair),
  ).flatMap((platformId): readonly DisputeEvent[] => {
    const there = new Set(dispute.pairs.filter((pair) => pair.platformId === platformId).map(pairOf));
    const own = items.filter(({ pair }) => there.has(pair));
    const adoptionId = file.newId();
    const due = stageDeadline(file, 'awaiting-adoption', { event: 'AdoptionAsked', at });
    return [
      { type: 'AdoptionAsked', data: { adoptionId, decisionId, platformId, items: own, binding: isBound(platformId), due } },
      tellPlatform(file, platformId, { document: 'adoption-request', pairs: own.map(({ pair }) => pair), aboutId: adoptionId, at }),
    ];
  });
};
