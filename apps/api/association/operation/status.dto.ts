import { ApiProperty } from '@nestjs/swagger';
import { QUEUES, type Queue } from '#read-models/queue-depths.js';
import { FailingReaderView, Measured, RaisedAlert } from './measured.dto.js';

export class ReaderStatus {
  @ApiProperty({ description: 'Name of the reader' })
  reader: string;

  @ApiProperty({ description: 'Events that it has read' })
  position: number;

  @ApiProperty({ description: 'Events that it has still to read' })
  behind: number;

  @ApiProperty({ description: 'Seconds since the oldest event that it has not read was recorded; 0 when all is read' })
  secondsBehind: number;

  @ApiProperty({ type: 'integer', description: 'Streams that it could not read' })
  parked: number;
}

export class TableBeingBuilt {
  @ApiProperty({ description: 'Name of the reader whose table it is' })
  reader: string;

  @ApiProperty({ type: 'integer', description: 'Events that are in it' })
  events: number;

  @ApiProperty({ type: 'integer', description: 'Events that will be in it' })
  total: number;

  @ApiProperty({ type: String, format: 'date-time', description: 'When it was begun, by machine time' })
  begunAt: Date;
}

export class FailingAtDestination {
  @ApiProperty({ description: 'What kind of effect' })
  kind: string;

  @ApiProperty({ description: 'A platform’s id, or the channel by which it goes; never an address' })
  destination: string;

  @ApiProperty({ type: 'integer', description: 'How many effects have failed' })
  effects: number;

  @ApiProperty({ type: 'integer', description: 'Those of them that are tried no more' })
  gaveUp: number;

  @ApiProperty({ type: 'integer', description: 'How often they were tried in all' })
  attempts: number;
}

export class DepthOfQueue {
  @ApiProperty({ enum: QUEUES, enumName: 'Queue', description: 'By which way it goes' })
  queue: Queue;

  @ApiProperty({ type: 'integer', description: 'What waits to be brought to somebody' })
  waiting: number;

  @ApiProperty({ type: 'integer', description: 'Those of it whose time has come already' })
  due: number;

  @ApiProperty({ type: 'integer', description: 'What could not be brought and is tried no more' })
  dead: number;
}

export class ParkedStream {
  @ApiProperty({ description: 'Name of the reader' })
  reader: string;

  @ApiProperty({ description: 'Id of the stream that it could not read', format: 'uuid' })
  streamId: string;

  @ApiProperty({ description: 'Where in the log that was' })
  position: number;

  @ApiProperty({ description: 'Why' })
  error: string;
}

export class FailingEffect {
  @ApiProperty({ description: 'Id of the dispute that owes it', format: 'uuid' })
  disputeId: string;

  @ApiProperty({ description: 'Key of the effect' })
  key: string;

  @ApiProperty({ description: 'How often it was tried' })
  attempts: number;

  @ApiProperty({ description: 'Why it failed the last time' })
  lastError: string;

  @ApiProperty({ description: 'Whether it is tried no more' })
  gaveUp: boolean;
}

export class StatusView {
  @ApiProperty({ description: 'Events in the log' })
  events: number;

  @ApiProperty({ type: [ReaderStatus] })
  readers: ReaderStatus[];

  @ApiProperty({ type: [FailingReaderView], description: 'Readers every pass of which fails just now' })
  failingReaders: FailingReaderView[];

  @ApiProperty({ type: [TableBeingBuilt], description: 'Tables that are being built anew' })
  building: TableBeingBuilt[];

  @ApiProperty({ type: [ParkedStream], description: 'At most 100' })
  parked: ParkedStream[];

  @ApiProperty({ description: 'Disputes that are not closed' })
  openDisputes: number;

  @ApiProperty({ description: 'Disputes whose clock should have acted 60 s ago or earlier' })
  overdueClocks: number;

  @ApiProperty({ description: 'Effects that are owed' })
  owedEffects: number;

  @ApiProperty({
    description: 'Disputes that have owed something for an hour, while nothing happened in them and no attempt failed',
  })
  standing: number;

  @ApiProperty({ type: [FailingEffect], description: 'The newest 100' })
  failingEffects: FailingEffect[];

  @ApiProperty({ type: [FailingAtDestination], description: 'Effects that failed, by where they go; at most 100' })
  failingByDestination: FailingAtDestination[];

  @ApiProperty({ type: [DepthOfQueue], description: 'What waits to be brought to somebody' })
  queues: DepthOfQueue[];

  @ApiProperty({ description: 'Effects that were given up' })
  givenUp: number;

  @ApiProperty({ description: 'Mails with notifications that could not be brought and wait for a case manager' })
  deadMails: number;

  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'When contents that no event names were last deleted, by machine time',
  })
  lastSweepAt: string | null;

  @ApiProperty({ type: Measured, description: 'How the programs do, by their own word' })
  measured: Measured;

  @ApiProperty({ type: [RaisedAlert], description: 'What is beyond the bound of its alert at this moment' })
  alerts: RaisedAlert[];
}
