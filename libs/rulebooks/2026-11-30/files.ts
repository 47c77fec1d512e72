import type { FileRules } from '#domain/rulebook/file-rules.js';
import { files } from '../2026-12/files.js';

/** A whole session of a live room goes in as one file, sent in pieces. */
export const files20261130: FileRules = {
  ...files,
  size: 2 * 1024 * 1024 * 1024,
  source: 'no law names a limit; chosen so that a recording of a whole live session can be sent',
};
