import { ApiProperty } from '@nestjs/swagger';
import type { Instant } from '#domain/kernel/message.js';
import {
  GRIEVANCE_CONSEQUENCES,
  GRIEVANCE_GROUNDS,
  GRIEVANCE_OUTCOMES,
  GRIEVED_OFFICES,
  type GrievanceConsequence,
  type GrievanceGround,
  type GrievanceOutcome,
  type GrievedOffice,
} from '#domain/grievance/events.js';
import { GRIEVANCE_STAGES, type GrievanceStage } from '#domain/grievance/state.js';

const PARTS_OF = ['aggrieved', 'heard', 'handler', 'former', 'auditor'] as const;
const some = { required: false };

export class GrievanceSaid {
  @ApiProperty({ ...some, description: 'Missing once the words were erased, and for whom they are not' })
  text?: string;

  @ApiProperty({ type: String, format: 'date-time' })
  at: Instant;

  @ApiProperty({ ...some, type: String, format: 'date-time', description: 'By when it may be answered' })
  until?: Instant;
}

export class GrievanceFinding extends GrievanceSaid {
  @ApiProperty({ enum: GRIEVANCE_OUTCOMES })
  outcome: GrievanceOutcome;

  @ApiProperty({ type: [String], enum: GRIEVANCE_CONSEQUENCES })
  consequences: GrievanceConsequence[];

  @ApiProperty({ ...some, description: 'Who made it' })
  by?: string;
}

export class GrievanceEvidence {
  @ApiProperty({ description: 'SHA-256 of its bytes, hexadecimal' })
  sha256: string;

  @ApiProperty({ description: 'In bytes' })
  size: number;

  @ApiProperty({ description: 'What its content is', example: 'image/png' })
  mediaType: string;

  @ApiProperty({ type: String, format: 'date-time' })
  at: Instant;
}

export class GrievanceView {
  @ApiProperty({ format: 'uuid' })
  grievanceId: string;

  @ApiProperty({ format: 'uuid' })
  disputeId: string;

  @ApiProperty({ ...some, description: 'Number of the dispute' })
  disputeNumber?: string;

  @ApiProperty({ example: 'GR-20260314-7Q2MXK4D' })
  number: string;

  @ApiProperty({ enum: PARTS_OF, description: 'What you are to it' })
  part: (typeof PARTS_OF)[number];

  @ApiProperty({ enum: GRIEVANCE_STAGES })
  stage: GrievanceStage;

  @ApiProperty({ enum: GRIEVED_OFFICES })
  office: GrievedOffice;

  @ApiProperty({ format: 'uuid', description: 'Who is complained of' })
  personId: string;

  @ApiProperty(some)
  personName?: string;

  @ApiProperty({ enum: GRIEVANCE_GROUNDS })
  ground: GrievanceGround;

  @ApiProperty({ description: 'Who complains is not named to the person complained of' })
  keptBack: boolean;

  @ApiProperty({ ...some, description: 'Who complains, as far as you may know' })
  byName?: string;

  @ApiProperty({ description: 'What was complained of, as far as you may read it' })
  filed: GrievanceSaid;

  @ApiProperty({ ...some, type: [GrievanceEvidence], description: 'Files that show it, for whom they are' })
  evidence?: GrievanceEvidence[];

  @ApiProperty({ ...some, type: String, format: 'date-time', description: 'By when it is answered' })
  dueAt?: Instant;

  @ApiProperty({ ...some, description: 'Who handles it; nobody while nobody is there who may' })
  handlerName?: string;

  @ApiProperty({ ...some, description: 'What was put to the person complained of' })
  put?: GrievanceSaid;

  @ApiProperty({ ...some, description: 'What that one answered' })
  reply?: GrievanceSaid;

  @ApiProperty({ ...some, description: 'What was put before, where it was put once more to be looked at again' })
  putBefore?: GrievanceSaid;

  @ApiProperty({ ...some, description: 'What was answered to that' })
  replyBefore?: GrievanceSaid;

  @ApiProperty({ ...some, description: 'What came of it' })
  decision?: GrievanceFinding;

  @ApiProperty({ ...some, description: 'Why somebody else is to look at it again' })
  reviewAsked?: GrievanceSaid;

  @ApiProperty({ ...some, description: 'What came of that' })
  review?: GrievanceFinding;

  @ApiProperty({ type: [String], description: 'What you may do now' })
  allowedActions: string[];
}

export class GrievanceList {
  @ApiProperty({ type: [GrievanceView] })
  items: GrievanceView[];

  @ApiProperty({ ...some, description: 'Cursor of the next page' })
  next?: string;
}
