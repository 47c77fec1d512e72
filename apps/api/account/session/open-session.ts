import { createHmac } from 'node:crypto';
import { LessThan } from 'typeorm';
import { refuse } from '#domain/kernel/refusal.js';
import type { Request } from '#event-store/answers.js';
import type { Account } from '#infrastructure/database/entities/account.js';
import { Session } from '#infrastructure/database/entities/session.js';
import { noteSecurity, type Source } from '#infrastructure/security/security-event.js';
import { tokenHash, tokenText } from '#infrastructure/secret-token.js';
import type { ApiParts } from '../../http/parts.js';
import { deviceMarker } from '../../limits/known-device.js';

/** How long an ended one is kept, so that its request stays known. */
const KEPT = 30 * 24 * 3_600_000;

export type SignedIn = {
  readonly token: string;
  readonly expiresAt: Date;
  readonly account: Account;
  readonly device: string;
};

/**
 * Opens a session for somebody whose credentials, all that are asked for, were found good. The token follows from the
 * request's key and the password's hash: who asks again hears the same one, and no database holds it. Throws KeyReused.
 */
export async function openSession(
  parts: ApiParts,
  account: Account,
  source: Source,
  request: Request,
): Promise<SignedIn> {
  const { dataSource, secret, now, sessionLife } = parts;
  const { id: accountId, associationId } = account;
  const at = now();
  const material = JSON.stringify(['session', associationId, accountId, request.key, account.passwordHash]);
  const token = tokenText('pls', createHmac('sha256', secret).update(material).digest());
  const sessions = dataSource.getRepository(Session);
  const session = {
    tokenHash: tokenHash(token),
    accountId,
    requestHash: request.bodyHash,
    address: source.address,
    device: source.device ?? null,
    createdAt: at,
    expiresAt: new Date(at.getTime() + sessionLife.longest),
  };
  await sessions.createQueryBuilder().insert().values(session).orIgnore().execute();
  await sessions.delete({ accountId, createdAt: LessThan(new Date(at.getTime() - KEPT)) });
  const kept = await sessions.findOneByOrFail({ tokenHash: session.tokenHash });
  if (!kept.requestHash.equals(request.bodyHash)) refuse('KeyReused', { key: request.key });
  await noteSecurity(parts.pool, {
    kind: 'signed-in',
    associationId,
    accountId,
    source,
    facts: { sessionId: kept.id },
  });
  const device = deviceMarker(secret, accountId, kept.createdAt, material);
  return { token, expiresAt: new Date(kept.createdAt.getTime() + sessionLife.longest), account, device };
}
