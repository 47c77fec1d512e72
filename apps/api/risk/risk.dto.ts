import { ApiProperty } from '@nestjs/swagger';
import { AUTHORITIES, type AuthorityKind } from '#domain/dispute/conduct/referral/events.js';
import type { LocalDate } from '#domain/calendar/local-date.js';
import type { Instant } from '#domain/kernel/message.js';
import { RIGHT_KINDS, type RightKind } from '#domain/rulebook/right-kinds.js';
import { SCREENING_RULES, type ScreeningRule } from '#domain/screening/rules.js';
import { TIP_SUBJECTS, type TipSubject } from '#domain/tip/events.js';
import { RiskCatalogueBody } from '../rule-making/risk-catalogue.dto.js';

const some = { required: false };
const CHANGES = ['added', 'changed', 'dropped'] as const;

export class RiskChange {
  @ApiProperty({ example: 'keyword-of-imitation' })
  code: string;

  @ApiProperty({ enum: CHANGES, description: 'What this version did to the one before' })
  change: (typeof CHANGES)[number];
}

export class RiskCatalogueView {
  @ApiProperty({
    ...some,
    example: '2',
    description: 'The version in force; missing: the list that comes with the release',
  })
  version?: string;

  @ApiProperty({ ...some, type: String, format: 'date' })
  inForceFrom?: LocalDate;

  @ApiProperty({ ...some, description: 'SHA-256 of the canonical JSON of its kind and content' })
  hash?: string;

  @ApiProperty({ type: RiskCatalogueBody })
  catalogue: RiskCatalogueBody;

  @ApiProperty({ type: [RiskChange], description: 'What it changed of the version whose place it took' })
  changes: RiskChange[];
}

export class DecisionCandidate {
  @ApiProperty({ format: 'uuid', description: 'By which it is cited' })
  publicationId: string;

  @ApiProperty({ ...some, enum: RIGHT_KINDS })
  rightKind?: RightKind;

  @ApiProperty({ type: String, format: 'date-time' })
  publishedAt: Instant;

  @ApiProperty({ type: [String], description: 'Codes of entries that cite it, in force or in a draft' })
  citedBy: string[];
}

export class AuthorityCandidate {
  @ApiProperty({ format: 'uuid' })
  disputeId: string;

  @ApiProperty({ enum: AUTHORITIES })
  authority: AuthorityKind;

  @ApiProperty({ type: String, format: 'date-time' })
  answeredAt: Instant;
}

export class TipCandidate {
  @ApiProperty({ enum: TIP_SUBJECTS })
  subject: TipSubject;

  @ApiProperty({ description: 'How many were handed on' })
  routed: number;

  @ApiProperty({ description: 'On how many whoever had them acted' })
  acted: number;

  @ApiProperty({ description: 'Of those an authority' })
  byAuthority: number;

  @ApiProperty({ description: 'Whether they are enough to be cited' })
  citable: boolean;

  @ApiProperty({ type: [String] })
  citedBy: string[];
}

export class ScreeningCandidate {
  @ApiProperty({ enum: SCREENING_RULES })
  rule: ScreeningRule;

  @ApiProperty({ description: 'How many findings people confirmed' })
  confirmed: number;

  @ApiProperty()
  citable: boolean;

  @ApiProperty({ type: [String] })
  citedBy: string[];
}

export class RiskCandidates {
  @ApiProperty({ type: [DecisionCandidate], description: 'The newest published decisions' })
  decisions: DecisionCandidate[];

  @ApiProperty({ type: [AuthorityCandidate], description: 'What authorities decided of what was handed to them' })
  authorities: AuthorityCandidate[];

  @ApiProperty({ type: [TipCandidate] })
  tips: TipCandidate[];

  @ApiProperty({ type: [ScreeningCandidate] })
  screening: ScreeningCandidate[];

  @ApiProperty({ ...some, description: 'The draft into which one is taken up, where there is one to revise' })
  draft?: string;
}
