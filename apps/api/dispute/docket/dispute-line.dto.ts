import { ApiProperty } from '@nestjs/swagger';
import { PRIORITIES, type Priority } from '#domain/dispute/intake/charge/task-priority.js';
import { WAITERS, type Waiter } from '#domain/dispute/waits-for.js';
import type { Instant } from '#domain/kernel/message.js';
import { RIGHT_KINDS, type RightKind } from '#domain/rulebook/right-kinds.js';
import { STAGES } from './docket-query.dto.js';

const LINE_ROLES = ['complainant', 'respondent'] as const;

export class LineParty {
  @ApiProperty({ format: 'uuid' })
  partyId: string;

  @ApiProperty({ enum: LINE_ROLES })
  role: (typeof LINE_ROLES)[number];

  @ApiProperty({ required: false, description: 'Missing where it was erased, or is not for you' })
  name?: string;
}

export class LineItem {
  @ApiProperty({ required: false })
  title?: string;

  @ApiProperty({ required: false })
  url?: string;

  @ApiProperty({ required: false, description: 'Its number on the platform' })
  externalId?: string;
}

export class LineItems {
  @ApiProperty({ type: 'integer', description: 'How many of the goods you see' })
  count: number;

  @ApiProperty({ required: false })
  first?: LineItem;
}

export class LineName {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  name: string;
}

export class LineRight {
  @ApiProperty({ enum: RIGHT_KINDS })
  kind: RightKind;

  @ApiProperty({ required: false })
  name?: string;

  @ApiProperty({ required: false, description: 'Its number in the register' })
  number?: string;
}

export class LineDue {
  @ApiProperty({ type: String, format: 'date-time' })
  at: Instant;

  @ApiProperty({ example: 'dispute', description: 'What it is about; its derivation stands in the dispute under it' })
  subject: string;

  @ApiProperty({ description: 'The clause by which it was counted' })
  clause: string;
}

export class LineRisk {
  @ApiProperty({ type: 'integer', description: 'How much its signals weigh; they order, and decide nothing' })
  points: number;

  @ApiProperty({ type: [String] })
  codes: readonly string[];
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

  @ApiProperty({ required: false })
  nextDue?: LineDue;

  @ApiProperty({ type: [LineParty] })
  parties: LineParty[];

  @ApiProperty()
  items: LineItems;

  @ApiProperty({ type: [LineName], description: 'Where its goods are offered' })
  platforms: LineName[];

  @ApiProperty({ required: false })
  right?: LineRight;

  @ApiProperty({ required: false, description: 'The number under which a platform handed it over' })
  reference?: string;

  @ApiProperty({ required: false, description: 'Who handles it; for the staff alone' })
  owner?: LineName;

  @ApiProperty({ required: false, description: 'The team of who handles it; for the staff alone' })
  team?: LineName;

  @ApiProperty({ type: [String], required: false, description: 'What you are in it; of the staff not told' })
  roles?: readonly string[];

  @ApiProperty({ enum: WAITERS, required: false, description: 'Whose turn it is, as far as you see it' })
  waitingFor?: Waiter;

  @ApiProperty({ enum: PRIORITIES, required: false, description: 'Of its most urgent task; for the staff alone' })
  priority?: Priority;

  @ApiProperty({ required: false, description: 'For the staff alone' })
  risk?: LineRisk;

  @ApiProperty({ type: [String], required: false, description: 'For the staff alone' })
  tags?: readonly string[];

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

const COUNTS = { type: 'object', additionalProperties: { type: 'integer' } } as const;

export class DisputeCounts {
  @ApiProperty({ type: 'integer' })
  all: number;

  @ApiProperty({ ...COUNTS, example: { intake: 3 } })
  byStage: Readonly<Record<string, number>>;

  @ApiProperty({
    ...COUNTS,
    description: 'overdue, today, week (the next seven days), later, none',
    example: { overdue: 1 },
  })
  byDue: Readonly<Record<string, number>>;

  @ApiProperty({ ...COUNTS, description: 'By the id of who handles it; of nobody under the empty word' })
  byOwner: Readonly<Record<string, number>>;

  @ApiProperty({ ...COUNTS, example: { association: 2 } })
  byWaitingFor: Readonly<Record<string, number>>;

  @ApiProperty({ ...COUNTS, description: 'By the id of the platform that its goods are on' })
  byPlatform: Readonly<Record<string, number>>;

  @ApiProperty({ ...COUNTS, description: 'By the id of a team of whoever handles them' })
  byTeam: Readonly<Record<string, number>>;
}
