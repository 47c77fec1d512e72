import type { FewTo } from '#infrastructure/crew/few-to.js';
import type { OutgoingFetch } from '#infrastructure/outgoing/guard-outgoing.js';
import type pg from 'pg';
import { associationOf } from '#application/context/association-names.js';
import type { TenantContext } from '#application/command-handler/command-handler.js';
import { dutyPhonePurpose } from '#application/charge/duty-phone.js';
import { urgentSubject } from '#domain/dispute/core/subject.js';
import type { DisputeEvent } from '#domain/dispute/core/state.js';
import { unfiled } from '#domain/dispute/core/unfiled.js';
import { evolveAll } from '#domain/dispute/evolve.js';
import { Busy } from '#effects/attempt-failed.js';
import { loadStream } from '#event-store/load.js';
import type { FindProvider } from '#infrastructure/messaging/find-provider.js';
import { templateFacts } from '#infrastructure/messaging/message-kinds.js';
import { sendMessage } from '#infrastructure/messaging/send-message.js';
import type { MasterKey } from '#infrastructure/vault/master-key.js';
import { unwrapSecret } from '#infrastructure/vault/secrets.js';
import { DUTY_CALL } from '#messages/measures/duty-call.js';
import type { Locale } from '#messages/locale.js';

export type DutyCallParts = {
  readonly pool: pg.Pool;
  readonly masterKey: MasterKey;
  readonly tenantOf: (associationId: string) => TenantContext;
  readonly findProvider: FindProvider;
  readonly fetch: OutgoingFetch;
  readonly few?: FewTo | undefined;
  readonly now: () => Date;
};

type Row = {
  readonly id: string;
  readonly association_id: string;
  readonly dispute_id: string;
  readonly urgent_id: string;
  readonly account_id: string;
  readonly attempts: number;
};

const REST = 15_000; // it waits for minutes, not for hours
const MOST_ATTEMPTS = 20;

/** Sends the next message to who is on duty; 1 if there was one. What nobody took is tried again after a quarter minute. */
export async function sendNextDutyCall(parts: DutyCallParts): Promise<number> {
  const row = await takeNext(parts.pool, parts.now());
  if (!row) return 0;
  const became = await sendOne(parts, row).catch(unlessBusy);
  const attempts = became.error === 'busy' ? row.attempts - 1 : row.attempts; // nothing was tried
  const isOver = became.state !== 'waiting' || attempts >= MOST_ATTEMPTS;
  await parts.pool.query({
    name: 'end-duty-call',
    text: `UPDATE office.duty_call SET state = $2, last_error = $3, next_at = $4, sent_at = $5, attempts = $6 WHERE id = $1`,
    values: [
      row.id,
      isOver && became.state === 'waiting' ? 'dead' : became.state,
      became.error ?? null,
      new Date(parts.now().getTime() + REST),
      became.state === 'sent' ? parts.now() : null,
      attempts,
    ],
  });
  return 1;
}

type Became = { readonly state: 'sent' | 'void' | 'dead' | 'waiting'; readonly error?: string };

const unlessBusy = (error: unknown): Became => {
  if (error instanceof Busy) return { state: 'waiting', error: error.code };
  throw error;
};

const sendOne = async (
  { pool, masterKey, tenantOf, findProvider, fetch, few, now }: DutyCallParts,
  row: Row,
): Promise<Became> => {
  const tenant = tenantOf(row.association_id);
  const { events } = await loadStream<DisputeEvent>(pool, row.association_id, row.dispute_id);
  const dispute = evolveAll(unfiled, events);
  const waits = dispute.stages[urgentSubject(row.urgent_id)]?.stage === 'awaiting-duty';
  if (!waits || dispute.urgent[row.urgent_id]?.officerId !== row.account_id) return { state: 'void', error: 'taken' };
  const { rows } = await pool.query<{ wrapped: Buffer; locale: Locale }>(
    `SELECT wrapped, locale FROM office.duty_phone JOIN office.account a ON a.id = account_id
      WHERE account_id = $1 AND suspended_at IS NULL AND ended_at IS NULL`,
    [row.account_id],
  );
  const [phone] = rows;
  if (!phone) return { state: 'void', error: 'no-phone' };
  const provider = await findProvider(row.association_id, 'sms');
  if (!provider) return { state: 'void', error: 'no-provider' };
  const facts = { association: (await associationOf(tenant))[phone.locale], number: dispute.number ?? '' };
  const message = {
    id: `duty_${row.id}`,
    channel: 'sms' as const,
    to: unwrapSecret(masterKey, dutyPhonePurpose(row.account_id), phone.wrapped),
    text: DUTY_CALL[phone.locale](facts),
    template: templateFacts('duty-call', phone.locale, facts),
  };
  const outcome = await sendMessage({ fetch, pool, few }, provider, message, now());
  if (outcome.result === 'taken') return { state: 'sent' };
  return { state: outcome.result === 'failed' ? 'waiting' : 'dead', error: outcome.code };
};

const takeNext = async (pool: pg.Pool, now: Date): Promise<Row | undefined> => {
  const { rows } = await pool.query<Row>({
    name: 'take-duty-call',
    text: `UPDATE office.duty_call SET attempts = attempts + 1, next_at = $1::timestamptz + interval '1 minute'
            WHERE id = (SELECT id FROM office.duty_call WHERE state = 'waiting' AND next_at <= $1
                         ORDER BY next_at LIMIT 1 FOR UPDATE SKIP LOCKED)
           RETURNING id, association_id, dispute_id, urgent_id, account_id, attempts`,
    values: [now],
  });
  return rows[0];
};
