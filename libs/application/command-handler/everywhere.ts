import type { Instant } from '#domain/kernel/message.js';
import type { TenantContext } from './command-handler.js';

/** What a pass over all associations needs. */
export type Everywhere = {
  readonly database: TenantContext['database'];
  readonly tenantOf: (associationId: string) => TenantContext;
  readonly legalNow: (associationId: string) => Promise<Instant>;
  /** Disputes a pass. */
  readonly most?: number;
};

/** A pass through one association after the other, each on its own clock: the sum of what it counts in each. */
export async function inEach(
  { database, tenantOf, legalNow }: Everywhere,
  pass: (tenant: TenantContext, at: Instant) => Promise<number>,
): Promise<number> {
  const { rows } = await database.query<{ id: string }>('SELECT id FROM office.association ORDER BY id');
  let counted = 0;
  for (const { id } of rows) counted += await pass(tenantOf(id), await legalNow(id));
  return counted;
}
