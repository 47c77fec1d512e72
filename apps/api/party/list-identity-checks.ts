import { namesOfAccounts } from '#application/party/account-parties.js';
import type { Instant } from '#domain/kernel/message.js';
import type { PartyEvent } from '#domain/party/events.js';
import { loadStream } from '#event-store/load.js';
import type { Caller } from '../http/caller.js';
import { given } from '../dispute/given.js';
import type { IdentityCheckList, IdentityCheckState, IdentityCheckView } from './identity.dto.js';

/**
 * What people made sure of, the last first: by which proof, who it was and when, and whether it counts now. The
 * party itself is told neither the name of who checked nor the note.
 */
export async function listIdentityChecks(
  { tenant, now }: Pick<Caller, 'tenant' | 'now'>,
  partyId: string,
  as: 'staff' | 'party',
): Promise<IdentityCheckList> {
  const { events } = await loadStream<PartyEvent>(tenant.database, tenant.associationId, partyId);
  const checks = events.filter((event) => event.type === 'IdentityVerified');
  const names =
    as === 'staff'
      ? await namesOfAccounts(
          tenant,
          checks.map(({ meta }) => meta.by.id),
        )
      : undefined;
  const notes =
    as === 'staff' ? await tenant.vault.open(checks.flatMap(({ data }) => data.noteContentId ?? [])) : undefined;
  const items = checks.map((check): IdentityCheckView => {
    const { proof, until, noteContentId } = check.data;
    const after = events.slice(events.indexOf(check) + 1);
    const over = after.find(({ type }) => type === 'IdentityVerified' || type === 'IdentityVerificationEnded');
    return given({
      proof,
      checkedAt: check.meta.at,
      until,
      state: stateOf(over?.type, until, now),
      checkedBy: names?.get(check.meta.by.id),
      note: notes?.get(noteContentId ?? ''),
    }) as IdentityCheckView;
  });
  return { items: items.reverse() };
}

const stateOf = (over: string | undefined, until: Instant | undefined, now: Instant): IdentityCheckState => {
  if (over !== undefined) return over === 'IdentityVerified' ? 'replaced' : 'ended';
  return until !== undefined && until < now ? 'expired' : 'counts';
};
