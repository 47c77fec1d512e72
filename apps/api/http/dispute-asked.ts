import type { FastifyRequest } from 'fastify';
import { isUuid } from '#infrastructure/ids.js';

/** The dispute whose file a request is about, by its path; undefined for what is about none, or names no id. */
export function disputeAsked({ routeOptions, params }: FastifyRequest): string | undefined {
  if (!routeOptions.url?.startsWith('/v1/disputes/:disputeId')) return undefined;
  const { disputeId } = (params ?? {}) as { readonly disputeId?: unknown };
  return typeof disputeId === 'string' && isUuid(disputeId) ? disputeId : undefined;
}
