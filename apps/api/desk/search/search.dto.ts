import { Transform } from 'class-transformer';
import { ApiProperty } from '@nestjs/swagger';
import { WORD_KINDS, type WordKind } from '#domain/dispute/visibility/sees-words.js';
import { Choice, Whole } from '../../dispute/fields/choice.js';
import { Name } from '../../dispute/fields/text.js';

export class SuggestionsQuery {
  @Name({ description: 'What is looked for; at least two characters beside each other', example: '北风', most: 100 })
  q: string;
}

export class SearchQuery extends SuggestionsQuery {
  @Choice(WORD_KINDS, { description: 'Only words of this kind', optional: true })
  kind?: WordKind;

  @Name({ description: '`next` of the page before', example: 'Qx7…', most: 1_000, optional: true })
  cursor?: string;

  @Whole({ description: 'How many at most; 20 if not said', least: 1, most: 50, optional: true })
  @Transform(({ value }: { value: unknown }) =>
    typeof value === 'string' && /^\d{1,15}$/.test(value) ? Number(value) : value,
  )
  limit?: number;
}

export class Snippet {
  @ApiProperty()
  before: string;

  @ApiProperty({ description: 'What was found' })
  found: string;

  @ApiProperty()
  after: string;
}

export class SearchHit {
  @ApiProperty({ enum: WORD_KINDS, description: 'What kind of words they are' })
  kind: WordKind;

  @ApiProperty({ required: false, format: 'uuid' })
  disputeId?: string;

  @ApiProperty({ required: false, example: 'PL-20260314-7Q2MXK4D' })
  number?: string;

  @ApiProperty({
    required: false,
    format: 'uuid',
    description: 'Of a party as the association knows it; for the staff',
  })
  partyId?: string;

  @ApiProperty({ required: false, description: 'The party, item or decision that they are of' })
  aboutId?: string;

  @ApiProperty()
  snippet: Snippet;
}

export class SearchHits {
  @ApiProperty({ type: [SearchHit], description: 'The newest first' })
  items: SearchHit[];

  @ApiProperty({ required: false, description: 'Cursor of the next page' })
  next?: string;

  @ApiProperty({ description: 'Whether all words are being searched; not for a while after a restart' })
  complete: boolean;
}

const SUGGESTED = ['dispute', 'party'] as const;

export class Suggestion {
  @ApiProperty({ enum: SUGGESTED })
  kind: (typeof SUGGESTED)[number];

  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ description: 'The number of a dispute, the name of a party' })
  label: string;

  @ApiProperty({ type: [String], description: 'Names and goods beside it' })
  beside: readonly string[];
}

export class Suggestions {
  @ApiProperty({ type: [Suggestion], description: 'At most eight of each kind' })
  items: Suggestion[];
}
