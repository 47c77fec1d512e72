import type { Event, Instant } from '../../../kernel/message.js';
import type { Evidence } from '../../core/evidence.js';
import type { DutiesTold } from '../../core/duties-told.js';
import type { LiveStream } from '../../core/live-stream.js';
import type { ExhibitLink, LinkedBy } from '../../core/exhibit-links.js';

/**
 * The bytes of a file that somebody named are here: their hash is the one named, their kind was recognised by what they
 * are.
 */
export type EvidenceStored = Event<
  'EvidenceStored',
  {
    readonly evidenceId: string;
    readonly sha256: string;
    /** In bytes. */ readonly size: number;
    readonly mediaType: string;
  }
>;

/** It was said later, or put right, where in a live stream a recording is. What was said before stays on record. */
export type LiveStreamDescribed = Event<
  'LiveStreamDescribed',
  {
    readonly evidenceId: string;
    readonly liveStream: LiveStream;
    readonly by: 'filer' | 'association';
    readonly describedAt: Instant;
  }
>;

/** It was said, or put right, who bears which duty by a file. What was said before stays on record. */
export type ContractDutiesDescribed = Event<
  'ContractDutiesDescribed',
  {
    readonly evidenceId: string;
    readonly told: DutiesTold;
    readonly by: 'filer' | 'association';
    readonly describedAt: Instant;
  }
>;

/** Somebody said all that an exhibit is to show; what the same said before is replaced by it. */
export type ExhibitLinked = Event<
  'ExhibitLinked',
  {
    readonly evidenceId: string;
    readonly by: LinkedBy;
    readonly links: readonly ExhibitLink[];
    readonly linkedAt: Instant;
  }
>;

/** A party adds files to what it has before a panel, and says what they show and why they come now. */
export type EvidenceSupplemented = Event<
  'EvidenceSupplemented',
  {
    readonly decisionId: string;
    readonly supplementId: string;
    readonly partyId: string;
    readonly textContentId: string;
    readonly evidence: readonly Evidence[];
    readonly filedAt: Instant;
  }
>;

/** Whether files that came after their window may be relied on, with reasons. */
export type LateEvidenceRuled = Event<
  'LateEvidenceRuled',
  {
    readonly evidenceIds: readonly string[];
    readonly admitted: boolean;
    readonly reasonContentId: string;
    readonly by: 'association' | 'panel';
    readonly ruledAt: Instant;
  }
>;

/** The other side says what it has to say to a late file that was admitted. */
export type LateEvidenceAnswered = Event<
  'LateEvidenceAnswered',
  {
    readonly evidenceId: string;
    readonly partyId: string;
    readonly textContentId: string;
    readonly answeredAt: Instant;
  }
>;

export type EvidenceEvent =
  | EvidenceStored
  | LiveStreamDescribed
  | ContractDutiesDescribed
  | ExhibitLinked
  | EvidenceSupplemented
  | LateEvidenceRuled
  | LateEvidenceAnswered;
