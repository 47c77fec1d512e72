import { ApiProperty } from '@nestjs/swagger';
import { LEGAL_BASES, type LegalBasis } from '#domain/rulebook/confirmation-rules.js';
import {
  CONFIRMATION_RESULTS,
  COURT_GROUNDS,
  type ConfirmationResult,
  type CourtGround,
} from '#domain/dispute/talks/confirmation/events.js';
import type { Instant } from '#domain/kernel/message.js';
import { Choice } from '../../fields/choice.js';
import { Id } from '../../fields/id.js';
import { Moment } from '../../fields/moment.js';
import { Parts } from '../../fields/nested.js';
import { SessionLink } from '../../fields/place.js';
import { Name, Text } from '../../fields/text.js';
import { EvidenceBody } from '../../intake/filing/evidence.dto.js';

export class ApplyForConfirmationBody {
  @Choice(COURT_GROUNDS, { description: 'Why the court has jurisdiction; one of the courts that are listed' })
  ground: CourtGround;

  @Id({ description: 'Whose residence, where that is the ground', optional: true })
  partyId?: string;

  @Name({ description: 'The court', example: '杭州市余杭区人民法院' })
  court: string;
}

export class HandingInBody {
  @Moment({ description: 'When the court took the papers' })
  handedInAt: Instant;

  @Name({
    description: 'The court’s number for them',
    example: '（2026）浙0110诉前调确12号',
    optional: true,
  })
  number?: string;

  @Parts(() => EvidenceBody, { description: 'Its slip, scanned', least: 0, most: 20, key: ({ ref }) => ref })
  evidence: EvidenceBody[];
}

export class ConfirmationResultBody {
  @Choice(CONFIRMATION_RESULTS, { description: 'What the court did' })
  result: ConfirmationResult;

  @Moment({ description: 'When' })
  decidedAt: Instant;

  @Text({
    description: 'Number and words of the ruling; the parties read it',
    example: '（2026）浙0110民特3号：有效。',
    most: 4_000,
  })
  details: string;

  @Parts(() => EvidenceBody, { description: 'The ruling, scanned', least: 0, most: 20, key: ({ ref }) => ref })
  evidence: EvidenceBody[];
}

export class CourtOptionBody {
  @ApiProperty({ enum: COURT_GROUNDS })
  ground: string;

  @ApiProperty({ enum: ['basic', 'intermediate'], required: false, description: 'Level; of an inviting court its own' })
  level?: string;

  @ApiProperty({ required: false, format: 'uuid', description: 'Whose residence' })
  partyId?: string;

  @ApiProperty({ required: false, description: 'Where, as far as it is known here' })
  place?: string;
}

export class ConfirmationSeenBody {
  @ApiProperty({ description: 'Whether a court would confirm this agreement, by what is known here' })
  possible: boolean;

  @ApiProperty({ required: false, description: 'Why not, and what to do' })
  whyNot?: string;

  @ApiProperty({
    required: false,
    format: 'date-time',
    description: 'Until when all apply and the papers are handed in',
  })
  until?: string;

  @ApiProperty({ type: [CourtOptionBody], description: 'Courts with jurisdiction, each with its ground' })
  courts: CourtOptionBody[];

  @ApiProperty({ type: [String], description: 'Kinds of clauses that are left out, since no court confirms them' })
  leftOut: string[];

  @ApiProperty({ type: [String], description: 'Who has applied' })
  appliedBy: string[];

  @ApiProperty({ type: CourtOptionBody, required: false, description: 'At which court' })
  court?: CourtOptionBody;

  @ApiProperty({ required: false, description: 'Its name' })
  courtName?: string;

  @ApiProperty({ required: false, format: 'date-time' })
  handedInAt?: string;

  @ApiProperty({ required: false, enum: CONFIRMATION_RESULTS })
  result?: string;

  @ApiProperty({ description: 'Other ways to make it enforceable' })
  otherWays: string;
}

export class MediationBodyBody {
  @Choice(LEGAL_BASES, { description: 'By which law the association is a mediation body' })
  legalBasis: LegalBasis;

  @Name({
    description: 'Where it sits: the place that gives a court jurisdiction',
    example: '浙江省杭州市余杭区',
  })
  place: string;

  @SessionLink({
    description:
      'Where its sessions online are held: an address of its own service, with {room} where each session has its own; without one it has none',
    optional: true,
  })
  sessionLink?: string;
}
