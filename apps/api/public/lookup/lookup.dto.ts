import { ApiProperty } from '@nestjs/swagger';
import { LOOKUP_WAYS, type LookupWay } from '#domain/right/lookup.js';
import { CONFIDENCES, PUBLICATION_SOURCES } from '#domain/right/published-standing.js';
import { RIGHT_KINDS } from '#domain/rulebook/right-kinds.js';
import { Choice } from '../../dispute/fields/choice.js';
import { Name } from '../../dispute/fields/text.js';

export class LookUpRightsQuery {
  @Choice(LOOKUP_WAYS, { description: 'What the words are' })
  by: LookupWay;

  @Name({ description: 'The whole word, name or number, as its owner published it', example: 'handbag' })
  words: string;

  @Name({ description: 'Cursor of the page', example: 'eyJ', most: 500, optional: true })
  cursor?: string;
}

export class LookedUpLicence {
  @ApiProperty({ required: false, format: 'date' })
  validFrom?: string;

  @ApiProperty({ required: false, format: 'date' })
  validUntil?: string;

  @ApiProperty({ description: 'Whether it stands today' })
  stands: boolean;
}

export class LookedUpRight {
  @ApiProperty({ enum: RIGHT_KINDS })
  kind: string;

  @ApiProperty({ required: false })
  name?: string;

  @ApiProperty({ required: false })
  registrationNumber?: string;

  @ApiProperty({ required: false, type: [Number], description: 'Classes of goods of a trademark' })
  classes?: number[];

  @ApiProperty({ type: [String], description: 'Words for its goods' })
  goods: string[];

  @ApiProperty({ type: [String], description: 'Shops that sell under it' })
  shops: string[];

  @ApiProperty({ type: [String], description: 'Names of its pictures' })
  pictures: string[];

  @ApiProperty({ type: [String], description: 'Where it is in force: codes of ISO 3166-1' })
  territories: string[];

  @ApiProperty({ required: false, format: 'date' })
  validFrom?: string;

  @ApiProperty({ required: false, format: 'date' })
  validUntil?: string;

  @ApiProperty({ description: 'As far as the association knows' })
  inForce: boolean;

  @ApiProperty({ required: false, enum: ['not-begun', 'expired', 'ended', 'invalidated'] })
  notInForce?: string;

  @ApiProperty({ required: false, type: LookedUpLicence, description: 'Where a licence of the right was published' })
  licence?: LookedUpLicence;

  @ApiProperty({ enum: PUBLICATION_SOURCES, description: 'Whose word it is' })
  source: string;

  @ApiProperty({
    enum: CONFIDENCES,
    description: 'Its papers were checked by the association, it is its owner’s word alone, or it is open to doubt',
  })
  confidence: string;

  @ApiProperty({ type: [String], description: 'Why it is open to doubt' })
  doubts: string[];

  @ApiProperty({ required: false, format: 'date', description: 'When the association last checked its papers' })
  checkedOn?: string;

  @ApiProperty({ format: 'date' })
  publishedOn: string;
}

export class LookedUpRights {
  @ApiProperty({ type: [LookedUpRight] })
  items: LookedUpRight[];

  @ApiProperty({ required: false, description: 'Cursor of the next page' })
  next?: string;

  @ApiProperty({ format: 'date', description: 'The day of which it tells' })
  asOf: string;

  @ApiProperty({ description: 'What this does not tell' })
  note: string;
}
