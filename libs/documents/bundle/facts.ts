import type { Deadline } from '#domain/calendar/derivation.js';
import type { LiveStream } from '#domain/dispute/core/live-stream.js';
import type { DisputeEvent } from '#domain/dispute/core/state.js';
import type { Subject } from '#domain/dispute/core/subject.js';
import type { ExhibitNumber } from '#domain/dispute/core/exhibit-number.js';
import type { ExportMask, ExportPart, ExportRecipient } from '#domain/dispute/service/export/events.js';
import type { DocumentLocale } from '#domain/dispute/service/document/events.js';
import type { DocumentKind } from '#domain/dispute/service/notice/document-kinds.js';
import type { Original, TranslatorKind } from '#domain/dispute/service/translation/events.js';
import type { TranslationStatus } from '#domain/dispute/service/translation/standing.js';
import type { Language } from '#domain/rulebook/language.js';
import type { Moment } from '#domain/dispute/truth/truths.js';
import type { Instant } from '#domain/kernel/message.js';
import type { Words } from '#messages/locale.js';
import type { Print } from '../print/print.js';

/** Those whom the dispute names by id, as far as the recipient may know them; who was erased has no name. */
export type Named = {
  readonly complainantId?: string;
  readonly parties: ReadonlyMap<string, { readonly name?: string; readonly mail?: string }>;
  readonly items: ReadonlyMap<string, string | undefined>;
  readonly platforms: ReadonlyMap<string, string>;
  readonly documents: ReadonlyMap<string, DocumentKind>;
};

/** How an exhibit stands in the bundle. */
export const EXHIBIT_STATES = [
  'drawn',
  'picture',
  'not-printable',
  'not-sent',
  'erased',
  'not-scanned',
  'encrypted',
  'damaged',
  'too-many-pages',
  'too-large',
] as const;
export type ExhibitState = (typeof EXHIBIT_STATES)[number];

/** A file that translates another: the original stays what it is. */
export type TranslationFacts = {
  readonly of: Original;
  /** Of an exhibit its number. */
  readonly original?: ExhibitNumber;
  readonly from: Language;
  readonly into: Language;
  readonly version: number;
  readonly status: TranslationStatus;
  readonly governs: 'original' | 'translation';
  readonly translator: { readonly kind: TranslatorKind; readonly name?: string; readonly qualification?: string };
};

export type ExhibitFacts = {
  readonly evidenceId: string;
  readonly number?: ExhibitNumber;
  readonly ownerId: string;
  readonly description?: string;
  readonly sha256: string;
  readonly mediaType: string;
  readonly size?: number;
  readonly capturedAt?: Instant;
  readonly namedAt?: Instant;
  readonly liveStream?: LiveStream & { readonly words?: Readonly<Record<string, unknown>> };
  /** Of what it is a translation, and how that stands. */
  readonly translation?: TranslationFacts;
  readonly state: ExhibitState;
  readonly pages?: number;
  /** Under which names the pictures of its pages are handed to the compiler. */
  readonly files: readonly string[];
  /** Its original in the ZIP. */
  readonly path?: string;
};

export type LeftOutFacts = Pick<ExhibitFacts, 'evidenceId' | 'number' | 'description'> & { readonly reason?: string };

export type TimelineFacts = {
  readonly event: DisputeEvent;
  readonly at: Instant;
  readonly moment: Moment;
  /** Its place among the dispute's events, for who may know how many there are. */
  readonly version?: number;
  /** What ties it to all before it. */
  readonly chain: string;
};

/** All that a bundle tells, cut to what its recipient may see. */
export type BundleFacts = {
  readonly exportId: string;
  readonly locale: DocumentLocale;
  readonly association: Words;
  readonly number: string;
  readonly recipient: ExportRecipient;
  readonly recipientName?: string;
  readonly reason?: string;
  readonly askedAt: Instant;
  readonly parts: readonly ExportPart[];
  readonly masks: readonly ExportMask[];
  readonly named: Named;
  /** Whether its recipient may know how many others there are. */
  readonly places: boolean;
  readonly documents: readonly {
    readonly serviceId: string;
    readonly document: DocumentKind;
    readonly orderedAt: Instant;
    readonly print: Print;
  }[];
  readonly exhibits: readonly ExhibitFacts[];
  readonly leftOut: readonly LeftOutFacts[];
  readonly timeline: readonly TimelineFacts[];
  readonly deadlines: readonly { readonly subject: Subject; readonly deadline: Deadline }[];
};
