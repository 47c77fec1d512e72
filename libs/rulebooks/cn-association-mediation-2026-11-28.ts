import type { Rulebook } from '#domain/rulebook/rulebook.js';
import { filesFollow } from './2026-11-28/files-and-cures.js';
import { cnAssociationMediation202701 } from './cn-association-mediation-2027-01.js';

/** Mediation by the association, put right with the notice procedure of the same day. */
export const cnAssociationMediation20261128: Rulebook = {
  ...cnAssociationMediation202701,
  version: '2026-11-28',
  filesFollow,
};
