import { ApiProperty } from '@nestjs/swagger';
import { EVIDENCE_PARTS, type EvidencePart } from '#domain/dispute/core/evidence.js';
import type { Instant } from '#domain/kernel/message.js';

export class NamedEvidence {
  @ApiProperty({ format: 'uuid' })
  evidenceId: string;

  @ApiProperty({ description: 'SHA-256 as it was named' })
  sha256: string;

  @ApiProperty({ enum: EVIDENCE_PARTS, description: 'Whether the other side gets it, or the association alone' })
  part: EvidencePart;
}

/** What a command recorded. */
export class CommandAnswer {
  @ApiProperty({ format: 'uuid' })
  disputeId: string;

  @ApiProperty({
    type: [String],
    description: 'Types of the events recorded; none if all was known before',
    example: ['CounterNoticeFiled'],
  })
  events: string[];

  @ApiProperty({ required: false, format: 'uuid' })
  amendmentId?: string;

  @ApiProperty({ required: false, format: 'uuid' })
  counterNoticeId?: string;

  @ApiProperty({ required: false, format: 'uuid' })
  reportId?: string;

  @ApiProperty({ required: false, format: 'uuid' })
  guaranteeId?: string;

  @ApiProperty({ required: false, format: 'uuid', description: 'Of a mediation that began' })
  mediationId?: string;

  @ApiProperty({ required: false, format: 'uuid', description: 'Of a session of a mediation' })
  sessionId?: string;

  @ApiProperty({
    required: false,
    type: [String],
    description: 'Of an answer to an inquiry: the reports that were noted, in their order',
  })
  reportIds?: readonly string[];

  @ApiProperty({
    required: false,
    type: [NamedEvidence],
    description: 'Files that were named, in their order: their bytes may now be sent',
  })
  evidence?: readonly NamedEvidence[];

  @ApiProperty({ required: false, format: 'uuid', description: 'Of a second round that was asked for' })
  roundId?: string;

  @ApiProperty({ required: false, format: 'uuid', description: 'Of what was written down for a party' })
  dictationId?: string;

  @ApiProperty({ required: false, format: 'uuid', description: 'Of a bad-faith review' })
  reviewId?: string;

  @ApiProperty({ required: false, format: 'uuid', description: 'Of a loss that was stated' })
  worksheetId?: string;

  @ApiProperty({ required: false, format: 'uuid' })
  panelId?: string;

  @ApiProperty({ required: false, format: 'uuid' })
  drawId?: string;

  @ApiProperty({ required: false, format: 'uuid', description: 'Of what was put before a panel' })
  submissionId?: string;

  @ApiProperty({ required: false, format: 'uuid', description: 'Of a contact that was reported' })
  contactId?: string;

  @ApiProperty({
    required: false,
    format: 'uuid',
    description: 'Of a delay that was claimed, or of goods that are said to be back',
  })
  claimId?: string;

  @ApiProperty({ required: false, format: 'uuid', description: 'Of goods that are said to be different' })
  sayingId?: string;

  @ApiProperty({
    required: false,
    type: [String],
    description: 'Of items that the notice does not list, in their order',
  })
  unlistedIds?: readonly string[];

  @ApiProperty({ required: false, format: 'uuid', description: 'Of a negotiation that was proposed or begun' })
  negotiationId?: string;

  @ApiProperty({ required: false, format: 'uuid', description: 'Of a room that was opened' })
  roomId?: string;

  @ApiProperty({ required: false, type: [String], description: 'Of what was done beside a measure, in its order' })
  sideEffectIds?: readonly string[];
}

export class FiledItem {
  @ApiProperty()
  ref: string;

  @ApiProperty({ format: 'uuid' })
  itemId: string;
}

export class FiledRespondent {
  @ApiProperty()
  ref: string;

  @ApiProperty({ format: 'uuid', description: 'Two that turn out to be one party have one id' })
  respondentId: string;
}

export class MissingMaterial {
  @ApiProperty({ example: 'TM1' })
  code: string;

  @ApiProperty({ type: Object, example: { 'zh-CN': '商标注册证', en: 'Trademark registration certificate' } })
  words: object;

  @ApiProperty({ enum: ['not-accepted', 'no-measure'], description: 'What comes of it' })
  without: string;
}

export class FiledEvidence {
  @ApiProperty()
  ref: string;

  @ApiProperty({ format: 'uuid', description: 'Under this id the bytes may be sent' })
  evidenceId: string;

  @ApiProperty({
    enum: EVIDENCE_PARTS,
    description:
      'Whether the other side will get it. Papers that prove identity or contact never go there, whatever was said of them',
  })
  part: EvidencePart;
}

/** What the filer of a complaint is told. */
export class FiledAnswer {
  @ApiProperty({ format: 'uuid' })
  disputeId: string;

  @ApiProperty({ example: 'PL-20260314-7Q2MXK4D' })
  number: string;

  @ApiProperty({ type: String, format: 'date-time' })
  filedAt: Instant;

  @ApiProperty({ example: '/v1/disputes/01912d68-783e-7a03-8467-5661c1243ad4/receipt' })
  receiptUrl: string;

  @ApiProperty({ type: [String], description: 'Codes of required materials that are still missing, all at once' })
  missingMaterials: string[];

  @ApiProperty({ required: false, format: 'uuid', description: 'Where the complaint cannot wait' })
  urgentId?: string;

  @ApiProperty({
    type: [MissingMaterial],
    description: 'The same with their names, and those without which no measure is asked for',
  })
  missing: MissingMaterial[];

  @ApiProperty({ type: [FiledItem] })
  items: FiledItem[];

  @ApiProperty({ type: [FiledRespondent] })
  respondents: FiledRespondent[];

  @ApiProperty({ type: [FiledEvidence] })
  evidence: FiledEvidence[];
}

/** What whoever asked for mediation is told. */
export class RequestedAnswer {
  @ApiProperty({ format: 'uuid' })
  disputeId: string;

  @ApiProperty({ format: 'uuid' })
  mediationId: string;

  @ApiProperty({ example: 'PL-20260314-7Q2MXK4D' })
  number: string;

  @ApiProperty({ type: String, format: 'date-time' })
  filedAt: Instant;

  @ApiProperty({ type: [FiledRespondent] })
  respondents: FiledRespondent[];

  @ApiProperty({
    type: [NamedEvidence],
    description: 'Files that were named, in their order: their bytes may now be sent',
  })
  evidence: NamedEvidence[];
}
