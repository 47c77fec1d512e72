import type { Instant } from '../../kernel/message.js';
import type { LocalDate } from '../../calendar/local-date.js';
import type { LiveStream } from './live-stream.js';

/** Whether the other side gets a file, or staff and later neutrals alone (practice P15). */
export const EVIDENCE_PARTS = ['forwarded', 'confidential'] as const;

export type EvidencePart = (typeof EVIDENCE_PARTS)[number];

/**
 * A file named by its hash; its bytes may follow. `derivedFrom` is the file of the same filing of which this is a
 * redacted copy.
 */
export type Evidence = {
  readonly evidenceId: string;
  readonly sha256: string;
  readonly mediaType: string;
  readonly capturedAt?: Instant;
  readonly descriptionContentId: string;
  /** Without it: forwarded. */
  readonly part?: EvidencePart;
  readonly derivedFrom?: string;
  /** Of a recording of a live room: where in it this is. */
  readonly liveStream?: LiveStream;
};

/** A paper of the rulebook's checklist and the evidence that it consists of. */
export type FiledMaterial = {
  readonly code: string;
  readonly evidenceIds: readonly string[];
  /** Those of the items that it is for; without, all. */
  readonly itemIds?: readonly string[];
  /** The day on its face, where it proves the state of a right. */
  readonly issuedOn?: LocalDate;
};

export type Defect = { readonly code: string; readonly noteContentId?: string };
