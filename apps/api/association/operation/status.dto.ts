import { ApiProperty } from '@nestjs/swagger';

export class ReaderStatus {
  @ApiProperty({ description: 'Name of the reader' })
  reader: string;

  @ApiProperty({ description: 'Events that it has read' })
  position: number;

  @ApiProperty({ description: 'Events that it has still to read' })
  behind: number;

  @ApiProperty({ description: 'Seconds since the oldest event that it has not read was recorded; 0 when all is read' })
  secondsBehind: number;
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

  @ApiProperty({ type: [ParkedStream], description: 'At most 100' })
  parked: ParkedStream[];

  @ApiProperty({ description: 'Disputes that are not closed' })
  openDisputes: number;

  @ApiProperty({ description: 'Disputes whose clock should have acted 60 s ago or earlier' })
  overdueClocks: number;

  @ApiProperty({ description: 'Effects that are owed' })
  owedEffects: number;

  @ApiProperty({ type: [FailingEffect], description: 'The newest 100' })
  failingEffects: FailingEffect[];

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
}
