import { entryStateAt } from '#domain/bulletin/state.js';
import { localDateAt, type LocalDate } from '#domain/calendar/local-date.js';
import type { Instant } from '#domain/kernel/message.js';
import type { TenantContext } from '../command-handler/command-handler.js';
import { findUncarried } from './carried.js';
import { loadBulletins } from './bulletins.js';

type Asked = {
  readonly tenant: TenantContext;
  readonly code: string;
  readonly at: Instant;
  /** Awaited before the decisions that a bulletin cites are looked up; throws where they cannot be yet. */
  readonly beforeCited: () => Promise<unknown>;
};

/** What may be told of a bulletin to whoever has the code at the foot of its PDF: when it came out, and if it stands so. */
export async function confirmBulletins({ tenant, code, at, beforeCited }: Asked): Promise<
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
    await beforeCited();
    const isChanged =
      entries.some((entry) => entry.corrected !== undefined || entryStateAt(entry, at) !== 'shown') ||
      (await findUncarried(tenant, entries, at)).length > 0; // what nothing carries any more is read by nobody
    const issuedOn = localDateAt(published.publishedAt);
    const standing = isChanged ? ('corrected' as const) : ('in-force' as const);
    return [{ document: 'bulletin' as const, issuedOn, standing, by: 'log-reference' as const }];
  });
  return (await Promise.all(found)).flat();
}
