import type pg from 'pg';
import { Busy } from '#effects/attempt-failed.js';
import { securityAlarmOf } from '#documents/security-alarm.js';
import { inTransaction } from '#infrastructure/database/in-transaction.js';
import { findAlarms } from '#infrastructure/security/find-alarms.js';
import { MailRefused } from '#infrastructure/mail/mail-errors.js';
import type { NotificationParts } from '../notifications/send-due.js';

type Alarm = {
  readonly id: string;
  readonly association_id: string;
  readonly pattern: string;
  readonly count: number;
  readonly name_zh: string;
  readonly name_en: string;
};
type Administrator = { readonly id: string; readonly mail: string; readonly locale: 'zh-CN' | 'en' };

const LOOKED_APART = 60_000;

type AlarmParts = Pick<NotificationParts, 'pool' | 'send' | 'host' | 'now'>;

/** Looks for patterns once in a minute, and tells what was found and not told yet. */
export function keepAlarms(parts: AlarmParts): () => Promise<number> {
  let looked = 0;
  return async () => {
    const now = parts.now();
    if (now.getTime() - looked >= LOOKED_APART) {
      await findAlarms(parts.pool, now);
      looked = now.getTime();
    }
    return tellNextAlarm(parts).catch((error: unknown) => {
      if (error instanceof Busy) return 0; // it is told soon
      throw error;
    });
  };
}

/**
 * Tells the oldest alarm that nobody has heard of to every administrator of the association, by mail; 0 if there was
 * none. Two workers never tell the same one; a mail that is sent again after a crash has the same Message-ID.
 */
export const tellNextAlarm = (parts: AlarmParts): Promise<number> =>
  inTransaction(parts.pool, async (client) => {
    const { rows } = await client.query<Alarm>(
      `SELECT s.id, s.association_id, s.pattern, s.count, a.name_zh, a.name_en
         FROM office.security_alarm s JOIN office.association a ON a.id = s.association_id
         WHERE s.told_at IS NULL ORDER BY s.found_at LIMIT 1 FOR UPDATE OF s SKIP LOCKED`,
    );
    const [alarm] = rows;
    if (!alarm) return 0;
    for (const one of await administratorsOf(client, alarm.association_id))
      await tell(parts, alarm, one).catch((error: unknown) => {
        // one address that is gone keeps nobody else from hearing of it; it stands in the log of security, too
        if (!(error instanceof MailRefused && error.part === 'recipient')) throw error;
      });
    await client.query('UPDATE office.security_alarm SET told_at = $2 WHERE id = $1', [alarm.id, parts.now()]);
    return 1;
  });

const administratorsOf = async (client: pg.PoolClient, associationId: string): Promise<readonly Administrator[]> => {
  const { rows } = await client.query<Administrator>(
    `SELECT id, mail, locale FROM office.account
       WHERE association_id = $1 AND 'administrator' = ANY (roles) AND suspended_at IS NULL AND ended_at IS NULL
       ORDER BY id`,
    [associationId],
  );
  return rows;
};

const tell = async ({ send, host }: AlarmParts, alarm: Alarm, { id, mail, locale }: Administrator): Promise<void> => {
  const { subject, text } = securityAlarmOf(alarm, locale === 'zh-CN' ? alarm.name_zh : alarm.name_en, locale);
  const name = `alarm_${alarm.id}_${id}`;
  await send({
    associationId: alarm.association_id,
    to: mail,
    subject,
    text: `${text}\n`,
    messageId: `<${name}@${host}>`,
    envelopeId: name,
    notify: false,
  });
};
