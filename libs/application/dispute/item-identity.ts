import { createHmac } from 'node:crypto';
import type { TenantContext } from '../command-handler/command-handler.js';

type Place = {
  readonly platformId: string;
  readonly url?: string | undefined;
  readonly externalId?: string | undefined;
};

/**
 * What is the same for one thing in all disputes of an association (practice P38): keyed, so that no locator can be
 * guessed from it. The platform's own number goes before the address, of which only what leads to the page counts.
 * Undefined without both.
 */
export const itemIdentity = (
  { secret, associationId }: Pick<TenantContext, 'secret' | 'associationId'>,
  { platformId, url, externalId }: Place,
): string | undefined => {
  const number = externalId?.normalize('NFKC').trim();
  const place = number ? `number\n${number}` : url && `address\n${normalised(url)}`;
  if (!place) return undefined;
  return createHmac('sha256', secret).update(['item', associationId, platformId, place].join('\n')).digest('hex');
};

/**
 * Without what changes from one visit to the next: scheme, leading www, case of the host, fragment, campaign
 * parameters, order of the rest.
 */
const normalised = (url: string): string => {
  if (!URL.canParse(url)) return url.normalize('NFKC').trim();
  const { hostname, port, pathname, searchParams } = new URL(url);
  const kept = [...searchParams]
    .filter(([name]) => !/^(utm_|spm$|from$|share)/.test(name))
    .map(([name, value]) => `${name}=${value}`);
  return [hostname.replace(/^www\./, ''), port, pathname.replace(/\/+$/, ''), ...kept.sort()].join('\n');
};
