import type { Deadline } from '../../../calendar/derivation.js';
import type { Instant } from '../../../kernel/message.js';
import type { Evidence } from '../../core/evidence.js';
import type { Dispute } from '../../core/state.js';
import { windowOf } from '../../core/windows.js';
import { notedOf, withNotes } from './notes.js';

/** Windows in which files belong: of the answer to a notice, of a cure of that, of a round before a panel. */
export const EVIDENCE_WINDOWS = ['response', 'cure', 'round'] as const;
export type EvidenceWindow = (typeof EVIDENCE_WINDOWS)[number];

/** After which window a file came, and when that had closed. */
export type Late = { readonly window: EvidenceWindow; readonly closedAt: Instant };

/** These files are marked as late; those that came in time are not. */
export const markLate = (dispute: Dispute, evidence: readonly Evidence[], late: Late | undefined): Dispute =>
  late
    ? withNotes(
        dispute,
        evidence.map(({ evidenceId }) => evidenceId),
        (notes) => ({ ...notes, late }),
      )
    : dispute;

type Declared = { readonly respondentId: string; readonly itemIds: readonly string[]; readonly at: Instant };

/** Of an answer that came when the windows of all of its items had run out (practice P4), the last of them. */
export const lateAnswer = (dispute: Dispute, { respondentId, itemIds, at }: Declared): Late | undefined => {
  const ends = itemIds.map((itemId) => dispute.stages[windowOf(dispute, { respondentId, itemId })]?.deadline?.dueAt);
  const last = ends
    .flatMap((end) => (end === undefined ? [] : [end]))
    .sort()
    .at(-1);
  if (last === undefined || ends.some((end) => end === undefined || at <= end)) return undefined;
  return { window: 'response', closedAt: last };
};

/** Of what cures an answer after the time for that. */
export const lateCure = (cureDue: Deadline, at: Instant): Late | undefined =>
  at > cureDue.dueAt ? { window: 'cure', closedAt: cureDue.dueAt } : undefined;

/** Of what came before a panel when its last round was over. */
export const lateRound = (
  { decisions }: Pick<Dispute, 'decisions'>,
  decisionId: string,
  at: Instant,
): Late | undefined => {
  const { due, closedAt } = decisions[decisionId]?.round ?? {};
  const end = closedAt ?? due?.dueAt;
  return end !== undefined && at > end ? { window: 'round', closedAt: end } : undefined;
};

/** It came late, and nobody has said yet whether it may be relied on. */
export const awaitsRuling = (dispute: Pick<Dispute, 'exhibitNotes'>, evidenceId: string): boolean => {
  const { late, ruling } = notedOf(dispute, evidenceId);
  return late !== undefined && ruling === undefined;
};

/** Nothing may rest on it: it came late, and was not admitted. */
export const isBarredAsLate = (dispute: Pick<Dispute, 'exhibitNotes'>, evidenceId: string): boolean => {
  const { late, ruling } = notedOf(dispute, evidenceId);
  return late !== undefined && ruling?.admitted !== true;
};
