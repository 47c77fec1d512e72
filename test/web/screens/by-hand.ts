import { readFileSync } from 'node:fs';
import { noCount, type Count } from './counts.js';
import { mouse, type Hands } from './hands.js';

const BEGINS = '### Acts of staff that are made by hand';
const ROW = /^\| `(\w+)`(, [^|]*?)? *\|[^|]*\| (\d+) +\| (\d+) +\|$/gm;

/** The clicks and fields that docs/screens.md tells, by what stands in the first column: `takeCharge, for many`. */
export const readTold = (): ReadonlyMap<string, Count> => {
  const [, from = ''] = readFileSync('docs/screens.md', 'utf8').split(BEGINS);
  const [table = ''] = from.split('\n## ');
  return new Map(
    [...table.matchAll(ROW)].map(([, act = '', more = '', clicks, fields]) => [
      `${act}${more}`,
      { clicks: Number(clicks), fields: Number(fields) },
    ]),
  );
};
const told = readTold();

/** Does an act of staff on the page that is open, and fails where docs/screens.md tells other clicks or fields of it. */
export async function byHand(act: string, does: (hands: Hands) => Promise<void>): Promise<void> {
  const hands = mouse(noCount());
  await does(hands);
  expect({ act, ...hands.count }).toEqual({ act, ...told.get(act) });
}
