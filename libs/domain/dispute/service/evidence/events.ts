import type { Event } from '../../../kernel/message.js';

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

export type EvidenceEvent = EvidenceStored;
