import { Transform } from 'class-transformer';
import { ApiProperty, OmitType } from '@nestjs/swagger';
import type { Instant } from '#domain/kernel/message.js';
import { PRIORITIES, type Priority } from '#domain/dispute/intake/charge/task-priority.js';
import { Id } from '../fields/id.js';
import { Choice, Whole } from '../fields/choice.js';
import { Name } from '../fields/text.js';
import { SnoozeLine } from '../../desk/snooze/snooze.dto.js';
import { LineParty } from './dispute-line.dto.js';

export class ListTasksQuery {
  @Name({ description: '`next` of the page before', example: 'Qx7…', most: 1_000, optional: true })
  cursor?: string;

  @Whole({ description: 'How many at most; 50 if not said', least: 1, most: 100, optional: true })
  @Transform(({ value }: { value: unknown }) =>
    typeof value === 'string' && /^\d{1,15}$/.test(value) ? Number(value) : value,
  )
  limit?: number;
}

const WHOSE = ['all', 'mine', 'team', 'unowned', 'escalated'] as const;

/** Which of the tasks. */
export class FilterTasksQuery extends ListTasksQuery {
  @Choice(WHOSE, {
    description: 'mine: yours, of whom you stand in for, and those to which you were called; team: of your teams',
    optional: true,
  })
  whose?: (typeof WHOSE)[number];

  @Name({ description: 'Only tasks of this kind', example: 'check-materials', most: 40, optional: true })
  kind?: string;

  @Choice(PRIORITIES, { description: 'Only tasks of this priority', optional: true })
  priority?: Priority;

  @Id({ description: 'Only tasks of this person', optional: true })
  ownerId?: string;

  @Name({ description: 'A part of the number of the dispute', example: '7Q2M', most: 40, optional: true })
  search?: string;
}

/** Of which tasks. */
export class CountTasksQuery extends OmitType(FilterTasksQuery, ['cursor', 'limit', 'ownerId']) {}

export class TasksByDue {
  @ApiProperty({ type: 'integer' })
  overdue: number;

  @ApiProperty({ type: 'integer', description: 'Until the end of today' })
  today: number;

  @ApiProperty({ type: 'integer', description: 'After today, until the end of this Sunday' })
  week: number;

  @ApiProperty({ type: 'integer' })
  later: number;

  @ApiProperty({ type: 'integer', description: 'You have set them aside; they are in none of the others' })
  aside: number;
}

/** Without what you have set aside. */
export class TaskCounts {
  @ApiProperty({ type: 'integer' })
  all: number;

  @ApiProperty({ type: 'integer' })
  mine: number;

  @ApiProperty({ type: 'integer' })
  team: number;

  @ApiProperty({ type: 'integer' })
  unowned: number;

  @ApiProperty({ type: 'integer' })
  escalated: number;

  @ApiProperty({ type: TasksByDue, required: false, description: 'Of the list that `whose` names' })
  byDue?: TasksByDue;
}

export class TaskLine {
  @ApiProperty({ format: 'uuid', required: false, description: 'Missing where the task is in no dispute' })
  disputeId?: string;

  @ApiProperty({ required: false, description: 'Of the dispute' })
  number?: string;

  @ApiProperty({ type: [LineParty], required: false, description: 'Between whom the dispute is, for case managers' })
  parties?: LineParty[];

  @ApiProperty({ format: 'uuid', required: false, description: 'The party that a task in no dispute is about' })
  partyId?: string;

  @ApiProperty({ example: 'check-materials' })
  kind: string;

  @ApiProperty({
    example: 'dispute',
    description:
      'What it is about, with its id: in no dispute `party:`, `registration:`, `breach:`, `finding:` and so on',
  })
  subject: string;

  @ApiProperty({ type: String, format: 'date-time' })
  dueAt: Instant;

  @ApiProperty({ enum: PRIORITIES })
  priority: Priority;

  @ApiProperty({ format: 'uuid', required: false, description: 'Whose the dispute is; nobody’s while it waits' })
  caseManagerId?: string;

  @ApiProperty({ format: 'uuid', required: false, description: 'Who has to do it; it waits in the queue without one' })
  ownerId?: string;

  @ApiProperty({ format: 'uuid', required: false, description: 'Who was called beside its owner, its day being near' })
  escalatedTo?: string;

  @ApiProperty({
    required: false,
    enum: [true],
    description: 'Its complainant is in the fast lane: it goes before others that are due at the same instant',
  })
  fastLane?: true;

  @ApiProperty({ type: SnoozeLine, required: false, description: 'You have set it aside' })
  snooze?: SnoozeLine;
}

export class TaskList {
  @ApiProperty({ type: [TaskLine] })
  items: TaskLine[];

  @ApiProperty({ required: false, description: 'Cursor of the next page' })
  next?: string;
}
