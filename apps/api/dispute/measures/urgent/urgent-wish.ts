import type { AskedUrgent } from '#domain/dispute/measures/urgent/check-wish.js';
import type { UrgentBody } from './urgent.dto.js';

/** The sender's own names become ids. */
export const urgentWish = (
  { items, capture }: UrgentBody,
  itemIds: ReadonlyMap<string, string>,
  evidenceId: (ref: string) => string,
): AskedUrgent => ({
  itemIds: items.map((ref) => itemIds.get(ref) ?? ref),
  capture: {
    evidenceId: evidenceId(capture.evidence),
    seconds: capture.seconds,
    cardEvidenceId: evidenceId(capture.card),
  },
});
