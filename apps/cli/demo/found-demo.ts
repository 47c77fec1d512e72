import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { demoFile, type DemoFile } from '#infrastructure/demo/demo-files.js';
import type { Config } from '../config.js';
import { openSite } from './open-site.js';
import { CAST, found } from '#infrastructure/demo/people/found.js';
import { personOf } from '#infrastructure/demo/people/person.js';
import { PLATFORM_CLERK } from '#infrastructure/demo/people/platform-clerk.js';

/** The association and everybody’s account; kept in the state folder. Undefined where another association is there. */
export async function foundDemo(config: Config, now: () => Date): Promise<DemoFile | undefined> {
  const site = await openSite(config, now);
  if (!site) return undefined;
  const { associationId, apiKey, webhookSecret } = await found(site);
  const people = [...CAST, PLATFORM_CLERK].map(personOf);
  const written: DemoFile = { PARLEY_API_KEY: apiKey, WEBHOOK_SECRET: webhookSecret, associationId, people };
  const file = demoFile(config.home);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(`${file}.new`, JSON.stringify(written), { mode: 0o600 });
  renameSync(`${file}.new`, file);
  return written;
}
