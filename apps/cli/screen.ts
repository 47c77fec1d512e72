import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { LEXICON_VERSION } from '#screening/lexicon.js';
import { NameIndex, type KnownName } from '#screening/names.js';
import { screenListing } from '#screening/screen-listing.js';
import type { Config } from './config.js';

const USAGE = 'parley screen [--names <file with a name on each line>] <file with a text on each line>';
/** Behind a name, after a comma or tab: the name of a geographical indication. */
const INDICATION = /[,\t]\s*(gi|geographical-indication|地理标志)\s*$/iu;

/**
 * Looks through texts of shops, one a line, for what a person should look at. Needs no database; takes nothing down and
 * keeps nothing. Exit code 2 without a file, else 0.
 */
export async function screen(_: Config, given: readonly string[]): Promise<number> {
  const at = given.indexOf('--names');
  const [listings, ...more] = at < 0 ? given : given.toSpliced(at, 2);
  const namesFile = at < 0 ? undefined : given[at + 1];
  if (listings === undefined || more.length > 0 || (at >= 0 && namesFile === undefined)) {
    console.error(USAGE);
    return 2;
  }
  const names = namesFile === undefined ? undefined : new NameIndex(await namesIn(namesFile));
  let [lines, found] = [0, 0];
  for await (const text of createInterface({ input: createReadStream(listings, 'utf8'), crlfDelay: Infinity })) {
    lines += 1;
    for (const { rule, word, text: as, from, spelling, score } of screenListing({ text, field: 'title' }, names)) {
      found += 1;
      console.log(`${lines}:${from + 1}  ${word}  “${as}”  ${spelling}  ${score.toFixed(2)}  ${rule}`);
    }
  }
  console.log(
    `${found} to be looked at in ${lines} texts (lexicon ${LEXICON_VERSION}). A person decides what each of them means.`,
  );
  return 0;
}

const namesIn = async (file: string): Promise<readonly KnownName[]> =>
  (await readFile(file, 'utf8'))
    .replace(/^\uFEFF/u, '')
    .split(/\r?\n/u)
    .filter((line) => line.trim() !== '')
    .map((line, id) => ({
      id: String(id + 1),
      name: line.replace(INDICATION, '').trim(),
      kind: INDICATION.test(line) ? 'geographical-indication' : 'trade-mark',
    }));
