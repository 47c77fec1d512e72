import type { Command } from '../kernel/message.js';
import { refuse } from '../kernel/refusal.js';
import type { PartyNoted } from './events.js';
import type { Party } from './state.js';

export type NoteParty = Command<'NoteParty', PartyNoted['data']>;

/** The association learns of a party, once. */
export const noteParty = (
  { data: { kind, source, identityContentId } }: NoteParty,
  party: Party,
): readonly PartyNoted[] => {
  if (party.kind !== undefined) refuse('NamedTwice');
  return [{ type: 'PartyNoted', data: { kind, source, identityContentId } }];
};
