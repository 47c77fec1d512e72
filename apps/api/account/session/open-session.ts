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
import { noteProof, type ProofMeans } from '../factor/proofs.js';

/** How long an ended one is kept, so that its request stays known. */
const KEPT = 30 * 24 * 3_600_000;

export type SignedIn = {
  readonly token: string;
  readonly expiresAt: Date;
  readonly account: Account;
  readonly device: string;
};

/** By what somebody is in: of what the token is made, and by which means the person was known. */
export type Opening = {
  readonly material: readonly string[];
  readonly means: ProofMeans;
  readonly source: Source;
  readonly request: Request;
};

/** What a session is opened under: who asks again under the same material hears the same token. */
export const sessionToken = ({ secret }: Pick<ApiParts, 'secret'>, material: readonly string[]): string =>
  tokenText('pls', createHmac('sha256', secret).update(JSON.stringify(material)).digest());

/**
 * Opens a session for somebody whose credentials, all that are asked for, were found good. The token follows from the
 * material, which holds the request's key: who asks again hears the same one, and no database holds it. Throws KeyReused.
 */
export async function openSession(
  parts: ApiParts,
  account: Account,
  { material, means, source, request }: Opening,
): Promise<SignedIn> {
  const { dataSource, now, sessionLife } = parts;
  const { id: accountId, associationId } = account;
  const at = now();
  const token = sessionToken(parts, material);
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
  await noteProof(parts.pool, session.tokenHash, means, kept.createdAt);
  const facts = { sessionId: kept.id, means };
  await noteSecurity(parts.pool, { kind: 'signed-in', associationId, accountId, source, facts });
  const device = deviceMarker(parts.secret, accountId, kept.createdAt, JSON.stringify(material));
  return { token, expiresAt: new Date(kept.createdAt.getTime() + sessionLife.longest), account, device };
}
