import type { TenantContext } from '#application/command-handler/command-handler.js';
import { liveReader } from '../http/wait-for-read.js';

const TABLES = ['tips', 'screenings', 'published_decisions', 'authority_answers'] as const;

/** Waits for nothing: 503 with Retry-After while a table from which sources are counted is not made yet. */
export async function assertCounted({ database }: Pick<TenantContext, 'database'>): Promise<void> {
  await Promise.all(TABLES.map((table) => liveReader(database, table)));
}
