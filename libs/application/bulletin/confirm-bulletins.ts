import { entryStateAt } from '#domain/bulletin/state.js';
import { localDateAt, type LocalDate } from '#domain/calendar/local-date.js';
import type { Instant } from '#domain/kernel/message.js';
import type { TenantContext } from '../command-handler/command-handler.js';
import { findUncarried } from './carried.js';
import { loadBulletins } from './bulletins.js';

/** What may be told of a bulletin to whoever has the code at the foot of its PDF: when it came out, and if it stands so. */
export async function confirmBulletins(
  tenant: TenantContext,
  code: string,
  at: Instant,
): Promise<
  readonly {
    readonly document: 'bulletin';
    readonly issuedOn: LocalDate;
    readonly standing: 'in-force' | 'corrected';
    readonly by: 'log-reference';
  }[]
> {
  const { bulletins } = await loadBulletins(tenant);
  const found = Object.values(bulletins).map(async ({ published, entries }) => {
    if (published?.code !== code) return [];
    const isChanged =
      entries.some((entry) => entry.corrected !== undefined || entryStateAt(entry, at) !== 'shown') ||
      (await findUncarried(tenant, entries, at)).length > 0; // what nothing carries any more is read by nobody
    const issuedOn = localDateAt(published.publishedAt);
    const standing = isChanged ? ('corrected' as const) : ('in-force' as const);
    return [{ document: 'bulletin' as const, issuedOn, standing, by: 'log-reference' as const }];
  });
  return (await Promise.all(found)).flat();
}
