import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsOptional, Matches } from 'class-validator';
import type { Instant } from '#domain/kernel/message.js';
import { RIGHT_KINDS, type RightKind } from '#domain/rulebook/right-kinds.js';
import { ListTasksQuery } from '../dispute/docket/list.dto.js';
import { Choice, Choices, Flag } from '../dispute/fields/choice.js';
import { Id } from '../dispute/fields/id.js';
import { Moment } from '../dispute/fields/moment.js';

const NUMBER = /^[A-Z0-9][A-Z0-9-]{2,39}$/;

/** What a mandate names. Of disputes it covers those of which everything holds that is said of them. */
export class MandateScopeBody {
  @ApiPropertyOptional({
    description: 'Disputes by their numbers',
    type: [String],
    example: ['PL-20260314-7Q2MXK4D'],
    maxItems: 500,
  })
  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(500)
  @ArrayUnique()
  @Matches(NUMBER, { each: true })
  numbers?: string[];

  @Moment({ description: 'Disputes filed then or later, by legal time', optional: true })
  filedFrom?: Instant;

  @Moment({ description: 'Disputes filed then or before, by legal time', optional: true })
  filedUntil?: Instant;

  @Choices(RIGHT_KINDS, { description: 'Disputes about these kinds of rights', optional: true })
  rights?: RightKind[];

  @Flag({ description: 'Whether ratings of members may be read' })
  ratings: boolean;

  @Flag({ description: 'Whether the security log of the association may be read' })
  securityLog: boolean;
}

export class ProposeMandateBody extends MandateScopeBody {
  @Id({ description: 'The account of the auditor, which has that office and no other' })
  accountId: string;

  @Moment({ description: 'When the mandate ends by itself, by machine time; within 366 days' })
  endsAt: Instant;
}

export const MANDATE_STATES = ['proposed', 'in-force', 'ended'] as const;
export type MandateState = (typeof MANDATE_STATES)[number];

export class MandateView extends MandateScopeBody {
  @ApiProperty({ format: 'uuid' })
  mandateId: string;

  @ApiProperty({ description: 'The account of the auditor', format: 'uuid' })
  accountId: string;

  @ApiProperty({ description: 'How its person is called' })
  name: string;

  @ApiProperty({ enum: MANDATE_STATES })
  state: MandateState;

  @ApiProperty({ type: String, format: 'date-time' })
  endsAt: Instant;

  @ApiProperty({ description: 'The account that proposed it', format: 'uuid' })
  proposedBy: string;

  @ApiProperty({ type: String, format: 'date-time' })
  proposedAt: Instant;

  @ApiPropertyOptional({ description: 'The account that confirmed it', format: 'uuid' })
  confirmedBy?: string;

  @ApiPropertyOptional({ type: String, format: 'date-time' })
  confirmedAt?: Instant;

  @ApiPropertyOptional({ description: 'The account that ended it before its time', format: 'uuid' })
  endedBy?: string;

  @ApiPropertyOptional({ type: String, format: 'date-time' })
  endedAt?: Instant;
}

export class MandateList {
  @ApiProperty({ type: [MandateView] })
  items: MandateView[];

  @ApiPropertyOptional({ description: 'Cursor of the next page' })
  next?: string;
}

export class ListMandatesQuery extends ListTasksQuery {
  @Choice(MANDATE_STATES, { description: 'Only mandates in this state', optional: true })
  state?: MandateState;

  @Id({ description: 'Only those of this account', optional: true })
  accountId?: string;
}

export class MandateAnswer {
  @ApiProperty({ format: 'uuid' })
  mandateId: string;

  @ApiProperty({ enum: MANDATE_STATES })
  state: MandateState;
}
