import type pg from 'pg';
import type { TenantContext } from '#application/command-handler/command-handler.js';

/** The tenant contexts of all associations of this installation. */
export type Tenants = {
  readonly of: (associationId: string) => TenantContext;
  /** Whose a dispute is, as an event told; it need not be looked up any more. */
  readonly remember: (disputeId: string, associationId: string) => void;
  /** Undefined for a dispute that the log does not know. */
  readonly findByDispute: (disputeId: string) => Promise<TenantContext | undefined>;
};

const MOST_DISPUTES = 20_000;

/** `make` builds the tenant context of one association. Whose a dispute is never changes, so it is remembered. */
export function openTenants(pool: Pick<pg.Pool, 'query'>, make: (associationId: string) => TenantContext): Tenants {
  const tenants = new Map<string, TenantContext>();
  const associations = new Map<string, string>();

  const of = (associationId: string): TenantContext => {
    const known = tenants.get(associationId);
    if (known) return known;
    const made = make(associationId);
    tenants.set(associationId, made);
    return made;
  };
  const findAssociation = async (disputeId: string): Promise<string | undefined> => {
    const { rows } = await pool.query<{ association_id: string }>({
      name: 'association-of-dispute',
      text: `SELECT association_id FROM log.stream WHERE stream_id = $1 AND category = 'dispute'`,
      values: [disputeId],
    });
    return rows[0]?.association_id;
  };

  const remember = (disputeId: string, associationId: string): void => {
    associations.set(disputeId, associationId);
    const [oldest] = associations.keys();
    if (associations.size > MOST_DISPUTES && oldest !== undefined) associations.delete(oldest);
  };

  return {
    of,
    remember,
    findByDispute: async (disputeId) => {
      const associationId = associations.get(disputeId) ?? (await findAssociation(disputeId));
      if (associationId === undefined) return undefined;
      remember(disputeId, associationId);
      return of(associationId);
    },
  };
}
