import type { Event, Instant } from '../../../kernel/message.js';

/**
 * Between two sides; both sides with a mediator; one side with a mediator; a panel alone; one party with the
 * association.
 */
export const ROOM_KINDS = ['negotiation', 'mediation', 'caucus', 'deliberation', 'desk'] as const;
export type RoomKind = (typeof ROOM_KINDS)[number];

/** Who may enter: parties by whoever may act for them, and neutrals by their own account. */
export type RoomMembers = { readonly partyIds: readonly string[]; readonly personIds: readonly string[] };

/**
 * A room for these members alone. What goes on in it stands in a stream of its own under this id
 * (docs/adr/0012-rooms.md).
 */
export type RoomOpened = Event<
  'RoomOpened',
  {
    readonly roomId: string;
    readonly kind: RoomKind;
    readonly members: RoomMembers;
    /** The negotiation or mediation that it serves; of a desk its party. */ readonly aboutId: string;
  }
>;

/** Nothing more is done in the room; its members can still read what was. */
export type RoomClosed = Event<'RoomClosed', { readonly roomId: string }>;

/** A person of the association asks to read the room in an emergency, with a reason; a second person decides. */
export type RoomReadingAsked = Event<
  'RoomReadingAsked',
  { readonly roomId: string; readonly askedBy: string; readonly reasonContentId: string; readonly askedAt: Instant }
>;

/** A second person agreed: who asked may read until then, and nothing but read. */
export type RoomReadingAllowed = Event<
  'RoomReadingAllowed',
  {
    readonly roomId: string;
    readonly askedBy: string;
    readonly allowedBy: string;
    readonly reasonContentId: string;
    readonly allowedAt: Instant;
    readonly until: Instant;
  }
>;

export type RoomEventOfDispute = RoomOpened | RoomClosed | RoomReadingAsked | RoomReadingAllowed;

/** A room, as its dispute knows it. */
export type DisputeRoom = Pick<RoomOpened['data'], 'kind' | 'members' | 'aboutId'> & {
  /** Who of the association asked to read it last, and until when it may. */
  readonly reading?: { readonly askedBy: string; readonly reasonContentId: string; readonly until?: Instant };
};
