import type { Event, Instant } from '../../../kernel/message.js';
import type { CodeChannel } from '../../intake/dictation/events.js';

type OfVersion = { readonly mediationId: string; readonly version: number };

/**
 * The mediator wrote down what nobody disputes (practice P24), or a new version of it. It lies in the room until
 * everybody has let it out.
 */
export type FactsDrawnUp = Event<
  'FactsDrawnUp',
  OfVersion & { readonly parties: readonly string[]; readonly factsContentId: string; readonly drawnUpAt: Instant }
>;

/** A party signed this version, by a code that was sent to it. */
export type FactsSigned = Event<
  'FactsSigned',
  OfVersion & { readonly partyId: string; readonly channel: CodeChannel; readonly signedAt: Instant }
>;

/** A party agrees expressly that the record, which all have signed, leaves the room. Nobody's silence does. */
export type FactsReleased = Event<
  'FactsReleased',
  OfVersion & { readonly partyId: string; readonly releasedAt: Instant }
>;

/** All have released it: from here on it is a paper of the dispute, whatever becomes of the mediation. */
export type FactsLeftRoom = Event<
  'FactsLeftRoom',
  OfVersion & { readonly parties: readonly string[]; readonly factsContentId: string; readonly leftAt: Instant }
>;

export type UndisputedEvent = FactsDrawnUp | FactsSigned | FactsReleased | FactsLeftRoom;
