import { ApiProperty } from '@nestjs/swagger';
import { ROOM_KINDS } from '#domain/dispute/talks/room/events.js';

export class StaySeenBody {
  @ApiProperty({ format: 'uuid', description: 'The party that asked' })
  proposerId: string;

  @ApiProperty({ type: [String], description: 'Whose waiting periods would end later' })
  pairs: string[];

  @ApiProperty({ description: 'By how many calendar days' })
  days: number;
}

export class NegotiationSeenBody {
  @ApiProperty({ format: 'uuid' })
  negotiationId: string;

  @ApiProperty({ format: 'uuid' })
  respondentId: string;

  @ApiProperty({ format: 'uuid', description: 'The party that asked' })
  proposerId: string;

  @ApiProperty({ type: [String], description: 'What it is about', example: ['pair:0191…:0191…'] })
  pairs: string[];

  @ApiProperty({ required: false, format: 'uuid', description: 'From its start on' })
  roomId?: string;

  @ApiProperty({ type: StaySeenBody, required: false, description: 'A stay that was asked for and is not yet agreed' })
  stay?: StaySeenBody;

  @ApiProperty({ example: 'awaiting-consent' })
  stage: string;

  @ApiProperty({ required: false, description: 'How it ended' })
  reason?: string;
}

export class ReadingAskedBody {
  @ApiProperty({ format: 'uuid', description: 'The account of whoever asks' })
  askedById: string;

  @ApiProperty({ format: 'uuid', description: 'Tells this request from another of the same person' })
  reasonId: string;

  @ApiProperty({ required: false, description: 'Why it asks; absent once it was erased' })
  reason?: string;
}

export class RoomSeenBody {
  @ApiProperty({ format: 'uuid' })
  roomId: string;

  @ApiProperty({ enum: ROOM_KINDS })
  kind: string;

  @ApiProperty({ description: 'Whether anything can still be done in it' })
  open: boolean;

  @ApiProperty({
    type: ReadingAskedBody,
    required: false,
    description:
      'Who of the association asks to read it in an emergency, until a second person allows it; for the staff',
  })
  reading?: ReadingAskedBody;
}

export class UndertakingSeenBody {
  @ApiProperty({ format: 'uuid' })
  undertakingId: string;

  @ApiProperty({ format: 'uuid', description: 'Who has to perform' })
  byId: string;

  @ApiProperty({ format: 'date-time' })
  dueAt: string;

  @ApiProperty({ example: 'awaiting-performance' })
  stage: string;

  @ApiProperty({ required: false, description: 'How it ended' })
  reason?: string;
}

export class SettlementSeenBody {
  @ApiProperty({ format: 'uuid' })
  settlementId: string;

  @ApiProperty({
    required: false,
    format: 'uuid',
    description: 'The other side, where the sides settled by themselves',
  })
  respondentId?: string;

  @ApiProperty({ required: false, format: 'uuid', description: 'Where a mediator helped' })
  mediationId?: string;

  @ApiProperty({ type: [String], description: 'Whom it binds' })
  partyIds: string[];

  @ApiProperty({ type: [String], description: 'What it settles' })
  pairs: string[];

  @ApiProperty({ type: [UndertakingSeenBody] })
  undertakings: UndertakingSeenBody[];
}
