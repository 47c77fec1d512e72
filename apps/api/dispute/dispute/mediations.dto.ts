import { ApiProperty } from '@nestjs/swagger';
import { MEDIATION_OUTCOMES } from '#domain/dispute/talks/mediation/events.js';
import { ActedByBody } from '../../room/room.dto.js';
import { SESSION_KINDS } from '#domain/dispute/talks/mediation/session-events.js';

/** Shapes of what is read of mediations, for OpenAPI alone. */
export class FreeTimeBody {
  @ApiProperty({ format: 'date-time' })
  from: string;

  @ApiProperty({ format: 'date-time' })
  until: string;
}

export class CommonTimesBody {
  @ApiProperty({ type: [String], description: 'All parties, or those of one side' })
  partyIds: string[];

  @ApiProperty({ type: [FreeTimeBody], description: 'When all of them can' })
  times: FreeTimeBody[];
}

export class MinutesObjectionBody {
  @ApiProperty({ format: 'uuid' })
  partyId: string;

  @ApiProperty({ required: false, description: 'What is wrong with them' })
  reason?: string;
}

export class ConsentSeenBody {
  @ApiProperty({ format: 'uuid' })
  partyId: string;

  @ApiProperty({ format: 'date-time' })
  consentedAt: string;

  @ApiProperty({ description: 'Whether it wants a call first' })
  telephoneFirst: boolean;

  @ApiProperty({
    type: () => [FreeTimeBody],
    required: false,
    description: 'When it can talk; for itself alone',
  })
  available?: FreeTimeBody[];

  @ApiProperty({ required: false, description: 'How it is reached; for itself, the mediator and the staff' })
  contact?: string;
}

export class ConfirmerBody {
  @ApiProperty({ format: 'uuid' })
  partyId: string;

  @ApiProperty({ type: ActedByBody, description: 'Who acted for that party' })
  actedBy: ActedByBody;
}

export class SessionSeenBody {
  @ApiProperty({ format: 'uuid' })
  sessionId: string;

  @ApiProperty({ enum: SESSION_KINDS })
  kind: string;

  @ApiProperty({ format: 'date-time' })
  startsAt: string;

  @ApiProperty({ type: [String], description: 'Who is asked to it' })
  partyIds: string[];

  @ApiProperty({ required: false, format: 'date-time', description: 'When it was held' })
  heldAt?: string;

  @ApiProperty({ required: false, format: 'date-time', description: 'When it ended' })
  endedAt?: string;

  @ApiProperty({
    required: false,
    description: 'What the mediator worked for it besides, in minutes; for itself and the staff',
  })
  preparationMinutes?: number;

  @ApiProperty({ type: [String], required: false, description: 'Who was there' })
  attended?: string[];

  @ApiProperty({ type: [String], description: 'Who has confirmed its minutes' })
  confirmedBy: string[];

  @ApiProperty({
    type: [ConfirmerBody],
    required: false,
    description: 'Who acted for those who confirmed them; for whoever reads the minutes',
  })
  confirmations?: ConfirmerBody[];

  @ApiProperty({
    type: [MinutesObjectionBody],
    required: false,
    description: 'Who says that its minutes are wrong; for whoever reads them',
  })
  objections?: MinutesObjectionBody[];

  @ApiProperty({ required: false, description: 'Its minutes, for those who were there and the mediator' })
  minutes?: string;

  @ApiProperty({
    required: false,
    description: 'Where one meets, dials in or opens a page; for those asked to it and the mediator',
  })
  place?: string;

  @ApiProperty({ required: false, enum: [true], description: 'It was called off' })
  cancelled?: true;

  @ApiProperty({ required: false, description: 'Why it was called off' })
  cancelReason?: string;

  @ApiProperty({
    required: false,
    enum: [true],
    description:
      'Nobody, or not you, is expected there any more: the mediation is over, or whoever was asked has left it',
  })
  notHeld?: true;
}

export class ObjectionSeenBody {
  @ApiProperty({ format: 'uuid' })
  partyId: string;

  @ApiProperty({ format: 'uuid' })
  mediatorId: string;
}

export class ExtensionSeenBody {
  @ApiProperty()
  days: number;

  @ApiProperty({ type: [String], description: 'Who is content with it so far' })
  parties: string[];
}

export class SideSeenBody {
  @ApiProperty({ format: 'uuid' })
  sideId: string;

  @ApiProperty({ type: [String] })
  partyIds: string[];
}

export class MediationSeenBody {
  @ApiProperty({ format: 'uuid' })
  mediationId: string;

  @ApiProperty({ format: 'date-time' })
  invitedAt: string;

  @ApiProperty({ type: [String], description: 'Who is asked or takes part' })
  parties: string[];

  @ApiProperty({ type: [SideSeenBody], description: 'Who forms one side' })
  sides: SideSeenBody[];

  @ApiProperty({ type: [String], description: 'Mediators that the association proposes' })
  proposed: string[];

  @ApiProperty({ type: Object, description: 'Which mediator each party has chosen' })
  choices: Record<string, string>;

  @ApiProperty({ required: false, format: 'uuid' })
  mediatorId?: string;

  @ApiProperty({ required: false, format: 'date-time', description: 'When the mediator accepted' })
  acceptedAt?: string;

  @ApiProperty({
    type: ObjectionSeenBody,
    required: false,
    description: 'An objection to the mediator that waits for its answer',
  })
  objection?: ObjectionSeenBody;

  @ApiProperty({ type: ExtensionSeenBody, required: false, description: 'More time that was asked for' })
  extension?: ExtensionSeenBody;

  @ApiProperty({ required: false, enum: MEDIATION_OUTCOMES, description: 'How it ended, where that is told' })
  outcome?: string;

  @ApiProperty({ type: [ConsentSeenBody] })
  consents: ConsentSeenBody[];

  @ApiProperty({
    type: [CommonTimesBody],
    required: false,
    description: 'For the mediator: when all parties can talk, and when each side can',
  })
  times?: CommonTimesBody[];

  @ApiProperty({ type: [SessionSeenBody], description: 'Sessions that you are asked to' })
  sessions: SessionSeenBody[];
}
