import { ApiProperty } from '@nestjs/swagger';
import { ASSIGNMENT_RULES, type AssignmentRule } from '#domain/dispute/intake/charge/choose-officer.js';
import { RIGHT_KINDS, type RightKind } from '#domain/rulebook/right-kinds.js';
import { Choice, Choices } from '../../dispute/fields/choice.js';
import { Id, Ids } from '../../dispute/fields/id.js';
import { Name, Text } from '../../dispute/fields/text.js';

const LANGUAGES = ['zh-CN', 'en'] as const;

export class MakeTeamBody {
  @Name({ description: 'What it is called', example: '商标组', most: 100 })
  name: string;

  @Choices(RIGHT_KINDS, { description: 'Kinds of right that it works on; all, if not said', optional: true })
  rights?: RightKind[];

  @Ids({ description: 'Platforms that it works on; all, if not said', most: 50, optional: true })
  platformIds?: string[];

  @Choices(LANGUAGES, { description: 'Languages of filers; all, if not said', optional: true })
  languages?: ('zh-CN' | 'en')[];

  @Id({ description: 'Who leads it, and is called when a task comes near its day', optional: true })
  leadId?: string;

  @Ids({ description: 'Case managers in it', most: 100 })
  memberIds: string[];
}

export class TeamMade {
  @ApiProperty({ format: 'uuid' })
  teamId: string;
}

export class TeamLine {
  @ApiProperty({ format: 'uuid' })
  teamId: string;

  @ApiProperty()
  name: string;

  @ApiProperty({ type: [String] })
  rights: readonly string[];

  @ApiProperty({ type: [String] })
  platformIds: readonly string[];

  @ApiProperty({ type: [String] })
  languages: readonly string[];

  @ApiProperty({ format: 'uuid', required: false })
  leadId?: string;

  @ApiProperty({ type: [String] })
  memberIds: readonly string[];

  @ApiProperty({ type: String, format: 'date-time', required: false })
  endedAt?: string;
}

export class TeamList {
  @ApiProperty({ type: [TeamLine] })
  items: readonly TeamLine[];

  @ApiProperty({ required: false, description: 'Cursor of the next page' })
  next?: string;
}

export class SetAssignmentBody {
  @Choice(ASSIGNMENT_RULES, { description: 'How a new dispute finds its case manager' })
  rule: AssignmentRule;

  @Id({ description: 'Whom `named` gives them to; as it was, if not said', optional: true })
  namedId?: string;

  @Ids({ description: 'Who is called when a task comes near its day, in this order', least: 0, most: 20 })
  escalateTo: string[];
}

export class AssignmentView {
  @ApiProperty({ enum: ASSIGNMENT_RULES })
  rule: string;

  @ApiProperty({ format: 'uuid', required: false })
  namedId?: string;

  @ApiProperty({ type: [String] })
  escalateTo: readonly string[];
}

export class ReassignBody {
  @Id({ description: 'Whose disputes go into other hands' })
  fromId: string;

  @Id({ description: 'Who gets them all; each by the rule, if not said', optional: true })
  toId?: string;

  @Text({ description: 'For whoever gets them', example: 'Mei is away until autumn.', most: 4_000, optional: true })
  note?: string;
}

export class ReassignmentView {
  @ApiProperty({ format: 'uuid' })
  orderId: string;

  @ApiProperty({ format: 'uuid' })
  fromId: string;

  @ApiProperty({ format: 'uuid', required: false })
  toId?: string;

  @ApiProperty()
  orderedBy: string;

  @ApiProperty({ type: String, format: 'date-time' })
  orderedAt: string;

  @ApiProperty({ type: 'integer', description: 'Disputes that were looked at' })
  lookedAt: number;

  @ApiProperty({ type: 'integer' })
  moved: number;

  @ApiProperty({ type: 'integer', description: 'Of these nobody who is free may have them' })
  leftAlone: number;

  @ApiProperty({ type: String, format: 'date-time', required: false })
  finishedAt?: string;
}

export class ReassignmentList {
  @ApiProperty({ type: [ReassignmentView] })
  items: readonly ReassignmentView[];

  @ApiProperty({ required: false, description: 'Cursor of the next page' })
  next?: string;
}
