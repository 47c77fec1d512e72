import type { QueryRunner } from 'typeorm';
import type { Migration } from '../migration.js';
import { onlyForward } from '../only-forward.js';

/** What was told to platforms by webhook, and each attempt at it. */
export class CreateWebhookDelivery1796740000010 implements Migration {
  readonly name = 'CreateWebhookDelivery1796740000010';
  readonly oldestRelease = '0.2.0';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SQL);
  }

  down = onlyForward;
}

const SQL = `
-- One webhook under the id that its receiver knows it by. Its body is not kept: sent again it is made anew from the log,
-- by effect_key. Times are machine time. waiting: somebody wants it sent (again), and who.
CREATE TABLE office.webhook_delivery (
  id             uuid CONSTRAINT webhook_delivery_key PRIMARY KEY,
  webhook_id     text NOT NULL CONSTRAINT webhook_delivery_once UNIQUE,
  association_id uuid NOT NULL CONSTRAINT webhook_delivery_association REFERENCES office.association,
  platform_id    uuid NOT NULL CONSTRAINT webhook_delivery_platform REFERENCES office.platform,
  dispute_id     uuid,
  effect_key     text,
  number         text,
  kind           text NOT NULL,
  host           text NOT NULL,
  state          text NOT NULL CONSTRAINT webhook_delivery_state CHECK (state IN ('waiting', 'taken', 'failed')),
  attempts       int NOT NULL DEFAULT 0,
  first_at       timestamptz(3) NOT NULL,
  last_at        timestamptz(3) NOT NULL,
  wanted_by      text,
  wanted_at      timestamptz(3),
  held_until     timestamptz(3)
);
CREATE INDEX webhook_delivery_of ON office.webhook_delivery (platform_id, first_at, id);
CREATE INDEX webhook_delivery_waiting ON office.webhook_delivery (wanted_at, id) WHERE state = 'waiting';
CREATE INDEX webhook_delivery_old ON office.webhook_delivery (last_at);

-- error: why it was not taken, in a word that tells nothing of what stands where (ADR 38).
CREATE TABLE office.webhook_attempt (
  delivery_id  uuid NOT NULL CONSTRAINT webhook_attempt_of REFERENCES office.webhook_delivery ON DELETE CASCADE,
  sequence     int NOT NULL,
  at           timestamptz(3) NOT NULL,
  milliseconds int NOT NULL,
  status       int,
  error        text,
  asked_by     text,
  CONSTRAINT webhook_attempt_key PRIMARY KEY (delivery_id, sequence)
);
`;
