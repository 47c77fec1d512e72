import type { TenantContext } from '../command-handler/command-handler.js';
import { checkKnown } from '../context/known-ids.js';
import type { HoldSubject } from './legal-holds.js';

type Access = Pick<TenantContext, 'associationId'> & { readonly database: Pick<TenantContext['database'], 'query'> };

const OF_STREAMS =
  'SELECT stream_id AS id FROM log.event WHERE association_id = $1 AND stream_id = ANY ($2) AND version = 1';
const KNOWN = {
  account: 'SELECT id FROM office.account WHERE association_id = $1 AND id = ANY ($2)',
  party: OF_STREAMS,
  dispute: OF_STREAMS,
} as const satisfies Readonly<Record<HoldSubject['kind'], string>>;

/**
 * That all of these are the association's own: nothing is held, and nobody is written to, in another's name. Throws
 * Refused UnknownReference, the same for another's and for an id that never was.
 */
export const checkSubjects = (
  access: Access,
  kind: HoldSubject['kind'],
  ids: readonly string[],
  field: string,
): Promise<void> => checkKnown(access, KNOWN[kind], ids, field);
