import { ApiSchema, ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { DELEGATION_ENTRIES, type DelegationEntry } from '#domain/delegation/terms.js';
import {
  DECLINE_REASONS,
  RESULT_ANSWERS,
  type DeclineReason,
  type ResultAnswer,
} from '#domain/dispute/delegation/events.js';
import { PANEL_MODES, type PanelMode } from '#domain/rulebook/panel-rules.js';
import { DELEGATED_STATES, type DelegatedState } from '#read-models/delegated-row.js';
import { LATE_SIDES, type LateSide } from '#read-models/find-delegated.js';
import { ListTasksQuery } from '../dispute/docket/list.dto.js';
import { PairBody } from '../dispute/dispute/pair.dto.js';
import { Choice, Whole } from '../dispute/fields/choice.js';
import { Parts } from '../dispute/fields/nested.js';
import { Text } from '../dispute/fields/text.js';

export class ListDelegatedQuery extends ListTasksQuery {
  @Choice(DELEGATED_STATES, { description: 'Only those that stand so', optional: true })
  state?: DelegatedState;

  @Choice(LATE_SIDES, { description: 'Only those in which this side has let a day pass', optional: true })
  late?: LateSide;
}

export class AcceptDelegatedBody {
  @Choice(PANEL_MODES, { description: 'Where it enters a panel: how that is found', optional: true })
  mode?: PanelMode;

  @Whole({
    least: 1,
    most: 5,
    description: 'Where it enters a panel: of how many; one for a clear case',
    optional: true,
  })
  size?: number;
}

export class DeclineReasonBody {
  @Choice(DECLINE_REASONS, { description: 'The reason' })
  code: DeclineReason;

  @Text({
    description: 'In words',
    example: 'PL-20260301-7Q2MXK4D is about the same item.',
    most: 2_000,
    optional: true,
  })
  note?: string;
}

export class DeclineDelegatedBody {
  @Parts(() => DeclineReasonBody, { description: 'Every reason', least: 1, most: DECLINE_REASONS.length })
  reasons: DeclineReasonBody[];
}

export class TakeBackBody {
  @Text({ description: 'Why', example: 'The parties settled with our help.', most: 2_000, optional: true })
  reason?: string;
}

export class ResultAnswerBody extends PairBody {
  @Choice(RESULT_ANSWERS, { description: 'What you do with it' })
  answer: ResultAnswer['answer'];

  @Text({
    description: 'Why, where you do not adopt it',
    example: 'A court ordered otherwise on 3 March.',
    most: 5_000,
    optional: true,
  })
  reason?: string;
}

export class AnswerResultBody {
  @Parts(() => ResultAnswerBody, { description: 'One answer for each item of the result', least: 1, most: 900 })
  answers: ResultAnswerBody[];
}

class NamedItem {
  @ApiProperty()
  ref: string;

  @ApiProperty({ format: 'uuid' })
  itemId: string;
}

class NamedRespondent {
  @ApiProperty()
  ref: string;

  @ApiProperty({ format: 'uuid' })
  respondentId: string;
}

@ApiSchema({ name: 'HandedOverEvidence' })
class NamedEvidence {
  @ApiProperty()
  ref: string;

  @ApiProperty({ format: 'uuid' })
  evidenceId: string;
}

export class HandedOver {
  @ApiProperty({ format: 'uuid' })
  disputeId: string;

  @ApiProperty({ example: 'PL-20260314-7Q2MXK4D' })
  number: string;

  @ApiProperty({ description: 'Your own number' })
  reference: string;

  @ApiProperty({ type: String, format: 'date-time', description: 'When it reached the association' })
  delegatedAt: string;

  @ApiProperty({ type: String, format: 'date-time', description: 'By when the association answers' })
  answerDue: string;

  @ApiProperty({ type: [NamedItem] })
  items: NamedItem[];

  @ApiProperty({ type: [NamedRespondent] })
  respondents: NamedRespondent[];

  @ApiProperty({ type: [NamedEvidence], description: 'Your files under ids of ours, under which their bytes are sent' })
  evidence: NamedEvidence[];

  @ApiProperty({ format: 'uuid' })
  complainantId: string;

  @ApiProperty({
    enum: DELEGATED_STATES,
    description: 'How it stands; what you took back stays so, and can come anew under another reference',
  })
  state: DelegatedState;

  @ApiProperty({ description: 'The version of the agreement that it was handed over under' })
  agreementVersion: number;

  @ApiProperty({ enum: DELEGATION_ENTRIES })
  entry: DelegationEntry;
}

class LineResult {
  @ApiProperty({ format: 'uuid' })
  resultId: string;

  @ApiProperty({ type: String, format: 'date-time' })
  givenAt: string;

  @ApiPropertyOptional({
    type: String,
    format: 'date-time',
    description: 'Where you owe an answer and the association keeps the clock',
  })
  answerDue?: string;

  @ApiPropertyOptional({ type: String, format: 'date-time' })
  answeredAt?: string;

  @ApiPropertyOptional({
    description:
      'A review has decided otherwise, or newer results say how all its pairs stand: nobody waits for an answer to this one',
  })
  overtaken?: boolean;
}

export class DelegatedLineView {
  @ApiProperty({ format: 'uuid' })
  disputeId: string;

  @ApiProperty({ format: 'uuid' })
  platformId: string;

  @ApiProperty()
  reference: string;

  @ApiProperty()
  number: string;

  @ApiProperty({ enum: DELEGATED_STATES })
  state: string;

  @ApiProperty({ type: String, format: 'date-time' })
  handedAt: string;

  @ApiProperty({ type: String, format: 'date-time' })
  answerDue: string;

  @ApiPropertyOptional({ type: String, format: 'date-time' })
  resultDue?: string;

  @ApiProperty({ enum: LATE_SIDES, isArray: true, description: 'Sides that have let a day pass' })
  late: string[];

  @ApiProperty({ type: [LineResult] })
  results: LineResult[];
}

export class DelegatedList {
  @ApiProperty({ type: [DelegatedLineView] })
  items: DelegatedLineView[];

  @ApiPropertyOptional({ description: 'For the next page' })
  next?: string;
}
