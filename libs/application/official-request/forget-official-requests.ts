import { ruleOn } from '#domain/privacy/retention.js';
import { findOfficialEnded } from '#read-models/find-official-requests.js';
import { isThere } from '#read-models/is-there.js';
import type { Everywhere } from '../command-handler/everywhere.js';
import { findHeld } from '../privacy/legal-holds.js';
import { officialKey } from './official-requests.js';

/** Forgets the words and papers of requests whose period has ended, unless a hold keeps a subject; how many. */
export async function forgetOfficialRequests({ database, tenantOf }: Everywhere, machine: Date): Promise<number> {
  if (!(await isThere(database, 'official_requests'))) return 0;
  const { days = 0 } = ruleOn('official-request', machine.toISOString().slice(0, 10));
  let forgotten = 0;
  for (const { associationId, requestId, subjectIds } of await findOfficialEnded(database, machine, days)) {
    const tenant = tenantOf(associationId);
    const held = await findHeld(tenant);
    if (subjectIds.some((id) => held.has(id))) continue;
    await tenant.vault.destroyKey(officialKey(requestId));
    forgotten += 1;
  }
  return forgotten;
}
