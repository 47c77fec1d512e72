import type { QueryRunner } from 'typeorm';
import type { Migration } from '../migration.js';
import { onlyForward } from '../only-forward.js';

/** Whom the engine reminded of which day, and by which way; what people want of it. */
export class CreateReminder1796310700010 implements Migration {
  readonly name = 'CreateReminder1796310700010';
  readonly oldestRelease = '0.2.0';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SQL);
  }

  down = onlyForward;
}

const SQL = `
-- One reminder of one thing to one receiver, written down when its time came: each once. to_id: a party, an account or a
-- platform. due_at and remind_at are legal time, decided_at machine time. late and overtaken: it did not go out.
CREATE TABLE office.reminder (
  id             uuid CONSTRAINT reminder_key PRIMARY KEY,
  association_id uuid NOT NULL CONSTRAINT reminder_association REFERENCES office.association,
  dispute_id     uuid NOT NULL,
  key            text NOT NULL,
  what           text NOT NULL,
  role           text NOT NULL CONSTRAINT reminder_role CHECK (role IN ('party', 'neutral', 'platform', 'staff')),
  to_id          uuid NOT NULL,
  due_at         timestamptz(3) NOT NULL,
  moment         text NOT NULL,
  remind_at      timestamptz(3) NOT NULL,
  verdict        text NOT NULL CONSTRAINT reminder_verdict CHECK (verdict IN ('send', 'late', 'overtaken')),
  decided_at     timestamptz(3) NOT NULL,
  CONSTRAINT reminder_once UNIQUE (dispute_id, key)
);
CREATE INDEX reminder_of ON office.reminder (association_id, remind_at);

-- At which instants somebody has looked what was due in a dispute.
CREATE TABLE office.reminder_look (
  dispute_id uuid NOT NULL,
  at         timestamptz(3) NOT NULL,
  CONSTRAINT reminder_look_key PRIMARY KEY (dispute_id, at)
);

-- A reminder by another way than the mail of an account. Times are machine time.
CREATE TABLE office.reminder_message (
  id              uuid CONSTRAINT reminder_message_key PRIMARY KEY,
  association_id  uuid NOT NULL CONSTRAINT reminder_message_association REFERENCES office.association,
  reminder_id     uuid NOT NULL CONSTRAINT reminder_message_of REFERENCES office.reminder ON DELETE CASCADE,
  channel         text NOT NULL CONSTRAINT reminder_message_channel CHECK (channel IN ('mail', 'sms', 'wechat', 'webhook')),
  state           text NOT NULL DEFAULT 'waiting' CONSTRAINT reminder_message_state CHECK (state IN ('waiting', 'sent', 'void', 'dead')),
  attempts        int NOT NULL DEFAULT 0,
  next_attempt_at timestamptz(3) NOT NULL,
  last_error      text,
  CONSTRAINT reminder_message_once UNIQUE (reminder_id, channel)
);
CREATE INDEX reminder_message_next ON office.reminder_message (next_attempt_at) WHERE state = 'waiting';

-- Parties without an account that want none.
CREATE TABLE office.reminder_silence (
  party_id uuid CONSTRAINT reminder_silence_key PRIMARY KEY
);

ALTER TABLE office.notification_preference ADD COLUMN reminder text NOT NULL DEFAULT 'at-once'
  CONSTRAINT notification_reminder CHECK (reminder IN ('at-once', 'hourly', 'daily', 'none'));

ALTER TABLE office.delivery_item ADD COLUMN reminder_id uuid CONSTRAINT delivery_item_reminder REFERENCES office.reminder ON DELETE CASCADE;
ALTER TABLE office.delivery_item DROP CONSTRAINT delivery_item_topic;
ALTER TABLE office.delivery_item ADD CONSTRAINT delivery_item_topic CHECK (topic IN ('act', 'news', 'room', 'task', 'reminder'));
ALTER TABLE office.delivery_item DROP CONSTRAINT delivery_item_once;
ALTER TABLE office.delivery_item ADD CONSTRAINT delivery_item_once
  UNIQUE NULLS NOT DISTINCT (delivery_id, topic, dispute_id, party_id, room_id, reminder_id);
CREATE INDEX delivery_item_of_reminder ON office.delivery_item (reminder_id) WHERE reminder_id IS NOT NULL;
`;
