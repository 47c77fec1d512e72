import type { LocalDate } from '../calendar/local-date.js';
import type { Event, Instant } from '../kernel/message.js';

/** What an account of the association does there; none of a party's, whoever acts for it. */
export const OFFICES = ['case-manager', 'administrator', 'mediator', 'expert', 'operator', 'auditor'] as const;
export type Office = (typeof OFFICES)[number];

/** For whom somebody reads: a party, or an office of the association. Who it was stands in `meta.by`. */
type Reader = { readonly partyId?: string; readonly offices: readonly Office[] };

/** Parts that one side has kept to itself, the staff and whoever decides. `exhibits`: the list of its closed files. */
export const CONFIDENTIAL_PARTS = ['counter-notice', 'submission', 'exhibits', 'loss'] as const;
export type ConfidentialPart = (typeof CONFIDENTIAL_PARTS)[number];

/** What a party is told that somebody read: `exhibit` is one of its closed files. */
export const OWN_THINGS = ['room', ...CONFIDENTIAL_PARTS, 'exhibit'] as const;
export type OwnThing = (typeof OWN_THINGS)[number];

/** Somebody read in a room, in the quarter of an hour that begins at `from`; however often in it. */
export type RoomRead = Event<
  'RoomRead',
  Reader & { readonly disputeId: string; readonly roomId: string; readonly from: Instant }
>;

/** Somebody read what `ownerId` has kept confidential, in the quarter of an hour that begins at `from`. */
export type ConfidentialPartRead = Event<
  'ConfidentialPartRead',
  Reader & {
    readonly disputeId: string;
    readonly part: ConfidentialPart;
    /** The counter-notice or submission; of exhibits their owner. */
    readonly partId: string;
    readonly ownerId: string;
    readonly from: Instant;
  }
>;

/** Somebody with an office read something of a dispute's file on that day; however often, and whatever. */
export type FileRead = Event<'FileRead', Reader & { readonly disputeId: string; readonly day: LocalDate }>;

/** Somebody of the association's staff went through a list on that day, asked for by these filters: names, no words. */
export type ListRead = Event<
  'ListRead',
  Reader & { readonly list: string; readonly filters: readonly string[]; readonly day: LocalDate }
>;

export type ReadingEvent = RoomRead | ConfidentialPartRead | FileRead | ListRead;
