import { Transform } from 'class-transformer';
import { ApiProperty } from '@nestjs/swagger';
import type { Instant } from '#domain/kernel/message.js';
import { Whole } from '../fields/choice.js';
import { Ids } from '../fields/id.js';
import { Name, Text } from '../fields/text.js';

export class StaffNoteBody {
  @Text({
    description: 'What colleagues should know; no party, platform or neutral ever reads it',
    example: 'The shop called: it will send its records by Friday.',
    most: 5_000,
  })
  text: string;

  @Ids({ description: 'Accounts of colleagues who are told of it', most: 10, optional: true })
  mentionedIds?: string[];
}

export class StaffNoteAnswer {
  @ApiProperty({ format: 'uuid' })
  disputeId: string;

  @ApiProperty({ format: 'uuid' })
  noteId: string;

  @ApiProperty({ type: [String], example: ['StaffNoteWritten'] })
  events: string[];
}

export class StaffNotesQuery {
  @Name({ description: '`next` of the page before', example: 'Qx7…', most: 1_000, optional: true })
  cursor?: string;

  @Whole({ description: 'How many at most; 50 if not said', least: 1, most: 100, optional: true })
  @Transform(({ value }: { value: unknown }) =>
    typeof value === 'string' && /^\d{1,15}$/.test(value) ? Number(value) : value,
  )
  limit?: number;
}

export class EarlierNote {
  @ApiProperty({ required: false, description: 'Missing once the words were erased' })
  text?: string;

  @ApiProperty({ type: String, format: 'date-time' })
  at: Instant;
}

export class Mentioned {
  @ApiProperty({ format: 'uuid' })
  accountId: string;

  @ApiProperty({ required: false })
  name?: string;
}

export class StaffNoteLine {
  @ApiProperty({ format: 'uuid' })
  noteId: string;

  @ApiProperty({ format: 'uuid' })
  authorId: string;

  @ApiProperty({ required: false, description: 'Missing once the account was erased' })
  authorName?: string;

  @ApiProperty({ type: String, format: 'date-time' })
  writtenAt: Instant;

  @ApiProperty({ required: false, description: 'As it stands now; missing once the words were erased' })
  text?: string;

  @ApiProperty({ type: String, format: 'date-time', required: false, description: 'Of the last correction' })
  correctedAt?: Instant;

  @ApiProperty({ type: [Mentioned] })
  mentioned: Mentioned[];

  @ApiProperty({ type: [EarlierNote], description: 'What it said before its corrections, the oldest first' })
  earlier: EarlierNote[];

  @ApiProperty({ description: 'Whether it is yours to correct' })
  mine: boolean;
}

export class StaffNoteList {
  @ApiProperty({ type: [StaffNoteLine] })
  items: StaffNoteLine[];

  @ApiProperty({ required: false, description: 'Cursor of the next page' })
  next?: string;
}
