import type { Command } from '../kernel/message.js';
import { refuse } from '../kernel/refusal.js';
import type { PartyPaperStored } from './events.js';
import type { Party } from './state.js';

export type StorePartyPaper = Command<
  'StorePartyPaper',
  PartyPaperStored['data'] & { /** The hash under which it was to come. */ readonly named: string }
>;

/** Size in bytes and kinds of file that a paper may have. */
type FileRules = { readonly size: number; readonly mediaTypes: readonly string[] };

/** The bytes of a paper about a party came: nothing is shown by a paper that is only named. The same again records nothing. */
export const storePartyPaper = (
  { data: { named, sha256, size, mediaType, kind } }: StorePartyPaper,
  party: Party,
  { size: most, mediaTypes }: FileRules,
): readonly PartyPaperStored[] => {
  if (party.kind === undefined) refuse('NotFound');
  if (size > most) refuse('FileTooLarge', { most: String(most) });
  if (sha256 !== named) refuse('HashDiffers', { named, received: sha256 });
  if (!mediaTypes.includes(mediaType)) refuse('FileKindRefused', { mediaType });
  return party.papers[sha256]?.kind === kind
    ? []
    : [{ type: 'PartyPaperStored', data: { sha256, size, mediaType, kind } }];
};
