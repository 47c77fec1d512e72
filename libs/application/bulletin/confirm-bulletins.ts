import { entryStateAt } from '#domain/bulletin/state.js';
import { localDateAt, type LocalDate } from '#domain/calendar/local-date.js';
import type { Instant } from '#domain/kernel/message.js';
import type { TenantContext } from '../command-handler/command-handler.js';
import { loadBulletins } from './bulletins.js';

/** What may be told of a bulletin to whoever has the code at the foot of its PDF: when it came out, and if it stands so. */
export async function confirmBulletins(
  tenant: Pick<TenantContext, 'database' | 'associationId'>,
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
  return Object.values(bulletins).flatMap(({ published, entries }) => {
    if (published?.code !== code) return [];
    const isChanged = entries.some((entry) => entry.corrected !== undefined || entryStateAt(entry, at) !== 'shown');
    const issuedOn = localDateAt(published.publishedAt);
    return [{ document: 'bulletin', issuedOn, standing: isChanged ? 'corrected' : 'in-force', by: 'log-reference' }];
  });
}
