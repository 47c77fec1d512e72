import type { Instant } from '../../kernel/message.js';

/** Windows in which files belong: of the answer to a notice, of a cure of that, of a round before a panel. */
export const EVIDENCE_WINDOWS = ['response', 'cure', 'round'] as const;
export type EvidenceWindow = (typeof EVIDENCE_WINDOWS)[number];

/** After which window a file came, and when that had closed. */
export type Late = { readonly window: EvidenceWindow; readonly closedAt: Instant };
