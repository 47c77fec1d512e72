import type { DocumentKind } from '../../dispute/service/notice/document-kinds.js';
import type { DisputeEvent } from '../../dispute/core/state.js';
import type { PairSubject } from '../../dispute/core/subject.js';
import type { MeasureGround } from '../../dispute/measures/measure/events.js';
import { partsOf } from '../../dispute/core/subject.js';
import type { Event } from '../../kernel/message.js';
import { shanghai } from './commands.js';

/** A deadline at that moment, whatever its derivation. */
export const due = (local: string) => expect.objectContaining({ dueAt: shanghai(local) }) as unknown;

/** An event of which these members are told. */
export const recorded = (type: DisputeEvent['type'], members: object = {}): Event => ({
  type,
  data: expect.objectContaining(members) as object,
});

/** A document is to reach this party or platform, about these pairs. */
export const ordered = (document: DocumentKind, to: string, ...pairs: readonly PairSubject[]): Event =>
  recorded('ServiceOrdered', { document, addressee: { kind: to === 'shop' ? 'platform' : 'party', id: to }, pairs });

export const measureSet = (
  pair: PairSubject,
  wanted: 'block' | 'lift',
  sequence: number,
  ground: MeasureGround,
): Event => {
  const { respondentId, itemId } = partsOf(pair);
  return { type: 'MeasureSet', data: { respondentId, itemId, platformId: 'shop', wanted, sequence, ground } };
};
