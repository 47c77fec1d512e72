import { ApiProperty } from '@nestjs/swagger';
import { HOLD_SUBJECTS, type HoldSubject } from '#application/privacy/legal-holds.js';
import type { Instant } from '#domain/kernel/message.js';
import { Choice } from '../dispute/fields/choice.js';
import { Id } from '../dispute/fields/id.js';
import { Text } from '../dispute/fields/text.js';

export class ProposeHoldBody {
  @Choice(HOLD_SUBJECTS, { description: 'What must not be erased' })
  kind: HoldSubject['kind'];

  @Id({ description: 'The account, party or dispute' })
  subjectId: string;

  @Text({ description: 'On what ground, such as an order of a court', example: '（2026）粤03民初1号', most: 4_000 })
  reason: string;
}

export class LegalHoldBody {
  @ApiProperty({ format: 'uuid' })
  holdId: string;

  @ApiProperty({ enum: HOLD_SUBJECTS })
  kind: HoldSubject['kind'];

  @ApiProperty({ format: 'uuid' })
  subjectId: string;

  @ApiProperty({ enum: ['proposed', 'placed', 'lift-proposed', 'lifted'] })
  state: 'proposed' | 'placed' | 'lift-proposed' | 'lifted';

  @ApiProperty({ required: false })
  reason?: string;

  @ApiProperty({ description: 'Account that proposed it' })
  proposedBy: string;

  @ApiProperty({ type: String, format: 'date-time' })
  proposedAt: Instant;

  @ApiProperty({ required: false, description: 'The second person' })
  placedBy?: string;

  @ApiProperty({ required: false, description: 'Who proposes to lift it' })
  liftProposedBy?: string;

  @ApiProperty({ required: false })
  liftedBy?: string;
}

export class LegalHoldList {
  @ApiProperty({ type: [LegalHoldBody] })
  items: LegalHoldBody[];

  @ApiProperty({ required: false, description: 'Where the next page begins' })
  next?: string;
}
