import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { LEXICON_VERSION } from '#screening/lexicon.js';
import { screenListing } from '#screening/screen-listing.js';
import type { Config } from './config.js';

/**
 * Looks through texts of shops, one a line, for what a person should look at. Needs no database; takes nothing down and
 * keeps nothing. Exit code 2 without a file, else 0.
 */
export async function screen(_: Config, [file]: readonly string[]): Promise<number> {
  if (file === undefined) {
    console.error('parley screen <file with a text on each line>');
    return 2;
  }
  let [lines, found] = [0, 0];
  for await (const text of createInterface({ input: createReadStream(file, 'utf8'), crlfDelay: Infinity })) {
    lines += 1;
    for (const { rule, word, text: as, from, spelling, score } of screenListing({ text, field: 'title' })) {
      found += 1;
      console.log(`${lines}:${from + 1}  ${word}  “${as}”  ${spelling}  ${score.toFixed(2)}  ${rule}`);
    }
  }
  console.log(
    `${found} to be looked at in ${lines} texts (lexicon ${LEXICON_VERSION}). A person decides what each of them means.`,
  );
  return 0;
}
