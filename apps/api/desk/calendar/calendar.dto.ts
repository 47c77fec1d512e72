import { ApiProperty } from '@nestjs/swagger';
import type { Instant } from '#domain/kernel/message.js';
import { DAY_KINDS } from '#read-models/find-days.js';
import { Id } from '../../dispute/fields/id.js';
import { Moment } from '../../dispute/fields/moment.js';

export class DeskCalendarQuery {
  @Moment({ description: 'From this instant on' })
  from: Instant;

  @Moment({ description: 'Before this instant; at most 93 days later' })
  to: Instant;

  @Id({ description: 'Only what is this person’s', optional: true })
  ownerId?: string;

  @Id({ description: 'Only what is of somebody of this team', optional: true })
  teamId?: string;
}

export class DeskDay {
  @ApiProperty({ enum: DAY_KINDS })
  kind: (typeof DAY_KINDS)[number];

  @ApiProperty({ format: 'uuid' })
  disputeId: string;

  @ApiProperty({ example: 'PL-20260314-7Q2MXK4D' })
  number: string;

  @ApiProperty({ type: String, format: 'date-time' })
  at: Instant;

  @ApiProperty({
    example: 'dispute',
    description: 'What it is about; how the day was counted stands in the dispute under it',
  })
  subject: string;

  @ApiProperty({ required: false, description: 'Of a deadline the clause by which it was counted' })
  clause?: string;

  @ApiProperty({ required: false, example: 'check-materials', description: 'Of a task what it is' })
  task?: string;

  @ApiProperty({ required: false, format: 'uuid', description: 'Whose it is' })
  ownerId?: string;
}

export class DeskCalendar {
  @ApiProperty({ type: [DeskDay], description: 'In their order, at most 2,000' })
  items: readonly DeskDay[];

  @ApiProperty({ description: 'Whether there are more, which a shorter time would show' })
  more: boolean;
}

export class FeedMade {
  @ApiProperty({ format: 'uuid' })
  feedId: string;

  @ApiProperty({ description: 'Whoever has this address reads your days; shown here alone' })
  url: string;
}

export class FeedLine {
  @ApiProperty({ format: 'uuid' })
  feedId: string;

  @ApiProperty({ type: String, format: 'date-time' })
  madeAt: string;

  @ApiProperty({ type: String, format: 'date-time', required: false, description: 'When a program last read it' })
  readAt?: string;
}

export class FeedList {
  @ApiProperty({ type: [FeedLine], description: 'The newest first' })
  items: readonly FeedLine[];
}
