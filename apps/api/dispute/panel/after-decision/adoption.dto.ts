import { ApiProperty } from '@nestjs/swagger';
import { ADOPTIONS, type Adoption } from '#domain/dispute/panel/decision/adoption-events.js';
import { REMEDIES } from '#domain/dispute/panel/decision/findings.js';
import { PairBody, pairKey } from '../../dispute/pair.dto.js';
import { Choice } from '../../fields/choice.js';
import { Parts } from '../../fields/nested.js';
import { Text } from '../../fields/text.js';

export class ItemAnswerBody extends PairBody {
  @Choice(ADOPTIONS, { description: 'Adopt what was decided of it, adopt it in part, or depart from it' })
  answer: Adoption;

  @Text({
    description: 'Why not, or why only in part; the parties are told',
    example: 'Our own rules forbid the listing.',
    most: 2_000,
    optional: true,
  })
  reason?: string;
}

export class AnswerAdoptionBody {
  @Parts(() => ItemAnswerBody, {
    description: 'One answer for each item that was asked about',
    least: 1,
    most: 9_000,
    key: pairKey,
  })
  answers: ItemAnswerBody[];
}

/** One item of a decision, and what its platform makes of it. */
export class AdoptedItem {
  @ApiProperty({ format: 'uuid' })
  respondentId: string;

  @ApiProperty({ format: 'uuid' })
  itemId: string;

  @ApiProperty({ required: false, description: "The platform's own number of the item; missing if it was erased" })
  externalId?: string;

  @ApiProperty({ enum: REMEDIES, description: 'What was decided of it' })
  outcome: string;

  @ApiProperty({
    required: false,
    enum: ADOPTIONS,
    description: 'What the platform makes of it; missing until it answered',
  })
  answer?: string;

  @ApiProperty({ required: false, description: 'Why it departs, or adopts in part' })
  reason?: string;

  @ApiProperty({
    required: false,
    enum: ['performed', 'broken'],
    description: 'Of a platform that is bound by contract',
  })
  performance?: string;
}

/** What one platform was asked to make of a decision. */
export class AdoptionView {
  @ApiProperty({ format: 'uuid' })
  adoptionId: string;

  @ApiProperty({ format: 'uuid' })
  decisionId: string;

  @ApiProperty({ format: 'uuid' })
  platformId: string;

  @ApiProperty({ example: 'awaiting-adoption' })
  stage: string;

  @ApiProperty({ description: 'Whether the platform is bound to it by contract' })
  binding: boolean;

  @ApiProperty({ required: false, type: String, format: 'date-time', description: 'By when it answers' })
  dueAt?: string;

  @ApiProperty({ required: false, type: String, format: 'date-time' })
  answeredAt?: string;

  @ApiProperty({
    required: false,
    enum: ['platform', 'association'],
    description: 'By itself, or entered by the association',
  })
  answeredBy?: string;

  @ApiProperty({ type: [AdoptedItem] })
  items: AdoptedItem[];
}

export class AdoptionsBody {
  @ApiProperty({ type: [AdoptionView] })
  adoptions: AdoptionView[];
}
