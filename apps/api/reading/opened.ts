import type { TenantContext } from '#application/command-handler/command-handler.js';
import type { Thing } from '#domain/access/reading.js';

/** What the operation of a request has opened, by the tenant context that was made for this request alone. */
const opened = new WeakMap<TenantContext, readonly Thing[]>();

export type ConfidentialThing = Extract<Thing, { readonly kind: 'confidential' }>;

/**
 * Says that the answer will hold what its owner has kept confidential; recorded before its first byte. What somebody
 * reads of its own is nobody's news.
 */
export const noteOpened = (
  tenant: TenantContext,
  party: string | undefined,
  things: readonly ConfidentialThing[],
): void => {
  const foreign = things.filter(({ ownerId }) => ownerId !== party);
  if (foreign.length > 0) opened.set(tenant, [...openedIn(tenant), ...foreign]);
};

type File = { readonly ownerId: string; readonly part?: string; readonly ownOnly?: boolean };
const isClosed = ({ ownerId, part, ownOnly }: File): boolean =>
  ownerId !== 'association' && (part === 'confidential' || ownOnly === true);

/** Closed files in a list or a complaint, each party's together. */
export const closedFiles = (disputeId: string, files: readonly File[]): readonly ConfidentialThing[] =>
  [...new Set(files.filter(isClosed).map(({ ownerId }) => ownerId))].map((ownerId) => ({
    kind: 'confidential',
    disputeId,
    part: 'exhibits',
    partId: ownerId,
    ownerId,
  }));

export const openedIn = (tenant: TenantContext): readonly Thing[] => opened.get(tenant) ?? [];
