import { instant, type Actor, type Instant } from '#domain/kernel/message.js';
import { Refused } from '#domain/kernel/refusal.js';
import { requestOf } from '#event-store/answers.js';
import {
  findAtExit,
  findKeeping,
  findPlatformsAtExit,
  findToErase,
  type ToErase,
} from '#read-models/find-delegated-due.js';
import { authorKey } from './author-key.js';
import { loadAgreement } from '../delegation/delegations.js';
import { handleDispute } from './disputes.js';
import { isFileHeld } from '../privacy/is-file-held.js';
import { findHeld, holdsAs } from '../privacy/legal-holds.js';
import { callerOf, type TenantContext } from '../command-handler/command-handler.js';
import type { Everywhere } from '../command-handler/everywhere.js';

/** Who keeps the terms of delegation agreements in disputes; not the disputes' own workflow, so that it wakes them. */
export const AGREEMENTS: Actor = { kind: 'engine', id: 'delegation-agreements' };

const MOST = 100;

/** Where an agreement has ended, what waited goes back, and what runs where that was agreed: how many went back. */
export async function returnAtExit({ database, tenantOf, legalNow, most = MOST }: Everywhere): Promise<number> {
  let returned = 0;
  for (const { associationId, platformId } of await findPlatformsAtExit(database)) {
    const [tenant, at] = [tenantOf(associationId), await legalNow(associationId)];
    const { agreement } = await loadAgreement(tenant, platformId);
    if (agreement.endsAt === undefined || at <= agreement.endsAt) continue;
    const data = { agreementEndedAt: agreement.endsAt };
    for (const disputeId of await findAtExit(database, associationId, platformId, most))
      if (
        await submit(
          tenant,
          disputeId,
          { type: 'ReturnDelegated', data, by: AGREEMENTS, at },
          `exit/${disputeId}/${data.agreementEndedAt}`,
        )
      )
        returned += 1;
  }
  return returned;
}

/**
 * What was kept as long as was agreed is erased: on the record first, so that nothing is erased in a dispute that was
 * reopened meanwhile, then by destroying the keys. A pass that was broken off between the two is ended by the next one.
 * What two people hold, the file or anybody in it or at work on it, stays; who was at work on it is read once as long
 * as the holds stay the same. How many.
 */
export function erasingHandedOver(): (everywhere: Everywhere) => Promise<number> {
  const kept = new Map<string, Kept>();
  return async ({ database, tenantOf, legalNow, most = MOST }) => {
    let erased = 0;
    for (const associationId of await findKeeping(database)) {
      const [tenant, at] = [tenantOf(associationId), await legalNow(associationId)];
      const held = await findHeld({ database, associationId });
      const files = keptBy(kept, associationId, holdsAs(held));
      const asked = { keyName: authorKey('%1$s', '%2$s'), held: [...held, ...files], limit: most };
      for (const due of await findToErase(database, associationId, new Date(at), asked)) {
        if (await isFileHeld(tenant, due, held)) files.add(due.disputeId);
        else if (await isErased(tenant, due, at)) {
          for (const partyId of due.partyIds) await tenant.vault.destroyKey(authorKey(due.disputeId, partyId));
          erased += 1;
        }
      }
    }
    return erased;
  };
}

/** Files of an association that these holds keep because of who was at work on them: whoever acted stays in the log. */
type Kept = { readonly holds: string; readonly files: Set<string> };

const keptBy = (kept: Map<string, Kept>, associationId: string, holds: string): Set<string> => {
  const before = kept.get(associationId);
  if (before?.holds === holds) return before.files;
  const files = new Set<string>();
  kept.set(associationId, { holds, files });
  return files;
};

const isErased = async (
  tenant: TenantContext,
  { disputeId, endedAt, erased }: ToErase,
  at: Instant,
): Promise<boolean> => {
  if (erased) return true;
  const data = { endedAt: instant(endedAt) };
  return submit(
    tenant,
    disputeId,
    { type: 'EraseHandedOver', data, by: AGREEMENTS, at },
    `erase/${disputeId}/${data.endedAt}`,
  );
};

/** False where it has moved on meanwhile: the table that was asked may lag. */
const submit = async (
  tenant: TenantContext,
  disputeId: string,
  command: Parameters<typeof handleDispute>[3],
  key: string,
): Promise<boolean> => {
  try {
    await handleDispute(
      tenant,
      disputeId,
      AGREEMENTS,
      command,
      requestOf(callerOf(tenant.associationId, AGREEMENTS), key, { disputeId }, tenant.secret),
    );
    return true;
  } catch (error) {
    if (error instanceof Refused) return false;
    throw error;
  }
};
