import { newId } from '#infrastructure/ids.js';
import type { Statements } from '#infrastructure/database/statements.js';
import type { Claims, Issuer } from '#infrastructure/oidc/ask-issuer.js';
import type { MasterKey } from '#infrastructure/vault/master-key.js';
import { unwrapSecret, wrapSecret } from '#infrastructure/vault/secrets.js';

/** Which of an issuer's own words stand for a second factor (RFC 8176 names of `amr`; `acr` is its own). */
export type Trust = { readonly trustedAmr: readonly string[]; readonly trustedAcr: readonly string[] };

export type IssuerSettings = Trust & {
  readonly nameZh: string;
  readonly nameEn: string;
  readonly address: string;
  readonly clientId: string;
};

export type KnownIssuer = IssuerSettings & {
  readonly id: string;
  readonly associationId: string;
  readonly createdAt: Date;
  readonly endedAt: Date | null;
};

const COLUMNS = `id, association_id AS "associationId", name_zh AS "nameZh", name_en AS "nameEn", address,
  client_id AS "clientId", trusted_amr AS "trustedAmr", trusted_acr AS "trustedAcr", created_at AS "createdAt",
  ended_at AS "endedAt"`;
const purposeOf = (issuerId: string): string => `issuer:${issuerId}`;

/** Of the association, by name; those that ended last. */
export async function listIssuers(database: Statements, associationId: string): Promise<readonly KnownIssuer[]> {
  const { rows } = await database.query<KnownIssuer>(
    `SELECT ${COLUMNS} FROM office.issuer WHERE association_id = $1 ORDER BY ended_at IS NOT NULL, name_en, id`,
    [associationId],
  );
  return rows;
}

/** One that has not ended, with what it is asked by. */
export async function findIssuer(
  database: Statements,
  masterKey: MasterKey,
  issuerId: string,
): Promise<(KnownIssuer & Issuer) | undefined> {
  const { rows } = await database.query<KnownIssuer & { client_secret: Buffer }>(
    `SELECT ${COLUMNS}, client_secret FROM office.issuer WHERE id = $1 AND ended_at IS NULL`,
    [issuerId],
  );
  const [row] = rows;
  return row && { ...row, clientSecret: unwrapSecret(masterKey, purposeOf(row.id), row.client_secret) };
}

type Kept = IssuerSettings & { readonly associationId: string; readonly clientSecret: string; readonly at: Date };

export async function addIssuer(database: Statements, masterKey: MasterKey, kept: Kept): Promise<string> {
  const id = newId();
  await database.query(
    `INSERT INTO office.issuer (id, association_id, name_zh, name_en, address, client_id, client_secret, trusted_amr, trusted_acr, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      id,
      kept.associationId,
      kept.nameZh,
      kept.nameEn,
      kept.address,
      kept.clientId,
      wrapSecret(masterKey, purposeOf(id), kept.clientSecret),
      kept.trustedAmr,
      kept.trustedAcr,
      kept.at,
    ],
  );
  return id;
}

/** What it may vouch for from now on; false where there is none. */
export async function changeTrust(
  database: Statements,
  { associationId, issuerId, trustedAmr, trustedAcr }: Trust & { associationId: string; issuerId: string },
): Promise<boolean> {
  const { rowCount } = await database.query(
    `UPDATE office.issuer SET trusted_amr = $3, trusted_acr = $4
       WHERE id = $2 AND association_id = $1 AND ended_at IS NULL`,
    [associationId, issuerId, trustedAmr, trustedAcr],
  );
  return rowCount === 1;
}

/** Nobody signs in by it from now on; false where there is none. */
export async function endIssuer(
  database: Statements,
  { associationId, issuerId, at }: { associationId: string; issuerId: string; at: Date },
): Promise<boolean> {
  const { rowCount } = await database.query(
    'UPDATE office.issuer SET ended_at = $3 WHERE id = $2 AND association_id = $1 AND ended_at IS NULL',
    [associationId, issuerId, at],
  );
  return rowCount === 1;
}

/** Whether an answer stands for a second factor: only by a word that the configuration trusts of this issuer. */
export const isStrong = ({ trustedAmr, trustedAcr }: Trust, { amr, acr }: Pick<Claims, 'amr' | 'acr'>): boolean =>
  amr.some((one) => trustedAmr.includes(one)) || (acr !== undefined && trustedAcr.includes(acr));
