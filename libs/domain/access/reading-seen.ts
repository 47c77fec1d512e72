import type { ReadingEvent } from './reading-events.js';

/** Who asks who has read: a party of the dispute, the association's administrator, or an auditor of that dispute. */
export type ReadingViewer =
  | { readonly kind: 'party'; readonly partyId: string; readonly roomIds: ReadonlySet<string> }
  | { readonly kind: 'administrator' }
  | { readonly kind: 'auditor' };

type Row<E extends ReadingEvent> = {
  readonly party: (data: E['data'], viewer: Extract<ReadingViewer, { readonly kind: 'party' }>) => boolean;
  readonly administrator: (data: E['data']) => boolean;
  readonly auditor: (data: E['data']) => boolean;
};

/** Somebody of the association, and no neutral of the dispute: that one reads in it would tell of talks, or of a draw. */
const byOfficers = ({ partyId, offices }: ReadingEvent['data']): boolean =>
  partyId === undefined &&
  offices.length > 0 &&
  !offices.some((office) => office === 'mediator' || office === 'expert');

const no = (): boolean => false;
const yes = (): boolean => true;

/**
 * Who is told that somebody read: a party of its own rooms and of what it has kept confidential; the administrator of
 * the association's own people; an auditor of these, and never of a room. That its members read in a room tells nobody outside that the room is busy. An event
 * without a row does not compile.
 */
export const READING_SEEN: { readonly [T in ReadingEvent['type']]: Row<Extract<ReadingEvent, { type: T }>> } = {
  RoomRead: {
    party: ({ roomId }, { roomIds }) => roomIds.has(roomId),
    administrator: ({ partyId, offices }) =>
      partyId === undefined && !offices.some((office) => office === 'mediator' || office === 'expert'),
    auditor: no,
  },
  ConfidentialPartRead: {
    party: ({ ownerId }, { partyId }) => ownerId === partyId,
    administrator: ({ partyId }) => partyId === undefined,
    auditor: byOfficers,
  },
  FileRead: { party: no, administrator: yes, auditor: byOfficers },
  ListRead: { party: no, administrator: yes, auditor: no },
};

/** Whether this viewer is told of that reading. */
export const seesReading = ({ type, data }: ReadingEvent, viewer: ReadingViewer): boolean => {
  const row = READING_SEEN[type] as Row<never>; // the table ties data to type
  return viewer.kind === 'party' ? row.party(data as never, viewer) : row[viewer.kind](data as never);
};
