import { MOST_PAIRS } from '../dispute/fields/bounds.js';
import { ApiProperty } from '@nestjs/swagger';
import {
  BREACH_CONSEQUENCES,
  UNDERTAKING_KINDS,
  UNDERTAKING_PROOFS,
  type BreachConsequence,
  type UndertakingKind,
} from '#domain/dispute/talks/settlement/terms.js';
import type { Instant } from '#domain/kernel/message.js';
import { PairBody, pairKey, Pairs } from '../dispute/dispute/pair.dto.js';
import { Choice } from '../dispute/fields/choice.js';
import { Day } from '../dispute/fields/day.js';
import { Id } from '../dispute/fields/id.js';
import { Moment } from '../dispute/fields/moment.js';
import { Part, Parts } from '../dispute/fields/nested.js';
import { Text } from '../dispute/fields/text.js';
import { SumBody } from '../dispute/measures/guarantee/guarantee.dto.js';

export class ItemTermBody extends PairBody {
  @Choice(['lift', 'keep'], { description: 'What becomes of the measure on it' })
  outcome: 'lift' | 'keep';
}

export class UndertakingBody {
  @Choice(UNDERTAKING_KINDS, { description: 'What is promised' })
  kind: UndertakingKind;

  @Id({ description: 'The party that promises it; the other side is promised to' })
  byId: string;

  @Day({ description: 'The last day for it' })
  due: string;

  @Choice(UNDERTAKING_PROOFS, { description: 'How it will be shown to have been done' })
  proof: (typeof UNDERTAKING_PROOFS)[number];

  @Part(() => SumBody, { description: 'Of a payment', optional: true })
  sum?: SumBody;

  @Pairs({ description: 'What it is about, where that is not all', optional: true })
  pairs?: PairBody[];

  @Text({
    description: 'The promise in words',
    example: 'A licence for the spring collection, without a fee.',
    most: 4_000,
    optional: true,
  })
  text?: string;
}

export class OfferBody {
  @Parts(() => ItemTermBody, { description: 'What is settled, and how', least: 1, most: MOST_PAIRS, key: pairKey })
  items: ItemTermBody[];

  @Parts(() => UndertakingBody, { description: 'What is promised besides', least: 0, most: 20 })
  undertakings: UndertakingBody[];

  @Choice(BREACH_CONSEQUENCES, {
    description: 'What a breach by the respondent leads to once it is found; what the rulebook says, if not said',
    optional: true,
  })
  onBreach?: BreachConsequence;

  @Text({ description: 'Anything else', example: 'Without admission of an infringement.', most: 8_000, optional: true })
  text?: string;

  @Moment({ description: 'Until when it can be accepted; to the end of the negotiation, if not said', optional: true })
  expiresAt?: Instant;

  @Id({ description: 'The offer of the other side that this one answers', optional: true })
  counterTo?: string;
}

export class RejectOfferBody {
  @Text({ description: 'Why; the other side reads it', example: 'The sum is too low.', most: 2_000, optional: true })
  reason?: string;
}

export class RoomAnswer {
  @ApiProperty({ format: 'uuid' })
  disputeId: string;

  @ApiProperty({ format: 'uuid' })
  roomId: string;

  @ApiProperty({ type: [String], example: ['OfferMade'] })
  events: string[];

  @ApiProperty({ required: false, format: 'uuid' })
  offerId?: string;

  @ApiProperty({ required: false, format: 'uuid', description: 'Of a proposal that was made' })
  proposalId?: string;

  @ApiProperty({ required: false, format: 'uuid', description: 'Of a vote that was called' })
  voteId?: string;

  @ApiProperty({ required: false, format: 'uuid', description: 'Of a decision that was drafted' })
  draftId?: string;

  @ApiProperty({ required: false, format: 'uuid', description: 'Of an offer that was accepted' })
  settlementId?: string;
}
