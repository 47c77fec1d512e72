import type { Command } from '../kernel/message.js';
import { refuse } from '../kernel/refusal.js';
import type { PhoneNoted } from './events.js';
import type { Party } from './state.js';

export type NotePhone = Command<'NotePhone', { readonly platformId: string; readonly contactContentId: string }>;

/** A platform says which phone it holds of the party; the newest counts. */
export const notePhone = (
  { data: { platformId, contactContentId }, at }: NotePhone,
  party: Party,
): readonly PhoneNoted[] => {
  if (party.kind === undefined) refuse('NotFound');
  return [{ type: 'PhoneNoted', data: { platformId, contactContentId, notedAt: at } }];
};
