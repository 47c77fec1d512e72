import { ApiProperty } from '@nestjs/swagger';
import { KEEPING, type Keeping } from '#domain/privacy/plan-erasure.js';
import { REQUEST_KINDS, REQUEST_STATES, type RequestState } from '#application/privacy/data-requests.js';
import type { Instant } from '#domain/kernel/message.js';
import { Choice } from '../dispute/fields/choice.js';
import { Id } from '../dispute/fields/id.js';
import { Text } from '../dispute/fields/text.js';

export class AskAboutDataBody {
  @Choice(REQUEST_KINDS, {
    description: 'To be forgotten, to have something put right, to be told what is kept, or to withdraw a consent',
  })
  kind: (typeof REQUEST_KINDS)[number];

  @Id({
    description: 'The party that it is about, for which you act in everything; your account if not said',
    optional: true,
  })
  partyId?: string;

  @Text({
    description: 'What is wrong, and what is right; needed for a correction and a withdrawal',
    example: '地址已变更',
    most: 4_000,
    optional: true,
  })
  text?: string;
}

export class KeptBackBody {
  @ApiProperty({
    enum: KEEPING,
    description:
      '`running`: a dispute of others needs it; `period`: until a day; `court`; `hold`: two people hold it; `office-held`: your office ends first',
  })
  reason: Keeping;

  @ApiProperty({ required: false, format: 'uuid' })
  disputeId?: string;

  @ApiProperty({
    required: false,
    type: String,
    format: 'date-time',
    description: 'The day on which it is looked at again',
  })
  until?: Instant;
}

export class ExtensionBody {
  @ApiProperty({ type: String, format: 'date-time' })
  at: Instant;

  @ApiProperty({ required: false, description: 'Why it takes longer' })
  reason?: string;
}

export class DataRequestBody {
  @ApiProperty({ format: 'uuid' })
  requestId: string;

  @ApiProperty({ enum: REQUEST_KINDS })
  kind: (typeof REQUEST_KINDS)[number];

  @ApiProperty({
    enum: ['account', 'party', 'unknown'],
    description: '`unknown`: asked without an account, and nobody has said which party it is',
  })
  subjectKind: 'account' | 'party' | 'unknown';

  @ApiProperty({ format: 'uuid' })
  subjectId: string;

  @ApiProperty({ type: String, format: 'date-time' })
  askedAt: Instant;

  @ApiProperty({ type: String, format: 'date-time', description: 'By when you are answered' })
  dueAt: Instant;

  @ApiProperty({ description: 'Nobody has answered yet, and the day has passed' })
  overdue: boolean;

  @ApiProperty({ required: false, type: ExtensionBody, description: 'The day was put off, once' })
  extension?: ExtensionBody;

  @ApiProperty({ enum: REQUEST_STATES, description: '`partly`: what is kept goes when its reason has gone' })
  state: RequestState;

  @ApiProperty({ type: [KeptBackBody], description: 'What is kept, and why' })
  kept: KeptBackBody[];

  @ApiProperty({ required: false, description: 'What was asked' })
  text?: string;

  @ApiProperty({ required: false, description: 'What the association answered' })
  answer?: string;

  @ApiProperty({ required: false, type: String, format: 'date-time' })
  answeredAt?: Instant;
}

export class DataRequestList {
  @ApiProperty({ type: [DataRequestBody] })
  items: DataRequestBody[];

  @ApiProperty({ required: false, description: 'Where the next page begins' })
  next?: string;
}
