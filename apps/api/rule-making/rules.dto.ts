import { ApiProperty } from '@nestjs/swagger';
import type { LocalDate } from '#domain/calendar/local-date.js';
import type { Instant } from '#domain/kernel/message.js';
import { RULE_KINDS, type RuleKind } from '#domain/rule-making/kinds.js';
import { RULE_STAGES, type RuleStage } from '#domain/rule-making/state.js';
import { Flag } from '../dispute/fields/choice.js';
import { Day } from '../dispute/fields/day.js';
import { Part } from '../dispute/fields/nested.js';
import { Sha256 } from '../dispute/fields/pattern.js';
import { Name, Text } from '../dispute/fields/text.js';
import { MemberRulesBody } from './member-rules.dto.js';
import { RatingRulesBody } from './rating-rules.dto.js';
import { RewardRulesBody } from './reward-rules.dto.js';
import { RiskCatalogueBody } from './risk-catalogue.dto.js';

const some = { required: false };

/** What a version says: one property for each kind, named as its kind is. Another kind adds its own. */
export class DraftRulesBody {
  @Part(() => MemberRulesBody, { description: 'Of member rules', optional: true })
  memberRules?: MemberRulesBody;

  @Part(() => RiskCatalogueBody, { description: 'Of a catalogue of risks', optional: true })
  riskCatalogue?: RiskCatalogueBody;

  @Part(() => RewardRulesBody, { description: 'Of rules of reward', optional: true })
  rewardRules?: RewardRulesBody;

  @Part(() => RatingRulesBody, { description: 'Of rules of rating: which text', optional: true })
  ratingRules?: RatingRulesBody;
}

export class OpenRuleCommentsBody {
  @Day({ description: 'The last day on which anybody may comment' })
  until: LocalDate;
}

export class CommentOnRulesBody {
  @Text({
    description: 'What you think of the draft',
    example: 'Article 3 should say what “shows” means.',
    most: 5_000,
  })
  words: string;

  @Name({
    description: 'Your name, if you like; the association’s staff alone reads it',
    example: '陈女士',
    optional: true,
  })
  name?: string;

  @Flag({ description: 'Whether your words, without your name, may be shown beside the answer' })
  mayBeShown: boolean;
}

export class AnswerRuleCommentBody {
  @Text({ description: 'What the association makes of it', example: 'Taken up in article 3.', most: 5_000 })
  text: string;
}

export class ApproveRulesBody {
  @Sha256({ description: 'The hash of the text that you read' })
  hash: string;

  @Day({
    description:
      'The first day on which it is in force; not today, after the version before, and 366 days away at most',
  })
  inForceFrom: LocalDate;
}

export class WithdrawRulesBody {
  @Text({ description: 'Why it is let go', example: 'Taken up in another draft.', most: 2_000 })
  reason: string;
}

export class RulesChanged {
  @ApiProperty({ enum: RULE_KINDS })
  kind: RuleKind;

  @ApiProperty({ example: '2' })
  version: string;

  @ApiProperty({ ...some, format: 'uuid', description: 'Of a comment' })
  commentId?: string;

  @ApiProperty({ type: [String], example: ['RulesDrafted'] })
  events: string[];
}

export class RuleVersionLine {
  @ApiProperty({ enum: RULE_KINDS })
  kind: RuleKind;

  @ApiProperty({ example: '2' })
  version: string;

  @ApiProperty({ enum: RULE_STAGES, description: 'How far it is today' })
  stage: RuleStage;

  @ApiProperty({ description: 'SHA-256 of the canonical JSON of its kind and content' })
  hash: string;

  @ApiProperty({ ...some, type: String, format: 'date', description: 'The last day on which anybody may comment' })
  commentsUntil?: LocalDate;

  @ApiProperty({ ...some, type: String, format: 'date', description: 'The first day on which it is in force' })
  inForceFrom?: LocalDate;

  @ApiProperty({ ...some, type: String, format: 'date-time' })
  approvedAt?: Instant;

  @ApiProperty({ ...some, description: 'The version whose place it takes' })
  supersedes?: string;

  @ApiProperty({ description: 'How many comments came' })
  comments: number;

  @ApiProperty({ description: 'How many of them have an answer' })
  answered: number;
}

export class RuleVersionList {
  @ApiProperty({ type: [RuleVersionLine], description: 'The newest of each kind first' })
  items: RuleVersionLine[];
}

export class RuleCommentView {
  @ApiProperty({ format: 'uuid' })
  commentId: string;

  @ApiProperty({ ...some, description: 'Missing where it may not be shown to you' })
  words?: string;

  @ApiProperty({ ...some, description: 'For the staff, if it was told' })
  name?: string;

  @ApiProperty({ type: String, format: 'date-time' })
  at: Instant;

  @ApiProperty({ ...some, description: 'What the association made of it' })
  answer?: string;
}

export class RuleVersionView extends RuleVersionLine {
  @ApiProperty({ ...some, type: MemberRulesBody, description: 'What member rules say' })
  memberRules?: MemberRulesBody;

  @ApiProperty({ ...some, type: RiskCatalogueBody, description: 'What a catalogue of risks says' })
  riskCatalogue?: RiskCatalogueBody;

  @ApiProperty({ ...some, type: RewardRulesBody, description: 'What rules of reward say' })
  rewardRules?: RewardRulesBody;

  @ApiProperty({ ...some, type: RatingRulesBody, description: 'Which text the rules of rating are' })
  ratingRules?: RatingRulesBody;

  @ApiProperty({ type: [RuleCommentView] })
  said: RuleCommentView[];

  @ApiProperty({ ...some, type: [String], description: 'Who wrote on it; for the staff' })
  authors?: string[];

  @ApiProperty({ ...some, description: 'Who approved it; for the staff' })
  approver?: string;

  @ApiProperty({ ...some, description: 'Why it was let go' })
  reason?: string;

  @ApiProperty({ type: [String], description: 'What you may do with it now' })
  allowedActions: string[];
}
