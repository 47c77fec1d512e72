import { RIGHT_KINDS, type RightKind } from '#domain/rulebook/right-kinds.js';
import { ApiProperty } from '@nestjs/swagger';
import { AppliedView } from '../dispute/intake/standing/standing.dto.js';
import { Choice } from '../dispute/fields/choice.js';
import { Id } from '../dispute/fields/id.js';
import { Part } from '../dispute/fields/nested.js';
import { ProceedingDetailsBody } from '../dispute/response/waiting-period/proceeding.dto.js';
import { OrderTermsBody } from '../dispute/response/waiting-period/order-terms.dto.js';

export class RecordFilingBarBody extends OrderTermsBody {
  @Choice(['all', 'against', 'right'], {
    description: 'What is barred: every complaint, those against one party, or those from one kind of right',
  })
  scope: 'all' | 'against' | 'right';

  @Id({ description: 'With scope against: the party', optional: true })
  against?: string;

  @Choice(RIGHT_KINDS, { description: 'With scope right: the kind of right', optional: true })
  right?: RightKind;
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

  @ApiProperty({
    type: [AppliedView],
    required: false,
    description: 'Its running complaints, each called before a person where the order reaches it',
  })
  disputes?: AppliedView[];
}
