import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { DemoFile, demoFile, DemoPerson } from '#infrastructure/demo/demo-files.js';

const Loaded = z.object({ people: z.array(DemoPerson).default([]) });
export type Loaded = z.infer<typeof Loaded>;

/** What `parley demo load` tells on its last line. Throws when it is something else. */
export const readLoaded = (output: string): Loaded =>
  Loaded.parse(JSON.parse(output.trim().startsWith('{') ? output : (output.trim().split('\n').at(-1) ?? '')));

export const readDemo = (home: string): DemoFile => DemoFile.parse(JSON.parse(readFileSync(demoFile(home), 'utf8')));

/**
 * What the demo platform was given when it was connected: its API key, and the secret that our webhooks to it are
 * signed with. Where no demo association was loaded here, as on a restored database, it is a shop that nobody knows.
 */
export function readDemoSecrets(home: string): Pick<DemoFile, 'PARLEY_API_KEY' | 'WEBHOOK_SECRET'> {
  if (existsSync(demoFile(home))) {
    const { PARLEY_API_KEY, WEBHOOK_SECRET } = readDemo(home);
    return { PARLEY_API_KEY, WEBHOOK_SECRET };
  }
  const made = () => randomBytes(32).toString('base64');
  return { PARLEY_API_KEY: `plk_${made()}`, WEBHOOK_SECRET: `whsec_${made()}` };
}
