import type { Instant } from '../../../kernel/message.js';
import type { Evidence } from '../../core/evidence.js';
import type { DutiesTold } from '../../core/duties-told.js';
import type { LiveStream } from '../../core/live-stream.js';
import type { EvidenceStored, LateEvidenceAnswered, LateEvidenceRuled } from './events.js';
import type { Late } from '../../core/late-evidence.js';
import type { ExhibitLink, LinkedBy } from '../../core/exhibit-links.js';

/** What is said of a file after it was named. It stays with the file, whatever names that again. */
export type ExhibitNotes = {
  /** Where in a live stream it is, as was said later, oldest first; the newest stands. */
  readonly liveStreams?: readonly LiveStream[];
  /** Who bears which duty by it, oldest first; the newest stands. */
  readonly duties?: readonly DutiesTold[];
  readonly links?: { readonly [B in LinkedBy]?: readonly ExhibitLink[] };
  /** After which window it came. */
  readonly late?: Late;
  readonly ruling?: Omit<LateEvidenceRuled['data'], 'evidenceIds'>;
  readonly answers?: readonly Omit<LateEvidenceAnswered['data'], 'evidenceId'>[];
};

/** A file in the dispute: who named it, with what, and whether its bytes are here. */
export type Exhibit = Evidence & {
  /** The party that filed it. */
  readonly ownerId: string;
  /** The counter-notice that it belongs to; without one it belongs to the complaint. */
  readonly counterNoticeId?: string;
  /** What it shows to have been performed; between the two sides of the settlement. */
  readonly undertakingId?: string;
  /** Of which guarantee it is the letter or the proof; for whoever knows of that. */
  readonly guaranteeId?: string;
  /** Filed before a panel: between its parties, and for the panel. */
  readonly decisionId?: string;
  /** The translation of which it is the file: seen with its original. */
  readonly translationId?: string;
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
