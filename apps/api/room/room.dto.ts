import { Transform } from 'class-transformer';
import { ApiProperty } from '@nestjs/swagger';
import { ROOM_KINDS } from '#domain/dispute/talks/room/events.js';
import { Whole } from '../dispute/fields/choice.js';
import { DraftSeenBody, VoteSeenBody } from './deliberation.dto.js';
import { ProposalSeenBody } from './proposal.dto.js';
import { Name, Text } from '../dispute/fields/text.js';

export class ActedByBody {
  @ApiProperty({ required: false, description: 'Name of the person whose account it was' })
  name?: string;

  @ApiProperty({ required: false, description: 'It came by the link of the party, without an account' })
  byLink?: true;
}

export class OfferSeenBody {
  @ApiProperty({ format: 'uuid' })
  offerId: string;

  @ApiProperty({ description: 'Which offer of the room it is, from 1' })
  number: number;

  @ApiProperty({ format: 'uuid', description: 'Who made it' })
  partyId: string;

  @ApiProperty({ required: false, type: ActedByBody, description: 'Who acted for that party' })
  actedBy?: ActedByBody;

  @ApiProperty({ type: [String], description: 'What it would settle' })
  pairs: string[];

  @ApiProperty({ format: 'date-time' })
  expiresAt: string;

  @ApiProperty({ enum: ['standing', 'accepted', 'rejected', 'countered', 'withdrawn', 'lapsed'] })
  state: string;

  @ApiProperty({ required: false, format: 'uuid', description: 'The offer that it answers' })
  counterTo?: string;

  @ApiProperty({
    type: Object,
    required: false,
    description: 'As it was made; absent once the room’s words were erased',
  })
  terms?: object;

  @ApiProperty({ required: false, description: 'Why the other side said no to it, where it said why' })
  reason?: string;
}

export class RoomBody {
  @ApiProperty({ format: 'uuid' })
  disputeId: string;

  @ApiProperty({ format: 'uuid' })
  roomId: string;

  @ApiProperty({ enum: ROOM_KINDS })
  kind: string;

  @ApiProperty()
  open: boolean;

  @ApiProperty({
    required: false,
    format: 'date-time',
    description: 'When the negotiation or mediation ends that it serves',
  })
  endsAt?: string;

  @ApiProperty({ type: [String], description: 'The parties in it' })
  partyIds: string[];

  @ApiProperty({ type: [OfferSeenBody], description: 'In their order' })
  offers: OfferSeenBody[];

  @ApiProperty({
    type: [ProposalSeenBody],
    required: false,
    description: 'The mediator’s, in a mediation’s joint room',
  })
  proposals?: ProposalSeenBody[];

  @ApiProperty({ type: [VoteSeenBody], required: false, description: 'Where a panel deliberates' })
  votes?: VoteSeenBody[];

  @ApiProperty({ type: [DraftSeenBody], required: false, description: 'Drafts of its decision' })
  drafts?: DraftSeenBody[];

  @ApiProperty({ type: [String], example: ['MakeOffer'] })
  allowedActions: string[];
}

export class SayBody {
  @Text({
    description: 'What you say to everybody in the room',
    example: 'Could you send the licence first?',
    most: 8_000,
  })
  text: string;
}

export class SaidAnswer {
  @ApiProperty({ format: 'uuid' })
  disputeId: string;

  @ApiProperty({ format: 'uuid' })
  roomId: string;

  @ApiProperty({ format: 'uuid' })
  messageId: string;

  @ApiProperty({ description: 'Its place in the room, from 1' })
  number: number;
}

export class ListMessagesQuery {
  @Name({ description: '`next` of the page before', example: 'Qx7…', most: 1_000, optional: true })
  cursor?: string;

  @Whole({ description: 'How many at most; 50 if not said', least: 1, most: 200, optional: true })
  @Transform(({ value }: { value: unknown }) =>
    typeof value === 'string' && /^[1-9]\d{0,2}$/.test(value) ? Number(value) : value,
  )
  limit?: number;

  @Whole({
    description: 'Number of a message: newer ones alone, and the answer waits until there is one, 20 seconds at most',
    least: 0,
    most: 1_000_000_000,
    optional: true,
  })
  @Transform(({ value }: { value: unknown }) =>
    typeof value === 'string' && /^(0|[1-9]\d{0,9})$/.test(value) ? Number(value) : value,
  )
  after?: number;
}

export class MessageBody {
  @ApiProperty({ format: 'uuid' })
  messageId: string;

  @ApiProperty()
  number: number;

  @ApiProperty({ required: false, format: 'uuid', description: 'The party that said it; absent for a neutral' })
  partyId?: string;

  @ApiProperty({
    required: false,
    format: 'uuid',
    description: 'Where a panel deliberates: which of its members said it',
  })
  expertId?: string;

  @ApiProperty({ required: false, type: ActedByBody, description: 'Who acted for that party' })
  actedBy?: ActedByBody;

  @ApiProperty({ format: 'date-time' })
  at: string;

  @ApiProperty({ required: false, description: 'Absent once the room’s words were erased' })
  text?: string;
}

export class MessageList {
  @ApiProperty({ type: [MessageBody], description: 'The newest first' })
  items: readonly MessageBody[];

  @ApiProperty({ description: 'Messages up to this number you have marked as read' })
  readUpTo: number;

  @ApiProperty({ description: 'How many there are after it' })
  unread: number;

  @ApiProperty({ required: false })
  next?: string;
}

export class MarkReadBody {
  @Whole({ description: 'The number of the last message that you have read', least: 1, most: 2_000_000_000 })
  number: number;
}
