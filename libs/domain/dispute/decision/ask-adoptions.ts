import type { Instant } from '../../message.js';
import { stageDeadline, type DisputeFile } from '../action.js';
import { isAskedByResult } from '../delegation/asked-by-result.js';
import { resultDue } from '../delegation/result-due.js';
import { tellPlatform } from '../notice/order-service.js';
import { platformsOf } from '../pairs.js';
import { getPanel } from '../panel/state.js';
import { pairOf } from '../pairs.js';
import type { DisputeEvent } from '../state.js';
import { getDecision } from './state.js';

/**
 * Each platform with items of an issued decision is asked what it makes of them. One that is bound to a contractual decision performs it. One
 * that handed the complaint over is asked by the result alone, and has the time of its agreement.
 */
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
    const byResult = isAskedByResult(dispute, platformId, made?.legalKind);
    const anchor = { event: 'AdoptionAsked', at };
    const due = byResult ? resultDue(anchor, file) : stageDeadline(file, 'awaiting-adoption', anchor);
    const asked: DisputeEvent = { type: 'AdoptionAsked', data: { adoptionId, decisionId, platformId, items: own, binding, due } };
    if (byResult) return [asked];
    return [asked, tellPlatform(file, platformId, { document: 'adoption-request', pairs: own.map(({ pair }) => pair), aboutId: adoptionId, at })];
  });
};
