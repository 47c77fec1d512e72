import type { QueryRunner } from 'typeorm';
import type { Migration } from '../migration.js';
import { onlyForward } from '../only-forward.js';

/** How far a sandbox is filled for a platform, and what each step of the script answered, so that it can go on. */
export class CreateSandboxFill1796830000010 implements Migration {
  readonly name = 'CreateSandboxFill1796830000010';
  readonly oldestRelease = '0.2.0';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SQL);
  }

  down = onlyForward;
}

const SQL = `
-- asked_at and finished_at are machine time, begun_at is legal time. fault: why it stopped, in the words of a program.
CREATE TABLE office.sandbox_fill (
  id             uuid CONSTRAINT sandbox_fill_key PRIMARY KEY,
  association_id uuid NOT NULL CONSTRAINT sandbox_fill_association REFERENCES office.association,
  platform_id    uuid NOT NULL CONSTRAINT sandbox_fill_once UNIQUE CONSTRAINT sandbox_fill_platform REFERENCES office.platform,
  asked_by       text NOT NULL,
  asked_at       timestamptz(3) NOT NULL,
  begun_at       timestamptz(3) NOT NULL,
  filed          int NOT NULL DEFAULT 0,
  finished_at    timestamptz(3),
  fault          text,
  CONSTRAINT sandbox_fill_fault CHECK (fault IS NULL OR finished_at IS NOT NULL)
);
CREATE INDEX sandbox_fill_waiting ON office.sandbox_fill (asked_at) WHERE finished_at IS NULL;
CREATE TABLE office.sandbox_step (
  fill_id uuid NOT NULL CONSTRAINT sandbox_step_fill REFERENCES office.sandbox_fill ON DELETE CASCADE,
  step    text NOT NULL,
  answer  jsonb NOT NULL,
  CONSTRAINT sandbox_step_key PRIMARY KEY (fill_id, step)
);
`;
