import { agreedDeadline } from '../../../delegation/agreed-deadline.js';
import type { Deadline } from '../../../calendar/derivation.js';
import type { Instant } from '../../../kernel/message.js';
import type { LegalKind } from '../../../rulebook/panel-rules.js';
import { stageDeadline } from '../../core/deadlines.js';
import type { DisputeFile } from '../../core/action.js';
import { isAskedByResult } from '../../core/delegated-results.js';
import { getDelegation, owesAnswer } from '../../core/delegation.js';
import { orderServiceOnPlatform } from '../../service/notice/order-service.js';
import { platformsOf, pairOf } from '../../core/pairs.js';
import { getPanel } from '../panel/panels.js';
import type { DisputeEvent } from '../../core/state.js';
import type { ItemResult } from './findings.js';
import { getDecision } from './decisions.js';

/**
 * Each platform with items of an issued decision is asked what it makes of them. One that is bound to a contractual
 * decision performs it. One that handed the complaint over is asked by the result alone, and has the time of its
 * agreement, or none where by that it owes no answer.
 */
export const askAdoptions = (decisionId: string, at: Instant, file: DisputeFile): readonly DisputeEvent[] => {
  const { panelId, made } = getDecision(file.dispute, decisionId);
  const { bound } = getPanel(file.dispute, panelId);
  const isBound = (platformId: string): boolean =>
    made?.legalKind === 'contractual-decision' && bound[platformId] !== undefined;
  return askPlatforms({ decisionId, items: made?.items ?? [], isBound, legalKind: made?.legalKind }, at, file);
};

/** What is decided, by a panel or by an award; `legalKind` is a panel's. */
type Asking = {
  readonly decisionId: string;
  readonly items: readonly ItemResult[];
  readonly isBound: (platformId: string) => boolean;
  readonly legalKind?: LegalKind | undefined;
};

/** Each platform is asked about its own of these items. */
export const askPlatforms = (
  { decisionId, items, isBound, legalKind }: Asking,
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
    const byResult = isAskedByResult(dispute, platformId, legalKind);
    const anchor = { event: 'AdoptionAsked', at };
    const due = byResult ? agreedDay(anchor, file) : stageDeadline(file, 'awaiting-adoption', anchor);
    const asked: DisputeEvent = {
      type: 'AdoptionAsked',
      data: { adoptionId, decisionId, platformId, items: own, binding: isBound(platformId), ...(due && { due }) },
    };
    if (byResult) return [asked];
    return [
      asked,
      orderServiceOnPlatform(file, platformId, {
        document: 'adoption-request',
        pairs: own.map(({ pair }) => pair),
        aboutId: adoptionId,
        at,
      }),
    ];
  });
};

const agreedDay = (
  anchor: { readonly event: string; readonly at: Instant },
  file: DisputeFile,
): Deadline | undefined => {
  const delegation = getDelegation(file.dispute);
  return owesAnswer(delegation, anchor.at) ? agreedDeadline('adoption', anchor, delegation, file) : undefined;
};
