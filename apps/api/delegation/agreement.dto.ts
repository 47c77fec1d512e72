import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { COUNTED, type Counts } from '#domain/delegation/counts.js';
import { Whole } from '../dispute/fields/choice.js';
import { Part } from '../dispute/fields/nested.js';
import { Month } from '../dispute/fields/pattern.js';
import { Text } from '../dispute/fields/text.js';
import { TermsBody } from './terms.dto.js';

export class OfferDelegationBody {
  @Part(() => TermsBody, { description: 'The terms' })
  terms: TermsBody;

  @Text({
    description: 'What codes cannot say: purpose, address list, contacts',
    example: 'Results go to legal@shop.example as well.',
  })
  words: string;
}

export class VersionBody {
  @Whole({ least: 1, most: 100_000, description: 'The version that you read' })
  version: number;
}

export class DeclineTermsBody extends VersionBody {
  @Text({ description: 'Why not', example: 'Ten working days for a panel are too many.', most: 2_000, optional: true })
  reason?: string;
}

export class EndDelegationBody {
  @Text({ description: 'Why', example: 'We found another body.', most: 2_000, optional: true })
  reason?: string;
}

class CountsBody {
  @Whole({ least: 0, most: 10_000_000, description: 'Handed over' })
  'handed-over': number;

  @Whole({ least: 0, most: 10_000_000, description: 'Accepted by the association' })
  accepted: number;

  @Whole({ least: 0, most: 10_000_000, description: 'Declined by the association' })
  declined: number;

  @Whole({ least: 0, most: 10_000_000, description: 'Taken back by the platform' })
  withdrawn: number;

  @Whole({ least: 0, most: 10_000_000, description: 'Results that came back' })
  returned: number;

  @Whole({ least: 0, most: 10_000_000, description: 'Results that the platform answered' })
  answered: number;
}

export class CompareCountsBody {
  @Month({ description: 'The month, in Shanghai' })
  month: string;

  @Part(() => CountsBody, { description: 'What you counted' })
  counted: CountsBody & Counts;
}

class DifferenceView {
  @ApiProperty({ enum: COUNTED })
  what: string;

  @ApiProperty()
  platform: number;

  @ApiProperty()
  association: number;
}

export class DelegationChanged {
  @ApiProperty({ format: 'uuid' })
  platformId: string;

  @ApiPropertyOptional({ description: 'Version that waits for the platform' })
  offered?: number;

  @ApiPropertyOptional({ description: 'Version in force' })
  inForce?: number;

  @ApiPropertyOptional({ type: String, format: 'date-time', description: 'After this nothing is handed over any more' })
  endsAt?: string;

  @ApiPropertyOptional({ type: [DifferenceView], description: 'Where the two counted otherwise' })
  differences?: DifferenceView[];

  @ApiProperty({ type: [String], description: 'What was recorded' })
  events: string[];
}

/** What both sides counted of a month, as it was recorded. */
export class ComparedView {
  @ApiProperty({ example: '2026-03' })
  month: string;

  @ApiProperty({ type: String, format: 'date-time' })
  comparedAt: string;

  @ApiPropertyOptional({ description: 'Who stated it for the platform; missing where its key did' })
  statedBy?: string;

  @ApiProperty({ type: [DifferenceView], description: 'Everything that is counted, as each side counted it then' })
  counts: DifferenceView[];
}

class AgreementVersionView {
  @ApiProperty()
  version: number;

  @ApiProperty({ type: TermsBody })
  terms: TermsBody;

  @ApiPropertyOptional({ description: 'What codes cannot say' })
  words?: string;

  @ApiProperty({ type: String, format: 'date-time' })
  offeredAt: string;

  @ApiPropertyOptional({ type: String, format: 'date-time' })
  agreedAt?: string;

  @ApiPropertyOptional({ type: String, format: 'date-time' })
  declinedAt?: string;
}

export class DelegationAgreementView {
  @ApiProperty({ format: 'uuid' })
  platformId: string;

  @ApiPropertyOptional()
  offered?: number;

  @ApiPropertyOptional()
  inForce?: number;

  @ApiPropertyOptional({ type: String, format: 'date-time' })
  endsAt?: string;

  @ApiProperty({ type: [AgreementVersionView] })
  versions: AgreementVersionView[];

  @ApiPropertyOptional({ type: [ComparedView], description: 'Months whose counts were compared, the newest first' })
  compared?: ComparedView[];
}
