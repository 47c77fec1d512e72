import type { Vault } from '#infrastructure/vault/vault.js';
import type { Database } from '#event-store/types.js';
import { decrypt, encrypt, packed, unpacked } from '#infrastructure/vault/cipher.js';

/** A row of a table that was taken over, and what it asks for. */
export type KeptRow = {
  readonly line: number;
  readonly cells: readonly string[];
  readonly verdict: 'new' | 'changed' | 'there';
  readonly act?: object;
};
export type KeptTable = { readonly head: readonly string[]; readonly rows: readonly KeptRow[] };

/** How long a table is kept after it was carried out. */
export const TABLES_KEPT_DAYS = 30;

const keyName = (importId: string): string => `import:${importId}`;
const contextOf = (importId: string): Buffer => Buffer.from(`parley/import/${importId}`);

type Keys = Pick<Vault, 'keyFor' | 'findKey'>;

/** Seals a table under a key of its own. */
export const sealTable = async (vault: Keys, importId: string, table: KeptTable): Promise<Buffer> =>
  packed(encrypt(await vault.keyFor(keyName(importId)), Buffer.from(JSON.stringify(table)), contextOf(importId)));

/** Undefined once its time is over. */
export async function openTable(vault: Keys, importId: string, sealed: Buffer | null): Promise<KeptTable | undefined> {
  const key = sealed && (await vault.findKey(keyName(importId)));
  if (!sealed || !key) return undefined;
  return JSON.parse(decrypt(key, unpacked(sealed), contextOf(importId)).toString()) as KeptTable;
}

type Ending = {
  readonly database: Database;
  readonly vaultOf: (associationId: string) => Pick<Vault, 'destroyKeys'>;
};

type Kept = { readonly id: string; readonly association: string };

/** Tables whose time is over by then are closed for good; how many. */
export async function endTables(ending: Ending, machine: Date): Promise<number> {
  const { rows } = await ending.database.query<Kept>({
    name: 'imports-over',
    text: `SELECT id, association_id AS association FROM office.import WHERE sealed IS NOT NULL AND kept_until < $1 LIMIT 100`,
    values: [machine],
  });
  return end(ending, rows);
}

/** When somebody is erased, what was carried out before must not name it still: every table of the association goes. */
export async function endTablesOf(ending: Ending, associationId: string): Promise<number> {
  const { rows } = await ending.database.query<Kept>({
    name: 'imports-finished',
    text: `SELECT id, association_id AS association FROM office.import
            WHERE association_id = $1 AND sealed IS NOT NULL AND finished_at IS NOT NULL`,
    values: [associationId],
  });
  return end(ending, rows);
}

const end = async ({ database, vaultOf }: Ending, rows: readonly Kept[]): Promise<number> => {
  for (const { id, association } of rows) {
    await vaultOf(association).destroyKeys([keyName(id)]);
    await database.query('UPDATE office.import SET sealed = NULL WHERE id = $1', [id]);
  }
  return rows.length;
};
