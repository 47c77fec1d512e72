import type { DataSource, EntityManager } from 'typeorm';
import { refuse } from '#domain/kernel/refusal.js';
import type { Answer, Request } from '#event-store/answers.js';
import type { MasterKey } from '#infrastructure/vault/master-key.js';
import { unwrapSecret, wrapSecret } from '#infrastructure/vault/secrets.js';

export type Office = { readonly dataSource: DataSource; readonly masterKey: MasterKey };

export type OfficeAnswer = Pick<Answer, 'status' | 'body'>;

type Row = { readonly body_hash: Buffer; readonly status: number | null; readonly sealed: Buffer };

/**
 * The one way to write configuration: the first answer to a request is written in the transaction of its rows and given
 * again for ever. Requests under one key wait for each other. Throws Refused KeyReused if the key came with another
 * body.
 */
export function answerOfficeOnce(
  { dataSource, masterKey }: Office,
  request: Request,
  work: (manager: EntityManager) => Promise<OfficeAnswer>,
): Promise<OfficeAnswer> {
  return dataSource.transaction(async (manager) => {
    const known = await findRow(manager, request);
    if (known?.status != null)
      return { status: known.status, body: unwrapSecret(masterKey, purposeOf(request), known.sealed) };
    const { status, body } = await work(manager);
    await writeRow(manager, request, status, wrapSecret(masterKey, purposeOf(request), body));
    return { status, body };
  });
}

/**
 * Notes what a long work is to reach, before it starts; a request that comes again goes on to the same end. Gives the
 * first intent.
 */
export function intendOnce(
  { dataSource, masterKey }: Office,
  request: Request,
  intent: () => Promise<string>,
): Promise<string | OfficeAnswer> {
  return dataSource.transaction(async (manager) => {
    const known = await findRow(manager, request);
    const text = known ? unwrapSecret(masterKey, purposeOf(request), known.sealed) : await intent();
    if (known?.status != null) return { status: known.status, body: text };
    if (!known) await writeRow(manager, request, null, wrapSecret(masterKey, purposeOf(request), text));
    return text;
  });
}

const purposeOf = ({ caller, key }: Request): string => `answer:${JSON.stringify([caller, key])}`;

const findRow = async (manager: EntityManager, { caller, key, bodyHash }: Request): Promise<Row | undefined> => {
  await manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [JSON.stringify([caller, key])]);
  const [row] = await manager.query<Row[]>(
    'SELECT body_hash, status, sealed FROM office.answer WHERE caller = $1 AND key = $2',
    [caller, key],
  );
  if (row && !row.body_hash.equals(bodyHash)) refuse('KeyReused', { key });
  return row;
};

const writeRow = async (
  manager: EntityManager,
  { caller, key, bodyHash }: Request,
  status: number | null,
  sealed: Buffer,
): Promise<void> => {
  await manager.query(
    `INSERT INTO office.answer (caller, key, body_hash, status, sealed) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT (caller, key) DO UPDATE SET status = excluded.status, sealed = excluded.sealed`,
    [caller, key, bodyHash, status, sealed],
  );
};
