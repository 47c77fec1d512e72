import type { Field } from '../../../apps/web/src/features/acts/model/field.js';
import { findNamed } from '../../support/picture.js';
import { mark, type Hand } from './choose.js';
import { partIn } from './parts.js';

export type Named = {
  readonly ref: string;
  readonly sha256: string;
  readonly mediaType: string;
  readonly description?: string;
  readonly part?: string;
};

/** Chooses files from the machine and says of each what it is and who sees it. */
export async function giveFiles(hand: Hand, field: Field, name: string, files: readonly Named[]): Promise<void> {
  const isOne = field.kind === 'files' && field.isOne;
  const part = partIn(hand, field, name);
  for (const [index, { ref, sha256, mediaType, description = 'paper', part: seenBy }] of files.entries()) {
    const buffer = findNamed(sha256);
    if (!buffer) throw new Error(`${hand.operationId}: nobody has the bytes of ${ref}`);
    const file = { name: `${sha256.slice(0, 8)}.png`, mimeType: mediaType, buffer };
    await hand.hands.give(part, file);
    hand.names.set(ref, `f${index + 1}`);
    const its = (what: string): string => `[data-field="${isOne ? name : `${name}.${index}`}.${what}"]`;
    await hand.hands.write(hand.form.locator(`${its('description')} input`), description);
    if (seenBy !== undefined)
      await mark(hand, hand.form.locator(`${its('part')} label:has(input[value="${seenBy}"])`), true);
  }
}
