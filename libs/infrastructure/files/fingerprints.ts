import { createHmac, type KeyObject } from 'node:crypto';
import type pg from 'pg';

type Sent = {
  readonly associationId: string;
  readonly disputeId: string;
  readonly evidenceId: string;
  readonly sha256: string;
};
type Database = Pick<pg.Pool, 'query'>;

/** Keyed, so that a copy of the database does not tell which known file was sent where; an association's own. */
const fingerprintOf = (secret: KeyObject, { associationId, sha256 }: Pick<Sent, 'associationId' | 'sha256'>): Buffer =>
  createHmac('sha256', secret).update(`parley/file/${associationId}/${sha256}`).digest();

/** May be repeated. */
export async function noteFingerprint(database: Database, secret: KeyObject, sent: Sent): Promise<void> {
  await database.query({
    name: 'note-fingerprint',
    text: `INSERT INTO vault.fingerprint (association_id, dispute_id, evidence_id, fingerprint) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING`,
    values: [sent.associationId, sent.disputeId, sent.evidenceId, fingerprintOf(secret, sent)],
  });
}

/** Ids of the association's other disputes in which a file with these bytes was sent. By hash. */
export async function findSameFiles(
  database: Database,
  secret: KeyObject,
  {
    associationId,
    disputeId,
    hashes,
  }: { readonly associationId: string; readonly disputeId: string; readonly hashes: readonly string[] },
): Promise<ReadonlyMap<string, readonly string[]>> {
  const byFingerprint = new Map(
    hashes.map((sha256) => [fingerprintOf(secret, { associationId, sha256 }).toString('hex'), sha256]),
  );
  const { rows } = await database.query<{ dispute_id: string; fingerprint: Buffer }>({
    name: 'same-files',
    text: `SELECT DISTINCT dispute_id, fingerprint FROM vault.fingerprint
             WHERE association_id = $1 AND dispute_id <> $2 AND fingerprint = ANY ($3::bytea[]) ORDER BY dispute_id LIMIT 200`,
    values: [associationId, disputeId, [...byFingerprint.keys()].map((hex) => Buffer.from(hex, 'hex'))],
  });
  const same = Map.groupBy(rows, ({ fingerprint }) => byFingerprint.get(fingerprint.toString('hex')) ?? '');
  return new Map([...same].map(([sha256, found]) => [sha256, found.map((row) => row.dispute_id)]));
}
