import type { QueryRunner } from 'typeorm';
import type { Migration } from '../migration.js';
import { onlyForward } from '../only-forward.js';

/** Who is away and who stands in, who is in which team, how new disputes find somebody, and what was ordered at once. */
export class CreateOfficeWork1796100400010 implements Migration {
  readonly name = 'CreateOfficeWork1796100400010';
  readonly oldestRelease = '0.2.0';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SQL);
  }

  down = onlyForward;
}

const SQL = `
-- Away from a moment to a moment; why is nobody's business. Deputies in the order in which they are asked.
CREATE TABLE office.absence (
  id             uuid CONSTRAINT absence_key PRIMARY KEY,
  association_id uuid NOT NULL CONSTRAINT absence_association REFERENCES office.association,
  account_id     uuid NOT NULL CONSTRAINT absence_account REFERENCES office.account,
  from_at        timestamptz(3) NOT NULL,
  until_at       timestamptz(3) NOT NULL,
  deputy_ids     uuid[] NOT NULL DEFAULT '{}',
  noted_by       text NOT NULL,
  noted_at       timestamptz(3) NOT NULL,
  ended_at       timestamptz(3),
  CONSTRAINT absence_lasts CHECK (until_at > from_at)
);
CREATE INDEX absence_of ON office.absence (account_id, from_at);
CREATE INDEX absence_deputies ON office.absence USING gin (deputy_ids);

-- With a party or platform whose disputes a case manager stays out of.
CREATE TABLE office.declared_conflict (
  id             uuid CONSTRAINT declared_conflict_key PRIMARY KEY,
  association_id uuid NOT NULL CONSTRAINT declared_conflict_association REFERENCES office.association,
  account_id     uuid NOT NULL CONSTRAINT declared_conflict_account REFERENCES office.account,
  with_id        uuid NOT NULL,
  declared_by    text NOT NULL,
  declared_at    timestamptz(3) NOT NULL,
  ended_at       timestamptz(3)
);
CREATE INDEX declared_conflict_of ON office.declared_conflict (account_id) WHERE ended_at IS NULL;

-- By kind of right, platform or language; an empty list: all.
CREATE TABLE office.team (
  id             uuid CONSTRAINT team_key PRIMARY KEY,
  association_id uuid NOT NULL CONSTRAINT team_association REFERENCES office.association,
  name           text NOT NULL,
  rights         text[] NOT NULL DEFAULT '{}',
  platform_ids   uuid[] NOT NULL DEFAULT '{}',
  languages      text[] NOT NULL DEFAULT '{}',
  lead_id        uuid CONSTRAINT team_lead REFERENCES office.account,
  member_ids     uuid[] NOT NULL DEFAULT '{}',
  made_at        timestamptz(3) NOT NULL,
  ended_at       timestamptz(3)
);
CREATE INDEX team_of ON office.team (association_id) WHERE ended_at IS NULL;

-- How a new dispute finds its case manager, and who is called when a task comes near its day; turn: of the rotation.
CREATE TABLE office.assignment_rule (
  association_id uuid CONSTRAINT assignment_rule_key PRIMARY KEY CONSTRAINT assignment_rule_association REFERENCES office.association,
  rule           text NOT NULL CONSTRAINT assignment_rule_rule CHECK (rule IN ('named', 'rotation', 'load', 'expertise')),
  escalate_to    uuid[] NOT NULL DEFAULT '{}',
  turn           bigint NOT NULL DEFAULT 0,
  set_by         text NOT NULL,
  set_at         timestamptz(3) NOT NULL
);

-- All disputes of one person go to another, or by the rule; reached: the last dispute that was looked at.
CREATE TABLE office.reassignment (
  id             uuid CONSTRAINT reassignment_key PRIMARY KEY,
  association_id uuid NOT NULL CONSTRAINT reassignment_association REFERENCES office.association,
  from_id        uuid NOT NULL CONSTRAINT reassignment_from REFERENCES office.account,
  to_id          uuid CONSTRAINT reassignment_to REFERENCES office.account,
  note_wrapped   bytea,
  ordered_by     text NOT NULL,
  ordered_at     timestamptz(3) NOT NULL,
  reached        uuid,
  looked_at      int NOT NULL DEFAULT 0,
  moved          int NOT NULL DEFAULT 0,
  left_alone     int NOT NULL DEFAULT 0,
  finished_at    timestamptz(3)
);
CREATE INDEX reassignment_open ON office.reassignment (ordered_at) WHERE finished_at IS NULL;

-- An office that its account does not hold now: it stands among the roles again when it is restored.
CREATE TABLE office.withheld_office (
  account_id uuid NOT NULL CONSTRAINT withheld_office_account REFERENCES office.account,
  role       text NOT NULL,
  state      text NOT NULL CONSTRAINT withheld_office_state CHECK (state IN ('suspended', 'ended')),
  since      timestamptz(3) NOT NULL,
  withheld_by text NOT NULL,
  CONSTRAINT withheld_office_key PRIMARY KEY (account_id, role)
);

-- What ended comes back by two people; role: none for the account itself.
CREATE TABLE office.restoration (
  id             uuid CONSTRAINT restoration_key PRIMARY KEY,
  association_id uuid NOT NULL CONSTRAINT restoration_association REFERENCES office.association,
  account_id     uuid NOT NULL CONSTRAINT restoration_account REFERENCES office.account,
  role           text,
  asked_by       text NOT NULL,
  asked_at       timestamptz(3) NOT NULL,
  agreed_by      text,
  agreed_at      timestamptz(3)
);
CREATE UNIQUE INDEX restoration_open ON office.restoration (account_id, coalesce(role, '')) WHERE agreed_at IS NULL;

-- Whoever stands in for the receiver was told of it, too.
ALTER TABLE office.delivery_item ADD COLUMN told_deputy boolean NOT NULL DEFAULT false;

-- The officer said that it will be there.
ALTER TABLE office.duty ADD COLUMN accepted_at timestamptz(3);

-- A time on duty is to go to a colleague, who has to agree.
CREATE TABLE office.duty_swap (
  id             uuid CONSTRAINT duty_swap_key PRIMARY KEY,
  association_id uuid NOT NULL CONSTRAINT duty_swap_association REFERENCES office.association,
  duty_id        uuid NOT NULL CONSTRAINT duty_swap_duty REFERENCES office.duty,
  from_id        uuid NOT NULL,
  to_id          uuid NOT NULL,
  asked_at       timestamptz(3) NOT NULL,
  answered_at    timestamptz(3),
  accepted       boolean
);
CREATE UNIQUE INDEX duty_swap_open ON office.duty_swap (duty_id) WHERE answered_at IS NULL;

-- The telephone on which who is on duty is reached, wrapped by the master key.
CREATE TABLE office.duty_phone (
  account_id uuid CONSTRAINT duty_phone_key PRIMARY KEY CONSTRAINT duty_phone_account REFERENCES office.account,
  wrapped    bytea NOT NULL
);

-- A message to the telephone of who has an urgent wish now; once for each wish and person.
CREATE TABLE office.duty_call (
  id             uuid CONSTRAINT duty_call_key PRIMARY KEY,
  association_id uuid NOT NULL CONSTRAINT duty_call_association REFERENCES office.association,
  dispute_id     uuid NOT NULL,
  urgent_id      uuid NOT NULL,
  account_id     uuid NOT NULL,
  state          text NOT NULL DEFAULT 'waiting' CONSTRAINT duty_call_state CHECK (state IN ('waiting', 'sent', 'dead', 'void')),
  attempts       int NOT NULL DEFAULT 0,
  next_at        timestamptz(3) NOT NULL,
  last_error     text,
  sent_at        timestamptz(3),
  CONSTRAINT duty_call_once UNIQUE (urgent_id, account_id)
);
CREATE INDEX duty_call_next ON office.duty_call (next_at) WHERE state = 'waiting';
`;
