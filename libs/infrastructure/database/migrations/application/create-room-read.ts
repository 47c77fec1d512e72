import type { MigrationInterface, QueryRunner } from 'typeorm';
import { onlyForward } from '../only-forward.js';

/** How far each member has read in a room. A convenience and no fact of a dispute, so it lies outside the log. */
export class CreateRoomRead1795500001050 implements MigrationInterface {
  readonly name = 'CreateRoomRead1795500001050';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SQL);
  }

  down = onlyForward;
}

const SQL = `
CREATE TABLE office.room_read (
  association_id uuid NOT NULL CONSTRAINT room_read_association REFERENCES office.association,
  room_id        uuid NOT NULL,
  reader_id      text NOT NULL,
  -- Messages of the room up to this number were read.
  number         int NOT NULL,
  CONSTRAINT room_read_key PRIMARY KEY (room_id, reader_id)
);
`;
