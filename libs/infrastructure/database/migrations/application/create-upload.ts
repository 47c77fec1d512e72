import type { QueryRunner } from 'typeorm';
import type { Migration } from '../migration.js';
import { onlyForward } from '../only-forward.js';

/** Files on their way that may stop and go on. */
export class CreateUpload1796720000010 implements Migration {
  readonly name = 'CreateUpload1796720000010';
  readonly oldestRelease = '0.2.0';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SQL);
  }

  down = onlyForward;
}

const SQL = `
-- One for each exhibit and whoever sends it. Its bytes lie sealed in the folder of files under \`file\`, in whole chunks;
-- what of the next chunk has come, sealed, in \`tail\`. \`received\` counts both, and nothing that a loss of power forgets.
CREATE TABLE office.upload (
  association_id uuid NOT NULL,
  dispute_id     uuid NOT NULL,
  evidence_id    uuid NOT NULL,
  sender         text NOT NULL,
  author_id      text NOT NULL,
  sha256         text NOT NULL,
  key_name       text NOT NULL,
  size           bigint NOT NULL CONSTRAINT upload_size CHECK (size > 0),
  received       bigint NOT NULL DEFAULT 0 CONSTRAINT upload_received CHECK (received BETWEEN 0 AND size),
  tail           bytea,
  file           uuid NOT NULL,
  request_key    text NOT NULL,
  begun_at       timestamptz(3) NOT NULL,
  expires_at     timestamptz(3) NOT NULL,
  CONSTRAINT upload_key PRIMARY KEY (association_id, dispute_id, evidence_id, sender)
);
CREATE INDEX upload_sender ON office.upload (association_id, sender);
CREATE INDEX upload_expires ON office.upload (expires_at);
`;
