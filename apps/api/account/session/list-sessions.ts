import { MoreThan } from 'typeorm';
import { Session } from '#infrastructure/database/entities/session.js';
import type { ApiParts } from '../../http/parts.js';

/** Those of an account that are open, the last used first. */
export async function listSessions(
  { dataSource, now, sessionLife }: ApiParts,
  accountId: string,
): Promise<readonly Session[]> {
  const at = now();
  const unended = await dataSource.getRepository(Session).findBy({ accountId, expiresAt: MoreThan(at) });
  return unended
    .filter((session) => usedAt(session) > at.getTime() - sessionLife.idle)
    .sort((a, b) => usedAt(b) - usedAt(a));
}

const usedAt = ({ lastUsedAt, createdAt }: Session): number => (lastUsedAt ?? createdAt).getTime();
