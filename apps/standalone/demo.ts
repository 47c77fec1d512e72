import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

const Loaded = z.object({
  accounts: z.array(z.object({ role: z.string(), login: z.string(), password: z.string() })).default([]),
  hints: z.array(z.string()).default([]),
});
export type Loaded = z.infer<typeof Loaded>;

/** What `parley demo load` tells on its last line. Throws when it is something else. */
export const readLoaded = (output: string): Loaded =>
  Loaded.parse(JSON.parse(output.trim().startsWith('{') ? output : (output.trim().split('\n').at(-1) ?? '')));

const Secrets = z.object({ PARLEY_API_KEY: z.string(), WEBHOOK_SECRET: z.string() });

/**
 * What the demo platform was given when it was connected: its API key, and the secret that our webhooks to it are
 * signed with. Where no demo association was loaded here, as on a restored database, it is a shop that nobody knows.
 */
export function readDemoSecrets(home: string): z.infer<typeof Secrets> {
  const file = path.join(home, 'demo.json');
  if (existsSync(file)) return Secrets.parse(JSON.parse(readFileSync(file, 'utf8')));
  const made = () => randomBytes(32).toString('base64');
  return { PARLEY_API_KEY: `plk_${made()}`, WEBHOOK_SECRET: `whsec_${made()}` };
}
