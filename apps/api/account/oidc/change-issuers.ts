import { addIssuer, changeTrust, endIssuer, type Trust } from '#application/account/issuer/issuers.js';
import { answerOfficeOnce, type OfficeAnswer } from '#application/dispute/office-answers.js';
import { refuse } from '#domain/kernel/refusal.js';
import type { Request } from '#event-store/answers.js';
import { inTransaction } from '#infrastructure/database/in-transaction.js';
import { statementsIn } from '#infrastructure/database/statements.js';
import { tryIssuer } from '#infrastructure/oidc/ask-issuer.js';
import { noteSecurity, type Source } from '#infrastructure/security/security-event.js';
import { invalid } from '../../http/http-problem.js';
import type { ApiParts } from '../../http/parts.js';
import type { AddIssuerBody } from './issuer.dto.js';
import { asProblem } from './issuer-login.js';

export type Acting = { readonly associationId: string; readonly by: string; readonly source: Source };

/** Throws InvalidRequest for plain HTTP in production, IssuerFailed for one that does not answer as it must. */
export async function addIssuerOf(
  parts: ApiParts,
  { issuer: address, clientSecret, ...settings }: AddIssuerBody,
  request: Request,
  { associationId, by, source }: Acting,
): Promise<OfficeAnswer> {
  if (!parts.issuers.plainHttp && !address.startsWith('https:')) throw invalid('issuer', 'not-a-url');
  return answerOfficeOnce(parts, request, async (manager) => {
    await asProblem(parts, () => tryIssuer(parts.issuers, { address, clientId: settings.clientId, clientSecret }));
    const database = statementsIn(manager);
    const kept = { ...settings, address, clientSecret, associationId, at: parts.now() };
    const issuerId = await addIssuer(database, parts.masterKey, kept);
    const facts = { issuerId, amr: settings.trustedAmr.join(','), acr: settings.trustedAcr.join(',') };
    await noteSecurity(database, { kind: 'issuer-added', associationId, actor: by, source, facts });
    return { status: 201, body: JSON.stringify({ issuerId }) };
  });
}

/** Throws NotFound. */
export const changeIssuerTrust = (
  { pool }: ApiParts,
  issuerId: string,
  { trustedAmr, trustedAcr }: Trust,
  { associationId, by, source }: Acting,
): Promise<void> =>
  inTransaction(pool, async (client) => {
    if (!(await changeTrust(client, { associationId, issuerId, trustedAmr, trustedAcr }))) refuse('NotFound');
    const facts = { issuerId, amr: trustedAmr.join(','), acr: trustedAcr.join(',') };
    await noteSecurity(client, { kind: 'issuer-changed', associationId, actor: by, source, facts });
  });

/** Throws NotFound, unless it was this request that ended it. */
export const endIssuerOf = async (
  parts: ApiParts,
  issuerId: string,
  request: Request,
  { associationId, by, source }: Acting,
): Promise<void> => {
  await answerOfficeOnce(parts, request, async (manager) => {
    const database = statementsIn(manager);
    if (!(await endIssuer(database, { associationId, issuerId, at: parts.now() }))) refuse('NotFound');
    await noteSecurity(database, { kind: 'issuer-ended', associationId, actor: by, source, facts: { issuerId } });
    return { status: 204, body: '' };
  });
};
