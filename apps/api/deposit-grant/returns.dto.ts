import { ApiProperty } from '@nestjs/swagger';
import type { LocalDate } from '#domain/calendar/local-date.js';

const some = { required: false };

/** Something that was read in confidence and is over: its copies are given back or destroyed. */
export class ReturnOwedView {
  @ApiProperty({ enum: ['deposit', 'dispute'], description: 'What it is' })
  kind: 'deposit' | 'dispute';

  @ApiProperty({ ...some, format: 'uuid', description: 'Of a deposit: under which grant it was read' })
  grantId?: string;

  @ApiProperty({ ...some, format: 'uuid', description: 'Of what was filed in a dispute: which' })
  disputeId?: string;

  @ApiProperty({ description: 'Number of the deposit, or of the dispute', example: 'DE-20261201-7Q2MXK4D' })
  number: string;

  @ApiProperty({ ...some, description: 'In a dispute: as what it was read', example: 'expert' })
  role?: string;

  @ApiProperty({ ...some, description: 'Who owes it; missing once its account was forgotten' })
  reader?: string;

  @ApiProperty({ type: String, format: 'date', description: 'The day on which it ended' })
  endedOn: LocalDate;

  @ApiProperty({ type: String, format: 'date', description: 'The last day for giving back or destroying copies' })
  dueOn: LocalDate;

  @ApiProperty({ description: 'Whether that day is over' })
  overdue: boolean;
}

export class ReturnOwedList {
  @ApiProperty({ type: [ReturnOwedView] })
  items: ReturnOwedView[];
}
