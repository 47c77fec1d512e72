import { ApiProperty } from '@nestjs/swagger';
import { RELATIONS, type Relation } from '#domain/neutral/affiliation.js';
import type { Instant } from '#domain/kernel/message.js';
import { Choice } from '../../dispute/fields/choice.js';
import { Id } from '../../dispute/fields/id.js';
import { Moment } from '../../dispute/fields/moment.js';
import { Text } from '../../dispute/fields/text.js';

export class RecordAffiliationBody {
  @Id({ description: 'An account of the association or a party of its register' })
  fromId: string;

  @Choice(RELATIONS, { description: 'How it hangs together with the other' })
  relation: Relation;

  @Id({ description: 'The other account or party' })
  toId: string;

  @Moment({ description: 'Since', optional: true })
  since?: Instant;

  @Moment({ description: 'Until, if it has ended', optional: true })
  until?: Instant;

  @Text({ description: 'What proves it', example: 'Company register of 3 March, 12 % of the shares', most: 2_000 })
  details: string;
}

export class EndAffiliationBody {
  @Moment({ description: 'When it ended' })
  endedAt: Instant;
}

export class AffiliationAnswer {
  @ApiProperty({ format: 'uuid' })
  affiliationId: string;

  @ApiProperty({ format: 'uuid' })
  fromId: string;
}

export class AffiliationView extends AffiliationAnswer {
  @ApiProperty({ format: 'uuid' })
  toId: string;

  @ApiProperty({ enum: RELATIONS })
  relation: string;

  @ApiProperty({ required: false, format: 'date-time' })
  since?: string;

  @ApiProperty({ required: false, format: 'date-time' })
  endedAt?: string;
}

export class AffiliationsBody {
  @ApiProperty({ type: [AffiliationView] })
  affiliations: readonly AffiliationView[];
}
