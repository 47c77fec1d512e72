import { createHash } from 'node:crypto';
import { canonicalJson } from '#domain/kernel/canonical-json.js';
import { RELEASED } from '#rulebooks/released.js';

/** Prints the hash of each rulebook's text as it is now, and marks those that differ from what is released. */
for (const { rulebook, pin } of RELEASED) {
  const hash = createHash('sha256').update(canonicalJson(rulebook)).digest('hex');
  console.log(`${pin.id} ${pin.version} ${hash}${hash === pin.hash ? '' : ' (differs)'}`);
}
