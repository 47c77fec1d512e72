import type { Event, Instant } from '../../../kernel/message.js';
import type { DocumentLocale } from '../document/events.js';

/** What a bundle may hold; each part can be left out. */
export const EXPORT_PARTS = ['documents', 'exhibits', 'timeline', 'service', 'deadlines', 'log'] as const;
export type ExportPart = (typeof EXPORT_PARTS)[number];

/** To whom a bundle goes. */
export const EXPORT_RECIPIENTS = ['court', 'authority', 'commission', 'party'] as const;
export type ExportRecipient =
  { readonly kind: 'court' | 'authority' | 'commission' } | { readonly kind: 'party'; readonly partyId: string };

/** What is masked in what the bundle says, as in published decisions. Originals of exhibits stay as they are. */
export const EXPORT_MASKS = ['names', 'contacts'] as const;
export type ExportMask = (typeof EXPORT_MASKS)[number];

/** An exhibit that its recipient may see and that stays out all the same. */
export type LeftOut = { readonly evidenceId: string; readonly reasonContentId: string };

/**
 * Somebody wants the dispute as a bundle: for whom, why, with what. What it holds is what its recipient may see of the
 * dispute as it is at this place of the log.
 */
export type ExportAsked = Event<
  'ExportAsked',
  {
    readonly exportId: string;
    readonly recipient: ExportRecipient;
    /** How a court, authority or commission is called. */
    readonly recipientContentId?: string;
    readonly reasonContentId: string;
    readonly parts: readonly ExportPart[];
    readonly leftOut: readonly LeftOut[];
    readonly masks: readonly ExportMask[];
    readonly locale: DocumentLocale;
    /** Nothing but these exhibits and letters; what is not chosen is as if its recipient could not see it. */
    readonly only?: { readonly evidenceIds: readonly string[]; readonly serviceIds: readonly string[] };
    /** The request of an authority that it answers: then the dispute tells nobody of it (domain/official-request). */
    readonly officialRequestId?: string;
    /** When its bytes go. */
    readonly endsAt: Instant;
  }
>;

/** The bundle is made and kept: the same log, asked so, in the same layout gives the same bytes. */
export type ExportMade = Event<
  'ExportMade',
  {
    readonly exportId: string;
    /** Of the ZIP. */
    readonly sha256: string;
    /** Of the ZIP, in bytes. */
    readonly size: number;
    /** Of the PDF in it. */
    readonly pdfSha256: string;
    readonly pages: number;
    /** How many exhibits are in it. */
    readonly exhibits: number;
    /** Version of the layout. */
    readonly template: string;
    /** Parties whom it names: it can be opened as long as none of them was erased. */
    readonly partyIds: readonly string[];
    /** Those whose words and files here it holds: the same. */
    readonly authorIds: readonly string[];
  }
>;

export type ExportEvent = ExportAsked | ExportMade;

/** A bundle, as the fold knows it. */
export type Export = ExportAsked['data'] & { readonly made?: Omit<ExportMade['data'], 'exportId'> };
