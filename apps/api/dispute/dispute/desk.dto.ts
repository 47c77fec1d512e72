import { ApiProperty } from '@nestjs/swagger';
import { WAITERS, type Waiter } from '#domain/dispute/waits-for.js';
import { ChecklistBody } from './checklist.dto.js';

export class NamedBody {
  @ApiProperty({ format: 'uuid', description: 'A party, platform, mediator, expert, officer or related dispute' })
  id: string;

  @ApiProperty()
  name: string;
}

export class WorkingDaysBody {
  @ApiProperty({ description: 'Of which deadline', example: 'dispute' })
  subject: string;

  @ApiProperty({ type: 'integer', description: 'Working days after today, the last day of the period among them' })
  count: number;
}

/** What the association’s people need beside a dispute. */
export class DeskBody {
  @ApiProperty({ enum: WAITERS, description: 'Whose turn it is' })
  waitingFor: Waiter;

  @ApiProperty({ format: 'uuid', required: false, description: 'Who has the dispute; nobody while it waits' })
  caseManagerId?: string;

  @ApiProperty({ format: 'uuid', required: false, description: 'Who stands in for the case manager now' })
  deputyId?: string;

  @ApiProperty({ type: [String], description: 'Names of the case manager’s teams' })
  teams: string[];

  @ApiProperty({ format: 'uuid', required: false, description: 'The platform that handed the complaint over' })
  delegatedBy?: string;

  @ApiProperty({
    type: [NamedBody],
    description: 'How complainant, platforms, neutrals, officers and related disputes are called',
  })
  names: NamedBody[];

  @ApiProperty({ type: [WorkingDaysBody], description: 'How long deadlines that are not over have, by the calendar' })
  workingDaysLeft: WorkingDaysBody[];

  @ApiProperty({ type: 'integer', description: 'Worksheets of what measures cost somebody' })
  losses: number;

  @ApiProperty({ type: ChecklistBody, required: false, description: 'The papers of the complaint and their checks' })
  checklist?: ChecklistBody;
}
