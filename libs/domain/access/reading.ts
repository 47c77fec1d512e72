import { localDateAt } from '../calendar/local-date.js';
import { instant, type Actor, type Instant } from '../kernel/message.js';
import type { ConfidentialPart, Office, ReadingEvent } from './reading-events.js';

const QUARTER = 15 * 60 * 1_000; // milliseconds

/** The quarter of an hour in which something happens, by when it begins. */
export const quarterOf = (at: Instant): Instant => instant(Date.parse(at) - (Date.parse(at) % QUARTER));

/** What somebody is about to read. */
export type Thing =
  | { readonly kind: 'room'; readonly disputeId: string; readonly roomId: string }
  | {
      readonly kind: 'confidential';
      readonly disputeId: string;
      readonly part: ConfidentialPart;
      readonly partId: string;
      readonly ownerId: string;
    }
  | { readonly kind: 'file'; readonly disputeId: string }
  | { readonly kind: 'list'; readonly list: string; readonly filters: readonly string[] };

export type Look = { readonly by: Actor; readonly offices: readonly Office[]; readonly at: Instant };

/** What is recorded of a look, under a name that is the same for every look in the same quarter of an hour, or day. */
export type Reading = { readonly name: string; readonly event: ReadingEvent };

/** The record of this look at that thing. */
export const readingOf = (thing: Thing, { by, offices, at }: Look): Reading => {
  const event = eventOf(thing, { offices, ...(by.onBehalfOf !== undefined && { partyId: by.onBehalfOf }) }, at);
  return { name: `${thing.kind}/${when(event)}/${whatOf(thing)}/${by.onBehalfOf ?? ''}`, event };
};

type Reader = { readonly partyId?: string; readonly offices: readonly Office[] };

const eventOf = (thing: Thing, reader: Reader, at: Instant): ReadingEvent => {
  switch (thing.kind) {
    case 'room':
      return {
        type: 'RoomRead',
        data: { ...reader, disputeId: thing.disputeId, roomId: thing.roomId, from: quarterOf(at) },
      };
    case 'confidential': {
      const { disputeId, part, partId, ownerId } = thing;
      return {
        type: 'ConfidentialPartRead',
        data: { ...reader, disputeId, part, partId, ownerId, from: quarterOf(at) },
      };
    }
    case 'file':
      return { type: 'FileRead', data: { ...reader, disputeId: thing.disputeId, day: localDateAt(at) } };
    case 'list':
      return {
        type: 'ListRead',
        data: { ...reader, list: thing.list, filters: [...thing.filters].sort(), day: localDateAt(at) },
      };
  }
};

const when = ({ data }: ReadingEvent): string => ('day' in data ? data.day : data.from);

const whatOf = (thing: Thing): string => {
  switch (thing.kind) {
    case 'room':
      return thing.roomId;
    case 'confidential':
      return `${thing.disputeId}/${thing.part}/${thing.partId}`;
    case 'file':
      return thing.disputeId;
    case 'list':
      return `${thing.list}?${[...thing.filters].sort().join('&')}`;
  }
};
