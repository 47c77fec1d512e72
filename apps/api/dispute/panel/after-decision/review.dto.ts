import { ApiProperty } from '@nestjs/swagger';
import { PANEL_ENDINGS, type PanelEnding } from '#domain/dispute/panel/decision/events.js';
import { REVIEW_GROUNDS, type ReviewGround } from '#domain/rulebook/review-grounds.js';
import { PANEL_MODES, type PanelMode } from '#domain/rulebook/panel-rules.js';
import { Choice, Whole } from '../../fields/choice.js';
import { Text } from '../../fields/text.js';

export class RequestReviewBody {
  @Choice(REVIEW_GROUNDS, { description: 'On what ground' })
  ground: ReviewGround;

  @Text({
    description: 'What is wrong with the decision, and what shows it',
    example: 'The invoice that it rests on was forged.',
    most: 10_000,
  })
  statement: string;
}

export class OpenReviewBody {
  @Choice(PANEL_MODES, {
    description: 'How the panel of the review is found; the usual way of the rulebook, if absent',
    optional: true,
  })
  mode?: PanelMode;

  @Whole({ description: 'How many sit on it', least: 1, most: 5, optional: true })
  size?: number;
}

export class EndPanelCaseBody {
  @Choice(PANEL_ENDINGS, { description: 'Why the panel decides nothing; only its presiding panelist dismisses' })
  reason: PanelEnding;

  @Text({ description: 'In words', example: 'The court accepted the suit on 2 March.', most: 2_000 })
  explanation: string;
}

/** A party's wish to have a decision reviewed. */
export class ReviewAskedView {
  @ApiProperty({ format: 'uuid' })
  partyId: string;

  @ApiProperty({ enum: REVIEW_GROUNDS })
  ground: string;

  @ApiProperty({ required: false, description: 'Missing if it was erased' })
  statement?: string;

  @ApiProperty({ type: String, format: 'date-time' })
  requestedAt: string;
}

/** What has become of a decision that went out. */
export class AfterDecisionView {
  @ApiProperty({ format: 'uuid' })
  decisionId: string;

  @ApiProperty({ example: 'decision-review' })
  stage: string;

  @ApiProperty({
    required: false,
    type: String,
    format: 'date-time',
    description: 'Until when a review can be asked for in time',
  })
  reviewDueAt?: string;

  @ApiProperty({
    enum: REVIEW_GROUNDS,
    isArray: true,
    description: 'On which grounds a party can ask for a review as things stand; none of a review',
  })
  reviewGrounds: readonly ReviewGround[];

  @ApiProperty({
    required: false,
    type: String,
    format: 'date-time',
    description: 'Until when what came to light later can be brought, final or not',
  })
  lateReviewDueAt?: string;

  @ApiProperty({ type: [ReviewAskedView] })
  reviewsAsked: ReviewAskedView[];

  @ApiProperty({
    required: false,
    type: String,
    format: 'date-time',
    description: 'By when the association answers the newest of them',
  })
  reviewAnswerDueAt?: string;

  @ApiProperty({ required: false, description: 'Why the last of them led to no review' })
  refusal?: string;

  @ApiProperty({ required: false, description: 'By what it became final', example: 'time' })
  finalBy?: string;

  @ApiProperty({ required: false, type: String, format: 'date-time' })
  finalAt?: string;

  @ApiProperty({ required: false, format: 'uuid', description: 'The review that left it as it is' })
  upheldBy?: string;

  @ApiProperty({ required: false, format: 'uuid', description: 'The review that put another decision in its place' })
  reversedBy?: string;

  @ApiProperty({ required: false, format: 'uuid', description: 'Its redacted text, for everybody to read' })
  publicationId?: string;

  @ApiProperty({
    required: false,
    description:
      'For parties and staff: that text, or the one that waits for a second person before everybody can read it',
  })
  publicationText?: string;

  @ApiProperty({
    required: false,
    description:
      'For parties and staff, of what is published: the text of the corrected decision that waits for a second person to take its place',
  })
  proposedText?: string;

  @ApiProperty({ required: false, enum: PANEL_ENDINGS, description: 'The panel decided nothing' })
  endedBy?: string;

  @ApiProperty({ required: false })
  endingExplained?: string;
}

export class AfterDecisionsBody {
  @ApiProperty({ type: [AfterDecisionView] })
  decisions: AfterDecisionView[];
}
