import { ApiProperty } from '@nestjs/swagger';
import {
  AUTHORITIES,
  REFERRAL_OUTCOMES,
  type AuthorityKind,
  type ReferralOutcome,
} from '#domain/dispute/conduct/referral/events.js';
import { REFERRAL_REASONS, type ReferralReason } from '#domain/rulebook/referral-reasons.js';
import type { Instant } from '#domain/kernel/message.js';
import { Pairs, type PairBody } from '../../dispute/pair.dto.js';
import { Choice } from '../../fields/choice.js';
import { Ids } from '../../fields/id.js';
import { Moment } from '../../fields/moment.js';
import { Part, Parts } from '../../fields/nested.js';
import { Name, Text } from '../../fields/text.js';
import { EvidenceBody } from '../../intake/filing/evidence.dto.js';

export class AuthorityBody {
  @Choice(AUTHORITIES, { description: 'What kind of authority' })
  kind: AuthorityKind;

  @Name({ description: 'Which one', example: '杭州市余杭区市场监督管理局' })
  name: string;
}

export class ReferOutBody {
  @Part(() => AuthorityBody, { description: 'Where the matter goes' })
  authority: AuthorityBody;

  @Choice(REFERRAL_REASONS, {
    description: 'Why; for health, safety and a suspected crime a second person has to agree first',
  })
  reason: ReferralReason;

  @Text({ description: 'Why, in words', example: 'Counterfeit cosmetics without a licence number' })
  explanation: string;

  @Pairs({ description: 'What of the dispute it is about' })
  pairs: PairBody[];

  @Text({ description: 'What is handed over', example: 'Complaint, screenshots, test purchase' })
  sent: string;

  @Ids({ description: 'Files of the dispute that go with it', least: 0, most: 100 })
  evidenceIds: string[];
}

export class RecordReferralAnswerBody {
  @Choice(REFERRAL_OUTCOMES, { description: 'What the authority says; received and accepted are asked about again' })
  outcome: ReferralOutcome;

  @Moment({ description: 'When it answered; without it, now', optional: true })
  answeredAt?: Instant;

  @Name({ description: 'Its own number for the matter', example: '市监投〔2026〕8号', optional: true })
  number?: string;

  @Text({ description: 'Its answer in words', example: 'Passed to the district office' })
  text: string;

  @Parts(() => EvidenceBody, {
    description: 'The answer, scanned',
    least: 0,
    most: 20,
    key: ({ ref }) => ref,
    optional: true,
  })
  evidence?: EvidenceBody[];
}

export class ReferInBody {
  @Part(() => AuthorityBody, { description: 'Whence the dispute came' })
  authority: AuthorityBody;

  @Name({ description: 'Its number there', example: '（2026）浙0110民诉前调1号' })
  number: string;

  @Moment({ description: 'When it was handed to the association' })
  referredAt: Instant;

  @Text({
    description: 'What the authority asks for',
    example: 'Mediation before the suit is docketed',
    optional: true,
  })
  text?: string;
}

export class ReferralAnswerView {
  @ApiProperty({ enum: REFERRAL_OUTCOMES })
  outcome: string;

  @ApiProperty({ format: 'date-time' })
  answeredAt: string;

  @ApiProperty({ required: false })
  number?: string;

  @ApiProperty({ required: false })
  text?: string;
}

export class ReferralView {
  @ApiProperty({ format: 'uuid' })
  referralId: string;

  @ApiProperty({ enum: ['out', 'in'], description: 'Whether the association handed it over, or was handed it' })
  way: string;

  @ApiProperty({ description: 'How far it has got', example: 'referred' })
  stage: string;

  @ApiProperty({ enum: AUTHORITIES })
  authority: string;

  @ApiProperty({ required: false })
  name?: string;

  @ApiProperty({ required: false, description: 'Of what came in: its number there' })
  number?: string;

  @ApiProperty({ required: false, enum: REFERRAL_REASONS })
  reason?: string;

  @ApiProperty({ required: false })
  explanation?: string;

  @ApiProperty({ required: false, description: 'What was handed over' })
  sent?: string;

  @ApiProperty({ format: 'date-time', required: false })
  at?: string;

  @ApiProperty({ type: [ReferralAnswerView] })
  answers: ReferralAnswerView[];
}

export class Referrals {
  @ApiProperty({ type: [ReferralView] })
  referrals: ReferralView[];
}
