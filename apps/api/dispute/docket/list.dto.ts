import { Transform } from 'class-transformer';
import { ApiProperty } from '@nestjs/swagger';
import type { Stage } from '#domain/dispute/core/stage.js';
import type { Instant } from '#domain/kernel/message.js';
import { Choice, Whole } from '../fields/choice.js';
import { Name } from '../fields/text.js';

const STAGES: readonly Stage[] = [
  'party-confirmation',
  'delegation-answer',
  'intake',
  'curing',
  'awaiting-counter-notice',
  'mediation',
  'next-step',
  'panel',
  'compliance',
  'awaiting-outcome',
  'closed',
];

export class ListTasksQuery {
  @Name({ description: '`next` of the page before', example: 'Qx7…', most: 1_000, optional: true })
  cursor?: string;

  @Whole({ description: 'How many at most; 50 if not said', least: 1, most: 100, optional: true })
  @Transform(({ value }: { value: unknown }) =>
    typeof value === 'string' && /^\d{1,15}$/.test(value) ? Number(value) : value,
  )
  limit?: number;
}

export class ListDisputesQuery extends ListTasksQuery {
  @Choice(STAGES, { description: 'Only disputes at this stage, as you see it', optional: true })
  stage?: Stage;
}

export class DisputeLine {
  @ApiProperty({ format: 'uuid' })
  disputeId: string;

  @ApiProperty({ example: 'PL-20260314-7Q2MXK4D' })
  number: string;

  @ApiProperty({ enum: STAGES })
  stage: string;

  @ApiProperty({ type: String, format: 'date-time' })
  filedAt: Instant;

  @ApiProperty({
    type: String,
    format: 'date-time',
    required: false,
    description: 'The next deadline that you can see',
  })
  nextDueAt?: Instant;

  @ApiProperty({ type: 'integer', required: false, description: 'For the staff alone' })
  openTasks?: number;

  @ApiProperty({ required: false, description: 'Its complainant is barred or limited now; for the staff alone' })
  barred?: true;
}

export class DisputeList {
  @ApiProperty({ type: [DisputeLine] })
  items: DisputeLine[];

  @ApiProperty({ required: false, description: 'Cursor of the next page' })
  next?: string;
}

export class TaskLine {
  @ApiProperty({ format: 'uuid' })
  disputeId: string;

  @ApiProperty()
  number: string;

  @ApiProperty({ example: 'check-materials' })
  kind: string;

  @ApiProperty({ example: 'dispute' })
  subject: string;

  @ApiProperty({ type: String, format: 'date-time' })
  dueAt: Instant;

  @ApiProperty({ format: 'uuid', description: 'Who has to do it' })
  caseManagerId: string;
}

export class TaskList {
  @ApiProperty({ type: [TaskLine] })
  items: TaskLine[];

  @ApiProperty({ required: false, description: 'Cursor of the next page' })
  next?: string;
}
