import { ApiProperty } from '@nestjs/swagger';
import { CLAIM_KINDS } from '#domain/dispute/core/claim.js';
import { PROCEEDING_NATURES, PROCEEDING_SIDES } from '#domain/dispute/response/waiting-period/events.js';
import { COUNTER_GROUNDS } from '#domain/rulebook/materials.js';

export class CounterNoticeSeenBody {
  @ApiProperty({ format: 'uuid' })
  counterNoticeId: string;

  @ApiProperty({ format: 'uuid' })
  respondentId: string;

  @ApiProperty({ type: [String], description: 'The items that it answers, as far as they are yours' })
  itemIds: string[];

  @ApiProperty({ format: 'date-time' })
  filedAt: string;

  @ApiProperty({ required: false, enum: COUNTER_GROUNDS, isArray: true, description: 'Why there is no infringement' })
  grounds?: string[];

  @ApiProperty({
    required: false,
    type: [String],
    description: 'Codes of what the law asks for and it lacks: for its sender and staff',
  })
  missing?: string[];

  @ApiProperty({ required: false, format: 'date-time', description: 'Until when that may follow' })
  cureDueAt?: string;

  @ApiProperty({ required: false, description: 'Its words, unless they were erased' })
  statement?: string;
}

export class ProceedingSeenBody {
  @ApiProperty({ format: 'uuid' })
  reportId: string;

  @ApiProperty({ enum: ['suit', 'authority-complaint'] })
  kind: string;

  @ApiProperty({ required: false, enum: PROCEEDING_SIDES, description: 'Who brought it, where that was told' })
  broughtBy?: string;

  @ApiProperty({ required: false, enum: PROCEEDING_SIDES, description: 'Against whom, where that was told' })
  against?: string;

  @ApiProperty({ required: false, enum: PROCEEDING_NATURES, description: 'What it is about, where that was told' })
  nature?: string;

  @ApiProperty({ type: [String], description: 'What it is about, as far as that is yours: pair:<respondent>:<item>' })
  pairs: string[];

  @ApiProperty({ format: 'date-time', description: 'The earliest arrival of a report of it' })
  receivedAt: string;
}

export class ClaimSeenBody {
  @ApiProperty({ enum: CLAIM_KINDS })
  kind: string;

  @ApiProperty({ required: false })
  text?: string;
}

export class EvidenceSeenBody {
  @ApiProperty({ format: 'uuid' })
  evidenceId: string;

  @ApiProperty({ description: 'SHA-256 of the file, in hexadecimal' })
  sha256: string;

  @ApiProperty({ example: 'image/png' })
  mediaType: string;

  @ApiProperty({ required: false, format: 'date-time' })
  capturedAt?: string;

  @ApiProperty({ required: false })
  description?: string;
}

export class MaterialSeenBody {
  @ApiProperty({ description: 'Code of the checklist', example: 'TM1' })
  code: string;

  @ApiProperty({ type: [String] })
  evidenceIds: string[];

  @ApiProperty({ type: [String], required: false, description: 'The items that it is for; without, all' })
  itemIds?: string[];
}

export class ComplaintSeenBody {
  @ApiProperty({ enum: ['right-holder', 'licensee', 'agent'] })
  filedAs: string;

  @ApiProperty({ required: false, description: 'Its words, unless they were erased' })
  statement?: string;

  @ApiProperty({ type: [ClaimSeenBody] })
  claims: ClaimSeenBody[];

  @ApiProperty({ type: [EvidenceSeenBody] })
  evidence: EvidenceSeenBody[];

  @ApiProperty({ type: [MaterialSeenBody] })
  materials: MaterialSeenBody[];
}
