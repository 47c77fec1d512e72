import { ApiProperty } from '@nestjs/swagger';
import { OFFICES, OWN_THINGS, type Office, type OwnThing } from '#domain/access/reading-events.js';
import type { LocalDate } from '#domain/calendar/local-date.js';
import type { Instant } from '#domain/kernel/message.js';
import { Day } from '../dispute/fields/day.js';
import { ListTasksQuery } from '../dispute/docket/list.dto.js';

export class OwnReadingsQuery {
  @Day({ description: 'Only of this day', optional: true })
  day?: LocalDate;
}

export class ReadingsQuery extends ListTasksQuery {
  @Day({ description: 'Only of this day', optional: true })
  day?: LocalDate;
}

export class OwnReading {
  @ApiProperty({
    enum: OWN_THINGS,
    description: '`exhibits`: the list of your confidential files, `exhibit`: one of them',
  })
  thing: OwnThing;

  @ApiProperty({ description: 'The room, counter-notice, submission, worksheet or file; of `exhibits` your party' })
  thingId: string;

  @ApiProperty({ type: String, format: 'date-time', description: 'The first reading in its quarter of an hour' })
  at: Instant;

  @ApiProperty({ required: false, format: 'uuid', description: 'The party for which it was read' })
  partyId?: string;

  @ApiProperty({ enum: OFFICES, isArray: true, description: 'What the reader does in the association' })
  offices: Office[];
}

export class OwnReadings {
  @ApiProperty({ type: [OwnReading], description: 'The newest first, at most 500' })
  items: OwnReading[];
}

const THINGS = ['room', 'confidential', 'file', 'list'] as const;

export class ReadingLine {
  @ApiProperty({ description: 'The account that read' })
  readerId: string;

  @ApiProperty({
    type: String,
    format: 'date-time',
    description: 'The first reading in its quarter of an hour, or day',
  })
  at: Instant;

  @ApiProperty({ enum: THINGS })
  thing: (typeof THINGS)[number];

  @ApiProperty({ enum: OFFICES, isArray: true })
  offices: Office[];

  @ApiProperty({ required: false, format: 'uuid' })
  partyId?: string;

  @ApiProperty({ required: false, format: 'uuid' })
  disputeId?: string;

  @ApiProperty({ required: false, description: 'Which list, by the name of its operation', example: 'listDisputes' })
  list?: string;

  @ApiProperty({ required: false, type: [String], description: 'By which filters it was asked for: names, no words' })
  filters?: string[];
}

export class Readings {
  @ApiProperty({ type: [ReadingLine] })
  items: ReadingLine[];

  @ApiProperty({ required: false, description: 'Cursor of the next page' })
  next?: string;
}
