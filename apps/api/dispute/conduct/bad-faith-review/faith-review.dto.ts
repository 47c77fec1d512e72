import { ApiProperty } from '@nestjs/swagger';
import { CONSEQUENCES, FINDINGS, REVIEW_SIDES } from '#domain/rulebook/bad-faith-rules.js';
import { APPEAL_OUTCOMES } from '#domain/dispute/conduct/bad-faith-review/appeal-events.js';
import { SIGNAL_CODES } from '#domain/signal/signal.js';

export class ConsequenceView {
  @ApiProperty({ enum: CONSEQUENCES })
  kind: string;

  @ApiProperty({ format: 'date-time', description: 'Its last instant' })
  until: string;
}

export class FaithReviewView {
  @ApiProperty({ format: 'uuid' })
  reviewId: string;

  @ApiProperty({ format: 'uuid', description: 'The party under review' })
  aboutId: string;

  @ApiProperty({ enum: REVIEW_SIDES, description: 'Whether the complaint or a counter-notice is reviewed' })
  side: string;

  @ApiProperty({ description: 'How far it has got', example: 'faith-reply' })
  stage: string;

  @ApiProperty({ required: false, format: 'date-time', description: 'Until when a reply, or an appeal, is in time' })
  dueAt?: string;

  @ApiProperty({ required: false, description: 'What whoever asked for it said; for that party and the association' })
  request?: string;

  @ApiProperty({ required: false, description: 'Whether money was said to have been asked for' })
  moneyAsked?: boolean;

  @ApiProperty({ required: false, description: 'Why it was opened; for the association’s people alone' })
  ground?: string;

  @ApiProperty({
    required: false,
    enum: SIGNAL_CODES,
    isArray: true,
    description: 'Signals relied on; for the association’s people alone',
  })
  signals?: readonly string[];

  @ApiProperty({ required: false, description: 'For the party under review' })
  warning?: string;

  @ApiProperty({ required: false, description: 'For the party under review' })
  reply?: string;

  @ApiProperty({ required: false, enum: FINDINGS, description: 'What is proposed; for the association’s people alone' })
  proposed?: string;

  @ApiProperty({ required: false, enum: FINDINGS, description: 'As it is now, after an appeal' })
  finding?: string;

  @ApiProperty({ required: false })
  reasons?: string;

  @ApiProperty({ required: false, type: ConsequenceView })
  consequence?: ConsequenceView;

  @ApiProperty({ required: false, description: 'Why it is appealed; for the party under review' })
  appeal?: string;

  @ApiProperty({ required: false, enum: APPEAL_OUTCOMES })
  outcome?: string;

  @ApiProperty({ required: false, description: 'Why the appeal was decided so' })
  appealReasons?: string;

  @ApiProperty({ required: false, description: 'Nobody can change it any more' })
  final?: boolean;
}

export class FaithReviews {
  @ApiProperty({ type: [FaithReviewView] })
  reviews: FaithReviewView[];
}
