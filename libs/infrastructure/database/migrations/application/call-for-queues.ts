import type { QueryRunner } from 'typeorm';
import type { Migration } from '../migration.js';
import { onlyForward } from '../only-forward.js';

/** Whoever sends what is queued is called when something is (channel `queue`), and need not look all the time. */
export class CallForQueues1796910120000 implements Migration {
  readonly name = 'CallForQueues1796910120000';
  readonly oldestRelease = '0.2.0';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SQL);
  }

  down = onlyForward;
}

const QUEUES = [
  'account_notice',
  'contact_notice',
  'data_notice',
  'reminder_message',
  'push_message',
  'incoming_mail',
  'reset_wish',
  'duty_call',
  'conformance_check',
];

const TRIGGERS = QUEUES.map(
  (table) =>
    `CREATE TRIGGER calls AFTER INSERT ON office.${table} FOR EACH STATEMENT EXECUTE FUNCTION office.call_for_queue();`,
).join('\n');

const SQL = `
CREATE FUNCTION office.call_for_queue() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('queue', '');
  RETURN NULL;
END $$;
${TRIGGERS}
CREATE TRIGGER calls AFTER INSERT OR UPDATE OF wanted_at ON office.webhook_delivery
  FOR EACH ROW WHEN (NEW.wanted_at IS NOT NULL) EXECUTE FUNCTION office.call_for_queue();
`;
