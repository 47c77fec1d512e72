import { randomUUID } from 'node:crypto';
import type { TenantContext } from '#application/command-handler/command-handler.js';
import type { ConfirmIdentity } from '#application/party/verify-identity.js';
import { HttpProblem, invalid } from '../http/http-problem.js';
import type { ApiParts } from '../http/parts.js';

/**
 * Has the association's provider say whether the number goes with the party's name; undefined where none was given.
 * The number goes to that provider alone. Throws NoIdentityProvider, IdentityNotConfirmed, and NoIdentityCheck: to be
 * tried again.
 */
export function confirmingBy(
  { identity }: Pick<ApiParts, 'identity'>,
  { associationId }: TenantContext,
  given: string | undefined,
): ConfirmIdentity | undefined {
  if (given === undefined) return undefined;
  const number = given.normalize('NFKC').toUpperCase();
  if (!/^[0-9A-Z]{18}$/.test(number)) throw invalid('identityNumber', 'invalid');
  return async ({ name, kind }) => {
    const provider = await identity.findProvider(associationId);
    if (!provider) throw new HttpProblem('NoIdentityProvider');
    const person = kind === 'person' || (kind === 'unknown' && /^\d{17}[\dX]$/.test(number));
    const id = randomUUID().replaceAll('-', '');
    const answer = await identity.ask(provider, { kind: person ? 'person' : 'organisation', name, number, id });
    if (answer === 'matches') return;
    if (answer === 'differs' || answer === 'not-found') throw new HttpProblem('IdentityNotConfirmed');
    throw new HttpProblem('NoIdentityCheck', { headers: { 'retry-after': '30' } });
  };
}
