import { sha256 } from '../draw/sha256.js';
import { canonicalJson } from '../kernel/canonical-json.js';
import type { OfficialFile } from './events.js';

/**
 * What both people name: over the id of the letter, which is that of its words for ever, and over the hashes of the
 * files in their order. Lower-case hexadecimal.
 */
export const hashOfAnswer = (letterId: string, files: readonly OfficialFile[]): string =>
  sha256(new TextEncoder().encode(canonicalJson({ letter: letterId, files: files.map((file) => file.sha256) })));
