import { ApiProperty } from '@nestjs/swagger';
import type { Instant } from '#domain/kernel/message.js';
import { READING_GROUNDS, RESTRICTIONS, type ReadingGround, type Restriction } from '#domain/privacy/restriction.js';
import { Choice } from '../dispute/fields/choice.js';
import { Id } from '../dispute/fields/id.js';
import { Moment } from '../dispute/fields/moment.js';
import { Text } from '../dispute/fields/text.js';

export class GiveReadingBody {
  @Id({ description: 'Who may read it; never yourself' })
  accountId: string;

  @Choice(READING_GROUNDS, { description: 'A `hold` of two people, an `authority` that asks, or a `suit`' })
  ground: ReadingGround;

  @Text({ description: 'Which one', example: '（2026）浙01民初1号', most: 1_000 })
  reference: string;

  @Moment({ description: 'Until when; at most 30 days from now' })
  until: Instant;
}

export class ReadingBody {
  @ApiProperty({ format: 'uuid' })
  readingId: string;

  @ApiProperty({ format: 'uuid' })
  accountId: string;

  @ApiProperty({ enum: READING_GROUNDS })
  ground: ReadingGround;

  @ApiProperty({ required: false })
  reference?: string;

  @ApiProperty()
  givenBy: string;

  @ApiProperty({ type: String, format: 'date-time' })
  givenAt: Instant;

  @ApiProperty({ type: String, format: 'date-time' })
  until: Instant;

  @ApiProperty({ required: false, type: String, format: 'date-time' })
  endedAt?: Instant;
}

export class RestrictedFileBody {
  @ApiProperty({ format: 'uuid' })
  disputeId: string;

  @ApiProperty({ enum: RESTRICTIONS, description: 'Its `period` has ended, or its erasure was `asked` for' })
  reason: Restriction;

  @ApiProperty({ type: String, format: 'date-time' })
  since: Instant;

  @ApiProperty({ type: [ReadingBody], description: 'Who was let in, the newest first' })
  readings: ReadingBody[];
}

export class RestrictedFileList {
  @ApiProperty({ type: [RestrictedFileBody] })
  items: RestrictedFileBody[];

  @ApiProperty({ required: false, description: 'Where the next page begins' })
  next?: string;
}
