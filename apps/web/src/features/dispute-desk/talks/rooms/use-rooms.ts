import { useQueries } from '@tanstack/react-query';
import { formatList } from '#messages/format.js';
import { CAUCUS_READS, CAUCUS_WITH, NOT_READ_BY, ROOM_WORDS as W } from '#messages/ui/mediator-rooms.js';
import { getRoom } from '../../../../client/sdk.gen.js';
import type { RoomBody } from '../../../../client/types.gen.js';
import { queryOf } from '../../../../shared/desk/queries.js';
import { useLanguage } from '../../../../shared/language/language.js';
import { useCase, useNames } from '../../use-case.js';

/** Each room of a mediation has a colour of its own, the joint one always the same. */
const TONES = ['confidential', 'held', 'due', 'lifted'] as const;
export type Tone = 'now' | (typeof TONES)[number];

export type TalkRoom = {
  readonly roomId: string;
  readonly isJoint: boolean;
  readonly tone: Tone;
  readonly title: string;
  /** Who reads here, and who does not. */
  readonly reads: string;
  readonly notRead?: string;
  readonly names: string;
  readonly others: string;
  readonly partyIds: readonly string[];
  readonly room: RoomBody;
};

/** The rooms of the mediation: the joint one, then one with each side; undefined until all of them are known. */
export function useRooms() {
  const { say, tell, locale } = useLanguage();
  const { view, disputeId } = useCase();
  const nameOf = useNames();
  const seen = (view.rooms ?? []).filter(({ kind }) => kind === 'mediation' || kind === 'caucus');
  const reads = useQueries({
    queries: seen.map(({ roomId }) => queryOf('getRoom', getRoom, { path: { disputeId, roomId } })),
  });
  const parties = (view.mediations ?? []).flatMap((one) => one.parties);
  const placeOf = ({ partyIds: [first = ''] }: RoomBody): number => parties.indexOf(first);
  const known = reads
    .flatMap(({ data }) => (data === undefined ? [] : [data]))
    .toSorted((one, other) => Number(other.open) - Number(one.open) || placeOf(one) - placeOf(other));
  const named = (ids: readonly string[]): string => formatList(ids.map(nameOf), locale);
  const joint = known
    .filter(({ kind }) => kind === 'mediation')
    .map((room): TalkRoom => {
      const names = named(room.partyIds);
      const words = { title: say(W.joint), reads: say(W.jointReads) };
      return {
        roomId: room.roomId,
        isJoint: true,
        tone: 'now',
        ...words,
        names,
        others: '',
        partyIds: room.partyIds,
        room,
      };
    });
  const caucuses = known
    .filter(({ kind }) => kind === 'caucus')
    .map((room, at): TalkRoom => {
      const names = named(room.partyIds);
      const others = named([...new Set(parties)].filter((id) => !room.partyIds.includes(id)));
      return {
        ...{ roomId: room.roomId, isJoint: false, tone: TONES[at % TONES.length] ?? 'confidential' },
        ...{ title: tell(CAUCUS_WITH, { names }), reads: tell(CAUCUS_READS, { names }) },
        ...(others !== '' && { notRead: tell(NOT_READ_BY, { others }) }),
        ...{ names, others, partyIds: room.partyIds, room },
      };
    });
  const failed = reads.find(({ error }) => error !== null);
  return { rooms: [...joint, ...caucuses], isKnown: known.length === seen.length, failed };
}

/** Rooms whose words are not for these readers: caucuses with somebody else. */
export const closedTo = (rooms: readonly TalkRoom[], readers: readonly string[]): readonly TalkRoom[] =>
  rooms.filter(({ isJoint, partyIds }) => !isJoint && readers.some((id) => !partyIds.includes(id)));
/** Rooms that all these readers read. */
export const openTo = (rooms: readonly TalkRoom[], readers: readonly string[]): readonly TalkRoom[] =>
  rooms.filter(({ partyIds }) => readers.every((id) => partyIds.includes(id)));
