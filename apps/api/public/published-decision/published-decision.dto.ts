import { Transform } from 'class-transformer';
import { ApiProperty } from '@nestjs/swagger';
import { LEGAL_KINDS } from '#domain/rulebook/panel-rules.js';
import { RIGHT_KINDS } from '#domain/rulebook/right-kinds.js';
import { PUBLISHED_OUTCOMES } from '#read-models/published-decisions.projection.js';
import { Snippet } from '../../desk/search/search.dto.js';
import { Choice, Whole } from '../../dispute/fields/choice.js';
import { Id } from '../../dispute/fields/id.js';
import { Name } from '../../dispute/fields/text.js';
import { PublicDraw } from '../draw/draw.dto.js';

const number = ({ value }: { value: unknown }): unknown =>
  typeof value === 'string' && /^[1-9]\d{0,3}$/.test(value) ? Number(value) : value;

export class ListPublishedQuery {
  @Name({
    description: 'Words that all have to stand in the text; at least two characters beside each other',
    example: '图案',
    most: 100,
    optional: true,
  })
  q?: string;

  @Choice(RIGHT_KINDS, { description: 'Of what kind the right is', optional: true })
  right?: string;

  @Choice(PUBLISHED_OUTCOMES, { description: 'What became of the measures that it was about', optional: true })
  outcome?: string;

  @Whole({ description: 'In which year it was published', least: 2000, most: 9999, optional: true })
  @Transform(number)
  year?: number;

  @Id({ description: 'About goods on this platform, one of those that `counts` names', optional: true })
  platformId?: string;

  @Id({ description: 'The last one of the page before', optional: true })
  before?: string;

  @Whole({ description: 'How many at most; 50 if not said', least: 1, most: 100, optional: true })
  @Transform(number)
  limit?: number;
}

/** A decision that everybody can read. It leads back to no dispute, party or panelist. */
export class PublishedDecisionLine {
  @ApiProperty({ format: 'uuid' })
  publicationId: string;

  @ApiProperty({ type: String, format: 'date-time' })
  publishedAt: string;

  @ApiProperty({
    type: String,
    format: 'date-time',
    required: false,
    description: 'Since when its text is that of the corrected decision; missing where it was not corrected',
  })
  correctedAt?: string;

  @ApiProperty({ enum: LEGAL_KINDS })
  legalKind: string;

  @ApiProperty({ required: false, description: 'Of what kind the right is', example: 'trademark' })
  rightKind?: string;

  @ApiProperty({ description: 'Whether it reviews an earlier decision' })
  isReview: boolean;

  @ApiProperty({ description: 'Whether a review put another decision in its place' })
  reversed: boolean;

  @ApiProperty({
    enum: PUBLISHED_OUTCOMES,
    description: 'Whether all measures are kept, all lifted, some of each, or it was about none',
  })
  outcome: string;
}

export class FoundDecisionLine extends PublishedDecisionLine {
  @ApiProperty({ required: false, description: 'Where the words stand that were looked for' })
  snippet?: Snippet;
}

export class PublishedCount {
  @ApiProperty({ example: 'trademark' })
  key: string;

  @ApiProperty({ type: 'integer', required: false, description: 'Missing where `exact` is false' })
  count?: number;

  @ApiProperty({ required: false, description: 'Of a platform' })
  name?: string;
}

export class PublishedCounts {
  @ApiProperty({ type: 'integer', description: 'How many there are; at least so many where `exact` is false' })
  all: number;

  @ApiProperty({
    description:
      'False where there are more than 1,000, or the words stand in very many texts, of which the newest were looked through; then years and platforms are those that can be chosen, without numbers',
  })
  exact: boolean;

  @ApiProperty({ type: [PublishedCount] })
  rights: PublishedCount[];

  @ApiProperty({ type: [PublishedCount] })
  outcomes: PublishedCount[];

  @ApiProperty({ type: [PublishedCount] })
  years: PublishedCount[];

  @ApiProperty({
    type: [PublishedCount],
    description: 'Only platforms about which at least five decisions are published',
  })
  platforms: PublishedCount[];
}

export class PublishedDecisionsBody {
  @ApiProperty({ type: [FoundDecisionLine] })
  decisions: FoundDecisionLine[];

  @ApiProperty({ required: false, format: 'uuid', description: '`before` of the next page' })
  next?: string;

  @ApiProperty({ required: false, description: 'How many there are of what was asked for; with the first page' })
  counts?: PublishedCounts;

  @ApiProperty({ description: 'Whether all texts are being searched; not for a while after a restart' })
  complete: boolean;
}

export class DecisionDraws {
  @ApiProperty({
    type: [PublicDraw],
    description: 'How the panel was drawn; empty where its experts were appointed or ranked by the sides',
  })
  draws: readonly PublicDraw[];
}

export class PublishedDecisionBody extends PublishedDecisionLine {
  @ApiProperty()
  text: string;
}
