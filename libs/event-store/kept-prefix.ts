import { createHmac, timingSafeEqual, type KeyObject } from 'node:crypto';
import { canonicalJson } from '#domain/kernel/canonical-json.js';
import type { Database } from './types.js';
import type { Prefix } from './verify-log.js';

/** Up to where the log was found sound, and when (machine time). */
export type KeptPrefix = Prefix & { readonly verifiedAt: Date };

type Row = {
  readonly position: string;
  readonly digest: Buffer;
  readonly chain: Buffer;
  readonly verified_at: Date;
  readonly mac: Buffer;
};

/**
 * What was kept last. Undefined where nothing was, where it was not kept with this secret (`log-verified`,
 * vault/master-key.ts), and where another event stands at its end by now: then all has to be verified.
 */
export async function findPrefix(database: Database, secret: KeyObject): Promise<KeptPrefix | undefined> {
  const { rows } = await database.query<Row & { readonly there: Buffer | null }>(
    `SELECT v.position, v.digest, v.chain, v.verified_at, v.mac, e.chain AS there
       FROM office.log_verified v LEFT JOIN log.event e ON e.position = v.position`,
  );
  const [row] = rows;
  if (!row) return undefined;
  const kept = { position: Number(row.position), digest: row.digest, verifiedAt: row.verified_at };
  const mac = macOf(secret, kept, row.chain);
  const isOurs = mac.length === row.mac.length && timingSafeEqual(mac, row.mac);
  return isOurs && row.there?.equals(row.chain) ? kept : undefined;
}

/** In the place of what was kept before. */
export async function keepPrefix(database: Database, secret: KeyObject, kept: KeptPrefix): Promise<void> {
  const { rows } = await database.query<{ chain: Buffer }>('SELECT chain FROM log.event WHERE position = $1', [
    kept.position,
  ]);
  const chain = rows[0]?.chain ?? Buffer.alloc(0);
  await database.query(
    `INSERT INTO office.log_verified VALUES (1, $1, $2, $3, $4, $5)
       ON CONFLICT (id) DO UPDATE SET position = excluded.position, digest = excluded.digest, chain = excluded.chain,
                                      verified_at = excluded.verified_at, mac = excluded.mac`,
    [kept.position, kept.digest, chain, kept.verifiedAt, macOf(secret, kept, chain)],
  );
}

const macOf = (secret: KeyObject, { position, digest, verifiedAt }: KeptPrefix, chain: Buffer): Buffer =>
  createHmac('sha256', secret)
    .update(
      canonicalJson({
        position,
        digest: digest.toString('hex'),
        chain: chain.toString('hex'),
        verifiedAt: verifiedAt.toISOString(),
      }),
    )
    .digest();
