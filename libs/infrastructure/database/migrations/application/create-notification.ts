import type { MigrationInterface, QueryRunner } from 'typeorm';
import { onlyForward } from '../only-forward.js';

/** What people want to be told by mail, and the mails that are to go out. */
export class CreateNotification1795500001090 implements MigrationInterface {
  readonly name = 'CreateNotification1795500001090';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SQL);
  }

  down = onlyForward;
}

const digest = (topic: string): string =>
  `${topic} text NOT NULL CONSTRAINT notification_${topic} CHECK (${topic} IN ('at-once', 'hourly', 'daily', 'none'))`;

const SQL = `
-- Whoever has no row has said nothing. Quiet hours in minutes of the day, by the clock of the zone.
CREATE TABLE office.notification_preference (
  account_id  uuid CONSTRAINT notification_preference_key PRIMARY KEY
                CONSTRAINT notification_preference_account REFERENCES office.account ON DELETE CASCADE,
  ${digest('act')},
  ${digest('news')},
  ${digest('room')},
  ${digest('task')},
  quiet_from  smallint,
  quiet_until smallint,
  zone        text NOT NULL,
  version     int NOT NULL
);

-- One mail to one account; everything that is due at the same time goes in it. Times are machine time.
CREATE TABLE office.delivery (
  id              uuid CONSTRAINT delivery_key PRIMARY KEY,
  association_id  uuid NOT NULL CONSTRAINT delivery_association REFERENCES office.association,
  account_id      uuid NOT NULL CONSTRAINT delivery_account REFERENCES office.account ON DELETE CASCADE,
  due_at          timestamptz(3) NOT NULL,
  state           text NOT NULL DEFAULT 'waiting' CONSTRAINT delivery_state CHECK (state IN ('waiting', 'sent', 'void', 'dead', 'closed')),
  -- From the first attempt on nothing is added: what is sent again is the same mail.
  attempts        int NOT NULL DEFAULT 0,
  next_attempt_at timestamptz(3) NOT NULL,
  tried_since     timestamptz(3),
  last_error      text,
  -- Who closed a dead one, and why in that person's words.
  closed_by       text,
  note_wrapped    bytea,
  CONSTRAINT delivery_once UNIQUE (account_id, due_at)
);
CREATE INDEX delivery_next ON office.delivery (next_attempt_at) WHERE state = 'waiting';
CREATE INDEX delivery_dead ON office.delivery (association_id, id) WHERE state = 'dead';

-- That there is something in a dispute, never what. The number: up to which message of a room.
CREATE TABLE office.delivery_item (
  delivery_id uuid NOT NULL CONSTRAINT delivery_item_delivery REFERENCES office.delivery ON DELETE CASCADE,
  topic       text NOT NULL CONSTRAINT delivery_item_topic CHECK (topic IN ('act', 'news', 'room', 'task')),
  dispute_id  uuid NOT NULL,
  party_id    uuid,
  room_id     uuid,
  number      int,
  CONSTRAINT delivery_item_once UNIQUE NULLS NOT DISTINCT (delivery_id, topic, dispute_id, party_id, room_id)
);

-- What happened before there were notifications is old.
INSERT INTO read.checkpoint (reader, position) SELECT 'notify-1', position FROM log.head ON CONFLICT DO NOTHING;
`;
