import { existsSync, readFileSync } from 'node:fs';
import type { Config } from '../config.js';
import { DemoFile, demoFile } from '#infrastructure/demo/demo-files.js';
import { endWithParent } from '#infrastructure/end-with-parent.js';
import { fillDemo } from './fill-demo.js';
import { foundDemo } from './found-demo.js';

const USAGE = 'parley demo load [--found]';

/**
 * Founds an association to try things in, and fills it with eight weeks of work. Loaded once: what was begun and not
 * finished goes on where it was, what is there stays as it is. `--found` stops where one can sign in.
 */
export async function loadDemo(config: Config, [what, flag]: readonly string[], now: () => Date): Promise<number> {
  if (what !== 'load' || (flag !== undefined && flag !== '--found')) {
    console.error(USAGE);
    return 2;
  }
  if (config.environment === 'production')
    throw new Error('A demo whose passwords everybody knows is not loaded in production');
  endWithParent(); // the start that runs this behind one’s back
  const file = demoFile(config.home);
  const there = existsSync(file) ? DemoFile.parse(JSON.parse(readFileSync(file, 'utf8'))) : undefined;
  const loaded = there ?? (await foundDemo(config, now));
  if (loaded && flag === undefined) await fillDemo(config, now);
  console.log(JSON.stringify({ people: loaded?.people ?? [] }));
  return 0;
}
