import type { EntityManager } from 'typeorm';
import { tellAdministrators } from '#application/account/tell-administrators.js';
import { hireProvider, proposeHire, type HiredService } from '#application/provider/provider-hires.js';
import { isUuid } from '#infrastructure/ids.js';
import { statementsIn } from '#infrastructure/database/statements.js';
import { providerPurpose } from '#infrastructure/messaging/find-provider.js';
import { signerPurpose } from '#infrastructure/signing/find-signer.js';
import { wrapSecret } from '#infrastructure/vault/secrets.js';
import { newWebhookSecret } from '#infrastructure/webhook/new-webhook-secret.js';
import type { Office } from '../../http/association-door.js';
import { invalid } from '../../http/http-problem.js';
import type { ApiParts } from '../../http/parts.js';

export type Wanted = { readonly service: HiredService; readonly name?: string; readonly url: string };

export type HireTaken = {
  readonly secret: string;
  readonly state: 'hired' | 'proposed';
  readonly hireId?: string;
};

/**
 * Whoever hires a provider says through whom codes reach parties, or who says that they have signed: alone it could be
 * any of them. So it waits for another administrator, and what stood before stands. The operator stands for itself.
 */
export async function takeHire(
  parts: Pick<ApiParts, 'masterKey' | 'now'>,
  { tenant: { associationId }, by }: Office,
  manager: EntityManager,
  { service, url, ...named }: Wanted,
): Promise<HireTaken> {
  const [database, at, secret] = [statementsIn(manager), parts.now(), newWebhookSecret()];
  const purpose = service === 'signature' ? signerPurpose(associationId) : providerPurpose(associationId, service);
  const wrapped = wrapSecret(parts.masterKey, purpose, secret);
  const hire = { associationId, service, ...named, url: url.replace(/\/+$/, ''), wrapped };
  if (!isUuid(by.id)) {
    await hireProvider(database, hire, at);
    return { secret, state: 'hired' };
  }
  const hireId = await proposeHire(database, hire, by.id, at);
  await tellAdministrators(database, { associationId, by: by.id, topic: hireTopic(service, 'proposed') }, at);
  return { secret, state: 'proposed', hireId };
}

/** By which mail the other administrators hear of it. */
export const hireTopic = <S extends HireTaken['state']>(service: HiredService, state: S) =>
  `${service === 'signature' ? 'signature' : 'message'}-provider-${state}` as const;

/** Throws InvalidRequest in production for an address that is read on its way. */
export function checkHireUrl({ environment }: Pick<ApiParts, 'environment'>, url: string): void {
  if (environment === 'production' && !url.startsWith('https:')) throw invalid('url', 'not-a-url');
}
