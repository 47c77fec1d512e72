import { ApiProperty } from '@nestjs/swagger';
import { CLARIFICATION_WISHES, type ClarificationWish } from '#domain/dispute/panel/decision/clarification-events.js';
import { Choice } from '../../fields/choice.js';
import { Id } from '../../fields/id.js';
import { Text } from '../../fields/text.js';

export class RequestClarificationBody {
  @Choice(CLARIFICATION_WISHES, { description: 'What is wanted: a slip put right, or what is unclear said' })
  wish: ClarificationWish;

  @Text({
    description: 'Where the slip is and how it should read, or what is unclear; nothing that was decided changes by it',
    example: 'Does “the bag” in the second issue mean both colours?',
    most: 4_000,
  })
  statement: string;
}

export class ClarifyDecisionBody {
  @Id({ description: 'The request that this answers' })
  clarificationId: string;

  @Text({
    description: 'What the decision means, for the panel; both sides read it',
    example: 'It means both colours; they differ in nothing that was found.',
    most: 10_000,
  })
  clarification: string;
}

export class RefuseClarificationBody {
  @Id({ description: 'The request that this answers' })
  clarificationId: string;

  @Text({
    description: 'Why nothing is corrected or made clear; both sides read it',
    example: 'What is asked for would change the decision. A review is the way to that.',
    most: 4_000,
  })
  reason: string;
}

/** What a party wants of a decision that went out, and what came of it. */
export class ClarificationView {
  @ApiProperty({ format: 'uuid' })
  clarificationId: string;

  @ApiProperty({ format: 'uuid', description: 'Who asked' })
  partyId: string;

  @ApiProperty({ enum: CLARIFICATION_WISHES })
  wish: string;

  @ApiProperty({ required: false, description: 'Missing if it was erased' })
  statement?: string;

  @ApiProperty({ format: 'date-time' })
  requestedAt: string;

  @ApiProperty({ required: false, format: 'date-time', description: 'By when it is answered, while it waits' })
  answerDueAt?: string;

  @ApiProperty({ required: false, enum: ['corrected', 'clarified', 'refused'] })
  answered?: string;

  @ApiProperty({ required: false, description: 'The correction, what was made clear, or why not' })
  answer?: string;
}
