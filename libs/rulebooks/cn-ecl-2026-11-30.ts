import type { NoticeRulebook } from '#domain/rulebook/rulebook.js';
import { files20261130 } from './2026-11-30/files.js';
import { cnEcl20261129 } from './cn-ecl-2026-11-29.js';

/** The notice procedure of the day before, with files of up to 2 GiB. */
export const cnEcl20261130: NoticeRulebook = {
  ...cnEcl20261129,
  version: '2026-11-30',
  files: files20261130,
};
