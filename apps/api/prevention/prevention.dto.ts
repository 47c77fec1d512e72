import { ApiProperty } from '@nestjs/swagger';
import type { LocalDate } from '#domain/calendar/local-date.js';
import { PREVENTION_END_CAUSES, type PreventionEndCause } from '#domain/prevention/events.js';
import { PREVENTION_STAGES, type PreventionStage } from '#domain/prevention/state.js';
import { PREVENTIVE_KINDS, type PreventiveKind } from '#domain/rule-making/member-rules.js';
import { COURSE_CODES } from '#domain/training/course.js';
import { Choice, Flag } from '../dispute/fields/choice.js';
import { Day } from '../dispute/fields/day.js';
import { Ids } from '../dispute/fields/id.js';
import { Parts } from '../dispute/fields/nested.js';
import { Name, Text } from '../dispute/fields/text.js';

const some = { required: false };

export class PenaltyBody {
  @Name({ description: 'The authority’s number of the penalty', example: '深市监罚〔2026〕12号', most: 100 })
  number: string;

  @Day({ description: 'The day on which it was imposed' })
  imposedOn: LocalDate;
}

class GroundedBody {
  @Ids({
    description: 'Disputes with a final decision that finds that this party infringed',
    least: 0,
    most: 20,
    optional: true,
  })
  disputeIds?: string[];

  @Parts(() => PenaltyBody, {
    description: 'Penalties of authorities that ground it',
    least: 0,
    most: 20,
    optional: true,
    key: ({ number }) => `${number}`.normalize('NFKC').replace(/\s/gu, ''),
  })
  penalties?: PenaltyBody[];

  @Text({ description: 'Why', example: 'Two findings within a year, of the same goods.', most: 4_000 })
  reason: string;
}

export class ProposePreventionBody extends GroundedBody {
  @Name({ description: 'The article of the member rules that it accepted', example: '4', most: 20 })
  article: string;
}

export class RecommendPreventionBody extends GroundedBody {
  @Choice(PREVENTIVE_KINDS, { description: 'What is recommended' })
  kind: PreventiveKind;

  @Ids({ description: 'To which platforms; each decides alone', most: 50 })
  platformIds: string[];
}

export class PreventionTextBody {
  @Text({ description: 'What you have to say', example: 'The goods came from the right holder.', most: 4_000 })
  text: string;
}

export class DecidePreventionBody {
  @Flag({ description: 'Whether it is taken' })
  imposed: boolean;

  @Text({
    description: 'Why, with an answer to the reply',
    example: 'The reply does not touch the second.',
    most: 4_000,
  })
  reason: string;
}

export class FulfilPreventionBody {
  @Text({ description: 'How you made sure', example: 'All papers are in its file and checked.', most: 4_000 })
  reason: string;
}

export class DecidePreventionContestBody {
  @Flag({ description: 'Whether the member is right' })
  upheld: boolean;

  @Text({ description: 'Why', example: 'One of the decisions was reversed.', most: 4_000 })
  reason: string;
}

export class EndPreventionBody {
  @Choice(PREVENTION_END_CAUSES, { description: 'Why it ends before its time' })
  cause: PreventionEndCause;

  @Text({ description: 'In words', example: 'The decision on which it rests was reversed on review.', most: 4_000 })
  reason: string;
}

/** Of what is recommended about somebody who is no member nobody has left. */
const WITHDRAWAL_CAUSES = PREVENTION_END_CAUSES.filter((cause) => cause !== 'left');

export class WithdrawRecommendationBody {
  @Choice(WITHDRAWAL_CAUSES, { description: 'Why it is recommended no longer' })
  cause: Exclude<PreventionEndCause, 'left'>;

  @Text({ description: 'In words', example: 'It was another shop of the same name.', most: 4_000 })
  reason: string;
}

export class AnswerRecommendationBody {
  @Flag({ description: 'Whether you follow it' })
  followed: boolean;

  @Text({ description: 'What you decided, and why', example: 'We ask for papers before each listing.', most: 4_000 })
  text: string;
}

export class PreventionChanged {
  @ApiProperty({ format: 'uuid' })
  partyId: string;

  @ApiProperty({ ...some, format: 'uuid' })
  measureId?: string;

  @ApiProperty({ ...some, format: 'uuid' })
  recommendationId?: string;

  @ApiProperty({ type: [String], example: ['PreventionProposed'] })
  events: string[];
}

export class PreventionGroundView {
  @ApiProperty({ enum: ['final-decision', 'authority-penalty'] })
  kind: 'final-decision' | 'authority-penalty';

  @ApiProperty({ ...some, format: 'uuid' })
  disputeId?: string;

  @ApiProperty({ ...some, description: 'By which number people know that dispute; not told to platforms' })
  disputeNumber?: string;

  @ApiProperty({ ...some, format: 'uuid' })
  decisionId?: string;

  @ApiProperty({ ...some, description: 'The authority’s number' })
  number?: string;

  @ApiProperty({ ...some, format: 'date' })
  imposedOn?: string;

  @ApiProperty({
    ...some,
    format: 'date-time',
    description:
      'Since when the decision is reversed on which it rests, of what is meant or in force; not told to platforms',
  })
  fallenAt?: string;
}

export class PreventiveMeasureView {
  @ApiProperty({ format: 'uuid' })
  measureId: string;

  @ApiProperty({ enum: PREVENTIVE_KINDS })
  kind: PreventiveKind;

  @ApiProperty({ description: 'Of the member rules' })
  article: string;

  @ApiProperty({ description: 'Their version, which the member accepted' })
  rulesVersion: string;

  @ApiProperty({ ...some, enum: COURSE_CODES })
  course?: string;

  @ApiProperty({ type: [PreventionGroundView] })
  grounds: PreventionGroundView[];

  @ApiProperty({ enum: PREVENTION_STAGES })
  stage: PreventionStage;

  @ApiProperty({ description: 'Whether another than whoever proposed it decides' })
  needsSecond: boolean;

  @ApiProperty({ ...some })
  reason?: string;

  @ApiProperty({ format: 'date-time' })
  replyDueAt: string;

  @ApiProperty({ ...some })
  reply?: string;

  @ApiProperty({ ...some })
  decision?: string;

  @ApiProperty({ ...some, format: 'date', description: 'Its last day' })
  until?: string;

  @ApiProperty({ ...some, description: 'How it was fulfilled' })
  fulfilment?: string;

  @ApiProperty({ ...some })
  objection?: string;

  @ApiProperty({ ...some })
  objectionUpheld?: boolean;

  @ApiProperty({ ...some })
  objectionDecision?: string;

  @ApiProperty({
    ...some,
    description: 'It is in force and can be objected to: never yet, or a ground has fallen since',
  })
  canBeObjectedTo?: boolean;

  @ApiProperty({
    ...some,
    description: 'You may decide it now: the member was heard or had its time, and no second person is needed',
  })
  canBeDecided?: boolean;

  @ApiProperty({ ...some, description: 'You may decide its objection: you had no hand in the measure' })
  objectionCanBeDecided?: boolean;

  @ApiProperty({ ...some, enum: PREVENTION_END_CAUSES, description: 'Why an officer ended it' })
  endCause?: PreventionEndCause;

  @ApiProperty({ ...some, description: 'The same in words' })
  ending?: string;
}

export class RecommendationAnswerView {
  @ApiProperty({ format: 'uuid' })
  platformId: string;

  @ApiProperty({ ...some })
  platform?: string;

  @ApiProperty()
  followed: boolean;

  @ApiProperty({ ...some })
  text?: string;
}

export class RecommendationView {
  @ApiProperty({ format: 'uuid' })
  recommendationId: string;

  @ApiProperty({ enum: PREVENTIVE_KINDS })
  kind: PreventiveKind;

  @ApiProperty({ type: [PreventionGroundView] })
  grounds: PreventionGroundView[];

  @ApiProperty({ ...some })
  reason?: string;

  @ApiProperty({ format: 'date-time' })
  recommendedAt: string;

  @ApiProperty({ type: [String], description: 'To which platforms' })
  platforms: string[];

  @ApiProperty({ type: [RecommendationAnswerView] })
  answers: RecommendationAnswerView[];

  @ApiProperty({ ...some, format: 'date-time', description: 'It is recommended no longer' })
  withdrawnAt?: string;

  @ApiProperty({ ...some, enum: PREVENTION_END_CAUSES, description: 'Why it was taken back' })
  withdrawalCause?: PreventionEndCause;

  @ApiProperty({ ...some, description: 'The same in words' })
  withdrawal?: string;
}

/** What was done about one party: to a platform only what was recommended to it. */
export class PreventionView {
  @ApiProperty({ format: 'uuid' })
  partyId: string;

  @ApiProperty({ ...some })
  name?: string;

  @ApiProperty({ type: [PreventiveMeasureView], description: 'The newest first' })
  measures: PreventiveMeasureView[];

  @ApiProperty({ type: [RecommendationView], description: 'The newest first' })
  recommendations: RecommendationView[];
}

export class PreventionList {
  @ApiProperty({ type: [PreventionView], description: 'At most 1,000 parties' })
  items: PreventionView[];
}
