import type { LocalDate } from '#domain/calendar/local-date.js';
import type { Instant } from '#domain/message.js';
import type { RightKind } from '#domain/rulebook.js';
import { ApiProperty } from '@nestjs/swagger';
import { Choice } from '../dispute/fields/choice.js';
import { Day } from '../dispute/fields/day.js';
import { Id } from '../dispute/fields/id.js';
import { Moment } from '../dispute/fields/moment.js';
import { Part } from '../dispute/fields/nested.js';
import { ProceedingDetailsBody } from '../dispute/waiting-period/proceeding.dto.js';
import { SecurityBody } from '../dispute/waiting-period/security.dto.js';

const RIGHTS: readonly RightKind[] = ['trademark', 'copyright', 'patent'];

export class RecordFilingBarBody {
  @Choice(['all', 'against', 'right'], { description: 'What is barred: every complaint, those against one party, or those from one kind of right' })
  scope: 'all' | 'against' | 'right';

  @Id({ description: 'With scope against: the party', optional: true })
  against?: string;

  @Choice(RIGHTS, { description: 'With scope right: the kind of right', optional: true })
  right?: RightKind;

  @Moment({ description: 'When the order was issued' })
  issuedAt: Instant;

  @Day({ description: 'The last day on which it stands, where it has one', optional: true })
  endsOn?: LocalDate;

  @Part(() => SecurityBody, { description: 'What secures it', optional: true })
  security?: SecurityBody;

  @Part(() => ProceedingDetailsBody, { description: 'Court, number and words' })
  details: ProceedingDetailsBody;
}

export class EndFilingBarBody {
  @Part(() => ProceedingDetailsBody, { description: 'The order that takes it away' })
  details: ProceedingDetailsBody;
}

export class FilingBarAnswer {
  @ApiProperty({ format: 'uuid' })
  partyId: string;

  @ApiProperty({ format: 'uuid' })
  barId: string;
}
