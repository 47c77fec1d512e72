import type { KeyObject } from 'node:crypto';
import { daysAfter, endOfDay, localDateAt } from '#domain/calendar/local-date.js';
import { instant, type Instant } from '#domain/kernel/message.js';
import { refuse } from '#domain/kernel/refusal.js';
import { decrypt, encrypt, packed, unpacked } from '#infrastructure/vault/cipher.js';
import { inForceAt } from '#rulebooks/released.js';
import type { TenantContext } from '../command-handler/command-handler.js';
import { OF_NOBODY_HELD } from './sweep-drafts.js';

export const DRAFT_KINDS = ['complaint', 'counter-notice'] as const;
export type DraftKind = (typeof DRAFT_KINDS)[number];

export type DraftLine = {
  readonly draftId: string;
  readonly kind: DraftKind;
  readonly savedAt: Instant;
  readonly expiresAt: Instant;
};
export type Draft = DraftLine & { readonly version: number; readonly content: object };

type Author = { readonly accountId: string; readonly now: Instant };
type Access = Pick<TenantContext, 'associationId' | 'vault'> & {
  readonly database: Pick<TenantContext['database'], 'query'>;
};
type Row = {
  readonly id: string;
  readonly kind: DraftKind;
  readonly version: number;
  readonly sealed: Buffer;
  readonly saved_at: Date;
  readonly expires_at: Date;
};

const keyName = (accountId: string): string => `draft:${accountId}`;
const contextOf = (draftId: string): Buffer => Buffer.from(`parley/draft/${draftId}`);
const seal = (key: KeyObject, draftId: string, content: object): Buffer =>
  packed(encrypt(key, Buffer.from(JSON.stringify(content)), contextOf(draftId)));

/**
 * How long a draft is kept that nobody changes, and how many one account may have: the rulebook's in force, else ninety
 * days and two hundred.
 */
const rulesAt = (now: Instant) => inForceAt('cn-ecl', now).rulebook.drafts ?? { keptDays: 90, most: 200 };
const expiryOf = (now: Instant): Instant => endOfDay(daysAfter(localDateAt(now), rulesAt(now).keptDays));

const lineOf = ({ id, kind, saved_at, expires_at }: Omit<Row, 'sealed' | 'version'>): DraftLine => ({
  draftId: id,
  kind,
  savedAt: instant(saved_at),
  expiresAt: instant(expires_at),
});

/** Keeps a new draft. Refuses TooMany. What has expired goes on the way; where a hold keeps it, it does not count. */
export async function saveDraft(
  { database, associationId, vault }: Access,
  { accountId, now }: Author,
  { draftId, kind, content }: { readonly draftId: string; readonly kind: DraftKind; readonly content: object },
): Promise<DraftLine> {
  await database.query(
    `DELETE FROM office.draft d WHERE d.association_id = $1 AND expires_at < $2 AND ${OF_NOBODY_HELD}`,
    [associationId, now],
  );
  const { rows } = await database.query<{ count: number }>(
    'SELECT count(*)::int AS count FROM office.draft WHERE account_id = $1 AND expires_at >= $2',
    [accountId, now],
  );
  const { most } = rulesAt(now);
  if ((rows[0]?.count ?? 0) >= most) refuse('TooMany', { field: 'drafts', most: String(most) });
  const key = await vault.keyFor(keyName(accountId));
  const expiresAt = expiryOf(now);
  await database.query(
    'INSERT INTO office.draft (id, association_id, account_id, kind, version, sealed, saved_at, expires_at) VALUES ($1, $2, $3, $4, 1, $5, $6, $7)',
    [draftId, associationId, accountId, kind, seal(key, draftId, content), now, expiresAt],
  );
  return { draftId, kind, savedAt: now, expiresAt };
}

/** The author's own, unless it has expired or its key was destroyed. */
export async function findDraft(
  { database, associationId, vault }: Access,
  { accountId, now }: Author,
  draftId: string,
): Promise<Draft | undefined> {
  const { rows } = await database.query<Row>(
    `SELECT id, kind, version, sealed, saved_at, expires_at FROM office.draft
      WHERE id = $1 AND association_id = $2 AND account_id = $3 AND expires_at >= $4`,
    [draftId, associationId, accountId, now],
  );
  const [row] = rows;
  const key = row && (await vault.findKey(keyName(accountId)));
  if (!row || !key) return undefined;
  const content = JSON.parse(decrypt(key, unpacked(row.sealed), contextOf(draftId)).toString()) as object;
  return { ...lineOf(row), version: row.version, content };
}

/** The author's drafts, the last saved first. */
export async function listDrafts(
  { database, associationId }: Access,
  { accountId, now }: Author,
): Promise<readonly DraftLine[]> {
  const { rows } = await database.query<Row>(
    `SELECT id, kind, saved_at, expires_at FROM office.draft
      WHERE association_id = $1 AND account_id = $2 AND expires_at >= $3 ORDER BY saved_at DESC, id DESC`,
    [associationId, accountId, now],
  );
  return rows.map(lineOf);
}

/**
 * Puts other content in its place if it is still at that version; the time that it is kept starts anew. Undefined if it
 * has moved, gone or expired.
 */
export async function changeDraft(
  { database, associationId, vault }: Access,
  { accountId, now }: Author,
  { draftId, version, content }: { readonly draftId: string; readonly version: number; readonly content: object },
): Promise<{ readonly version: number; readonly expiresAt: Instant } | undefined> {
  const key = await vault.keyFor(keyName(accountId));
  const expiresAt = expiryOf(now);
  const { rowCount } = await database.query(
    `UPDATE office.draft SET sealed = $5, version = version + 1, saved_at = $6, expires_at = $7
      WHERE id = $1 AND association_id = $2 AND account_id = $3 AND version = $4 AND expires_at >= $6`,
    [draftId, associationId, accountId, version, seal(key, draftId, content), now, expiresAt],
  );
  return rowCount === 1 ? { version: version + 1, expiresAt } : undefined;
}

/**
 * Whether there was one, at that version where one is told. What a hold on its author keeps is out of sight from now
 * on, as if it had expired, and goes when the hold does.
 */
export async function deleteDraft(
  { database, associationId }: Access,
  { accountId, now }: Author,
  { draftId, version }: { readonly draftId: string; readonly version?: number | undefined },
): Promise<boolean> {
  const { rowCount } = await database.query(
    `WITH gone AS (DELETE FROM office.draft d WHERE ${IN_SIGHT} AND ${OF_NOBODY_HELD} RETURNING d.id),
          hidden AS (UPDATE office.draft d SET expires_at = $5::timestamptz - interval '1 millisecond'
                      WHERE ${IN_SIGHT} AND NOT ${OF_NOBODY_HELD} RETURNING d.id)
     SELECT id FROM gone UNION ALL SELECT id FROM hidden`,
    [draftId, associationId, accountId, version, now],
  );
  return rowCount === 1;
}

const IN_SIGHT = `d.id = $1 AND d.association_id = $2 AND d.account_id = $3 AND ($4::int IS NULL OR d.version = $4) AND d.expires_at >= $5`;
