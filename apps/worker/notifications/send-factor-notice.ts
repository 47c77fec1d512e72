import type pg from 'pg';
import type { FactorTopic } from '#application/account/factor/factor-notices.js';
import { associationOf } from '#application/context/association-names.js';
import { factorNoticeOf } from '#documents/factor-notice.js';
import { sealEnvelopeId } from '#infrastructure/mail/envelope-id.js';
import { MailRefused, MailUnavailable } from '#infrastructure/mail/mail-errors.js';
import { NOTIFICATION } from './deliveries.js';
import type { NotificationParts } from './send-due.js';

type Parts = Pick<NotificationParts, 'pool' | 'send' | 'envelopeSecret' | 'host' | 'now'>;
type Row = {
  readonly id: string;
  readonly association_id: string;
  readonly mail: string;
  readonly locale: 'zh-CN' | 'en';
  readonly topic: FactorTopic;
  readonly attempts: number;
};

const MOST_ATTEMPTS = 12;
const FIRST_REST = 30_000;
const LONGEST_REST = 6 * 3_600_000;

/** Tells the next holder of an account what became of its ways to sign in; 1 if there was one. */
export async function sendNextFactorNotice({ pool, send, envelopeSecret, host, now }: Parts): Promise<number> {
  const row = await takeNext(pool, now());
  if (!row) return 0;
  const { id, association_id: associationId, mail: to, locale, topic, attempts } = row;
  const { subject, text } = factorNoticeOf(
    topic,
    (await associationOf({ database: pool, associationId }))[locale],
    locale,
  );
  const envelopeId = sealEnvelopeId(envelopeSecret, { disputeId: id, serviceId: id, channel: NOTIFICATION });
  try {
    await send({ to, subject, text: `${text}\n`, messageId: `<${id}@${host}>`, envelopeId, notify: false });
    await end(pool, id, 'sent');
  } catch (error) {
    if (error instanceof MailRefused) await end(pool, id, 'dead', `mail-${error.part}`);
    else if (!(error instanceof MailUnavailable))
      throw error; // it is held for a while and then tried again
    else if (attempts >= MOST_ATTEMPTS) await end(pool, id, 'dead', error.message);
    else await rest(pool, id, new Date(now().getTime() + Math.min(FIRST_REST * 2 ** (attempts - 1), LONGEST_REST)));
  }
  return 1;
}

const takeNext = async (pool: pg.Pool, now: Date): Promise<Row | undefined> => {
  const { rows } = await pool.query<Row>({
    name: 'take-factor-notice',
    text: `UPDATE office.factor_notice n SET attempts = attempts + 1, next_attempt_at = $1::timestamptz + interval '2 minutes'
             FROM office.account a
             WHERE n.id = (SELECT id FROM office.factor_notice WHERE state = 'waiting' AND next_attempt_at <= $1
                             ORDER BY next_attempt_at LIMIT 1 FOR UPDATE SKIP LOCKED) AND a.id = n.account_id
             RETURNING n.id, a.association_id, a.mail, a.locale, n.topic, n.attempts`,
    values: [now],
  });
  return rows[0];
};

const end = async (pool: pg.Pool, id: string, state: 'sent' | 'dead', error?: string): Promise<void> => {
  const text = 'UPDATE office.factor_notice SET state = $2, last_error = $3 WHERE id = $1';
  await pool.query({ name: 'end-factor-notice', text, values: [id, state, error ?? null] });
};

const rest = async (pool: pg.Pool, id: string, until: Date): Promise<void> => {
  const text = 'UPDATE office.factor_notice SET next_attempt_at = $2 WHERE id = $1';
  await pool.query({ name: 'postpone-factor-notice', text, values: [id, until] });
};
