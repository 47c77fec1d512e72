import type { Instant } from '../../../kernel/message.js';
import type { Evidence } from '../../core/evidence.js';
import type { EvidenceStored } from './events.js';

/** A file in the dispute: who named it, with what, and whether its bytes are here. */
export type Exhibit = Evidence & {
  /** The party that filed it. */
  readonly ownerId: string;
  /** The counter-notice that it belongs to; without one it belongs to the complaint. */
  readonly counterNoticeId?: string;
  /** What it shows to have been performed; between the two sides of the settlement. */
  readonly undertakingId?: string;
  /** Filed before a panel: between its parties, and for the panel. */
  readonly decisionId?: string;
  /**
   * Its filer's and the staff's alone: no neutral, nobody who decides on the dispute, and no other side ever gets it.
   */
  readonly ownOnly?: true;
  /** When the text that names it was recorded; since then its bytes may follow. */
  readonly namedAt?: Instant;
  /** Its bytes had not come when what it was filed with went on: nothing rests on it. */
  readonly leftOut?: true;
  /** It waits outside the file, its filer's and the association's alone, until it is let in. */
  readonly heldBack?: true;
  readonly stored?: Pick<EvidenceStored['data'], 'size' | 'mediaType'>;
};
