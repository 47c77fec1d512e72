import { createHmac } from 'node:crypto';
import type { TenantContext } from '../command-handler/command-handler.js';

type Right = { readonly kind: string; readonly registrationNumber?: string };

/**
 * What is the same for one registered right in all disputes of an association: keyed, so that no number can be guessed
 * from it. Undefined without a number.
 */
export const rightIdentity = (
  { secret, associationId }: Pick<TenantContext, 'secret' | 'associationId'>,
  { kind, registrationNumber }: Right,
): string | undefined => {
  const number = registrationNumber
    ?.normalize('NFKC')
    .replace(/[\s.\-–—/]/g, '')
    .toUpperCase();
  return number
    ? createHmac('sha256', secret).update(['right', associationId, kind, number].join('\n')).digest('hex')
    : undefined;
};
