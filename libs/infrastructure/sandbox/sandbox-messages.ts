import type pg from 'pg';
import { newId } from '../ids.js';
import type { MasterKey } from '../vault/master-key.js';
import { unwrapSecret, wrapSecret } from '../vault/secrets.js';

type Database = Pick<pg.Pool, 'query'>;
export type SandboxChannel = 'mail' | 'sms' | 'wechat';

/** What would have gone out. */
export type SandboxMessage = {
  readonly associationId: string;
  readonly channel: SandboxChannel;
  /** The same at every attempt. */
  readonly messageId: string;
  readonly to: string;
  readonly subject?: string;
  readonly text: string;
};

const purposeOf = (messageId: string): string => `sandbox-message:${messageId}`;

/** Keeps it in place of sending it; once, however often it is tried. */
export async function keepMessage(
  database: Database,
  masterKey: MasterKey,
  { associationId, channel, messageId, ...words }: SandboxMessage,
  at: Date,
): Promise<void> {
  const sealed = wrapSecret(masterKey, purposeOf(messageId), JSON.stringify(words));
  await database.query({
    name: 'keep-sandbox-message',
    text: `INSERT INTO office.sandbox_message (id, association_id, channel, message_id, at, sealed)
             VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT ON CONSTRAINT sandbox_message_once DO NOTHING`,
    values: [newId(), associationId, channel, messageId, at, sealed],
  });
}

type Row = {
  readonly id: string;
  readonly channel: SandboxChannel;
  readonly message_id: string;
  readonly at: Date;
  readonly sealed: Buffer;
};
export type KeptMessage = Omit<SandboxMessage, 'associationId'> & { readonly id: string; readonly at: Date };
type After = { readonly at: string; readonly id: string } | undefined;

/** What was kept of one association, the last first. */
export async function findKeptMessages(
  database: Database,
  masterKey: MasterKey,
  associationId: string,
  { after, most }: { readonly after: After; readonly most: number },
): Promise<readonly KeptMessage[]> {
  const { rows } = await database.query<Row>({
    text: `SELECT id, channel, message_id, at, sealed FROM office.sandbox_message
             WHERE association_id = $1 AND ($2::timestamptz IS NULL OR (at, id) < ($2, $3::uuid))
             ORDER BY at DESC, id DESC LIMIT $4`,
    values: [associationId, after?.at, after?.id, most],
  });
  return rows.map(({ id, channel, message_id: messageId, at, sealed }) => ({
    ...{ id, channel, messageId, at },
    ...(JSON.parse(unwrapSecret(masterKey, purposeOf(messageId), sealed)) as Pick<SandboxMessage, 'to' | 'text'>),
  }));
}

const KEPT_DAYS = 30;

export const sweepKeptMessages = async (database: Database, machine: Date): Promise<void> => {
  await database.query({
    name: 'sweep-sandbox-messages',
    text: `DELETE FROM office.sandbox_message WHERE at < $1::timestamptz - $2 * interval '1 day'`,
    values: [machine, KEPT_DAYS],
  });
};
