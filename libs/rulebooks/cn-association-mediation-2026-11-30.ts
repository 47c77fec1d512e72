import type { Rulebook } from '#domain/rulebook/rulebook.js';
import { files20261130 } from './2026-11-30/files.js';
import { cnAssociationMediation20261129 } from './cn-association-mediation-2026-11-29.js';

/** Mediation by the association, with files of up to 2 GiB. */
export const cnAssociationMediation20261130: Rulebook = {
  ...cnAssociationMediation20261129,
  version: '2026-11-30',
  files: files20261130,
};
