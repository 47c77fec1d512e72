import { Transform } from 'class-transformer';
import { ApiProperty } from '@nestjs/swagger';
import { LEGAL_KINDS } from '#domain/rulebook/panel-rules.js';
import { Whole } from '../../dispute/fields/choice.js';
import { Id } from '../../dispute/fields/id.js';

export class ListPublishedQuery {
  @Id({ description: 'The last one of the page before', optional: true })
  before?: string;

  @Whole({ description: 'How many at most; 50 if not said', least: 1, most: 100, optional: true })
  @Transform(({ value }: { value: unknown }) =>
    typeof value === 'string' && /^[1-9]\d{0,2}$/.test(value) ? Number(value) : value,
  )
  limit?: number;
}

/** A decision that everybody can read. It leads back to no dispute, party or panelist. */
export class PublishedDecisionLine {
  @ApiProperty({ format: 'uuid' })
  publicationId: string;

  @ApiProperty({ type: String, format: 'date-time' })
  publishedAt: string;

  @ApiProperty({ enum: LEGAL_KINDS })
  legalKind: string;

  @ApiProperty({ required: false, description: 'Of what kind the right is', example: 'trademark' })
  rightKind?: string;

  @ApiProperty({ description: 'Whether it reviews an earlier decision' })
  isReview: boolean;

  @ApiProperty({ description: 'Whether a review put another decision in its place' })
  reversed: boolean;
}

export class PublishedDecisionsBody {
  @ApiProperty({ type: [PublishedDecisionLine] })
  decisions: PublishedDecisionLine[];
}

export class PublishedDecisionBody extends PublishedDecisionLine {
  @ApiProperty()
  text: string;
}
