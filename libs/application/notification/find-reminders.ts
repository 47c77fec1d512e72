import { SESSION } from '#domain/notification/sessions-to-come.js';
import type { RemindedRole } from '#domain/rulebook/reminder-rules.js';
import type { Database } from '#event-store/types.js';

export type KeptReminder = {
  readonly reminderId: string;
  readonly what: string;
  readonly role: RemindedRole;
  readonly toId: string;
  readonly dueAt: string;
  readonly moment: string;
  readonly remindAt: string;
  readonly verdict: 'send' | 'late' | 'overtaken';
  readonly sent: {
    readonly channel: 'account' | 'mail' | 'sms' | 'wechat' | 'webhook';
    readonly state: 'waiting' | 'sent' | 'void' | 'dead' | 'closed';
    readonly error?: string;
  }[];
};

type Row = Omit<KeptReminder, 'dueAt' | 'remindAt'> & { readonly dueAt: Date; readonly remindAt: Date };

const MOST = 500;

/**
 * The reminders of a dispute, the newest first, each with the ways that it took and what became of them; but for those
 * of sessions, which the association's staff is not told of where one side alone is asked.
 */
export async function findReminders(
  database: Database,
  associationId: string,
  disputeId: string,
): Promise<readonly KeptReminder[]> {
  const { rows } = await database.query<Row>({
    name: 'reminders-of-dispute',
    text: `SELECT id AS "reminderId", what, role, to_id AS "toId", due_at AS "dueAt", moment, remind_at AS "remindAt", verdict,
                  (SELECT coalesce(jsonb_agg(jsonb_strip_nulls(jsonb_build_object('channel', s.channel, 'state', s.state, 'error', s.last_error))), '[]')
                     FROM (SELECT channel, state, last_error FROM office.reminder_message WHERE reminder_id = r.id
                           UNION ALL
                           SELECT 'account', d.state, d.last_error FROM office.delivery_item i JOIN office.delivery d ON d.id = i.delivery_id
                            WHERE i.reminder_id = r.id) s) AS sent
             FROM office.reminder r WHERE dispute_id = $1 AND association_id = $2 AND what <> '${SESSION}'
            ORDER BY remind_at DESC, id DESC LIMIT ${MOST}`,
    values: [disputeId, associationId],
  });
  return rows.map(({ dueAt, remindAt, ...row }) => ({
    ...row,
    dueAt: dueAt.toISOString(),
    remindAt: remindAt.toISOString(),
  }));
}
