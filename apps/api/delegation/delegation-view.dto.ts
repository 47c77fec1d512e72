import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { DATA_FIELDS, DATA_GROUNDS } from '#domain/delegation/terms.js';
import { DELEGATED_STATES } from '#read-models/delegated-row.js';
import { DeclineReasonBody, ResultAnswerBody } from './delegation.dto.js';

class ResultItemView {
  @ApiProperty({ format: 'uuid' })
  itemId: string;

  @ApiProperty({ format: 'uuid' })
  respondentId: string;

  @ApiPropertyOptional({ description: 'Your own name for the item' })
  item?: string;

  @ApiPropertyOptional({ description: 'Your own name for the respondent' })
  respondent?: string;

  @ApiProperty({ description: 'How the pair ended' })
  outcome: string;

  @ApiProperty({ enum: ['keep', 'lift'] })
  measure: string;

  @ApiProperty({ type: [String] })
  grounds: string[];

  @ApiProperty({ type: [String], description: 'The grounds in the platform’s own codes' })
  reasonCodes: string[];

  @ApiProperty({ description: 'Which legal thing it rests on' })
  legalKind: string;
}

class ResultView {
  @ApiProperty({ format: 'uuid' })
  resultId: string;

  @ApiProperty({ type: String, format: 'date-time' })
  givenAt: string;

  @ApiPropertyOptional({
    type: String,
    format: 'date-time',
    description: 'Where the platform owes an answer and the association keeps the clock',
  })
  answerBy?: string;

  @ApiPropertyOptional({ description: 'It came after the day on which the association owed it' })
  givenLate?: boolean;

  @ApiProperty({ description: 'Hash of the log’s chain where it stands' })
  logReference: string;

  @ApiProperty({ type: [ResultItemView] })
  items: ResultItemView[];

  @ApiPropertyOptional({
    type: String,
    format: 'date-time',
    description: 'When the platform’s system took the message',
  })
  toldAt?: string;

  @ApiPropertyOptional({ type: String, format: 'date-time' })
  arrivedAt?: string;

  @ApiPropertyOptional({ type: String, format: 'date-time' })
  answeredAt?: string;

  @ApiPropertyOptional({ description: 'Whether the answer was late' })
  late?: boolean;

  @ApiPropertyOptional({
    description:
      'A review has decided otherwise, or newer results say how all its pairs stand: nobody waits for an answer to this one',
  })
  overtaken?: boolean;

  @ApiPropertyOptional({ type: [ResultAnswerBody] })
  answers?: ResultAnswerBody[];

  @ApiPropertyOptional({
    description: 'What the agreement makes of it: adopted, departed, or counted as a departure for lateness',
  })
  counts?: string;
}

class DataTermsView {
  @ApiProperty({ enum: DATA_GROUNDS })
  ground: string;

  @ApiProperty({ enum: DATA_FIELDS, isArray: true })
  fields: readonly string[];

  @ApiProperty({ description: 'Days after the end of the dispute' })
  retentionDays: number;
}

export class DelegationView {
  @ApiProperty({ format: 'uuid' })
  platformId: string;

  @ApiProperty({ description: 'The platform’s own number' })
  reference: string;

  @ApiProperty()
  agreementVersion: number;

  @ApiProperty({ enum: DELEGATED_STATES })
  state: string;

  @ApiProperty()
  entry: string;

  @ApiProperty({ type: String, format: 'date-time' })
  delegatedAt: string;

  @ApiProperty({ type: String, format: 'date-time' })
  answerDue: string;

  @ApiPropertyOptional({ type: String, format: 'date-time' })
  acceptedAt?: string;

  @ApiPropertyOptional({ type: String, format: 'date-time' })
  resultDue?: string;

  @ApiPropertyOptional({ type: [DeclineReasonBody], description: 'Why it was declined' })
  declined?: DeclineReasonBody[];

  @ApiPropertyOptional({ type: String, format: 'date-time' })
  takenBackAt?: string;

  @ApiPropertyOptional({
    type: DataTermsView,
    description: 'On which ground the association has the data, which, and how long it keeps them',
  })
  dataTerms?: DataTermsView;

  @ApiProperty({
    type: Object,
    additionalProperties: true,
    description: 'What the platform says happened on its side, by its own dates',
  })
  imported: object;

  @ApiProperty({ type: [ResultView] })
  results: ResultView[];
}

/** For whoever knows it by the platform’s number alone. */
export class DelegationByReference extends DelegationView {
  @ApiProperty({ format: 'uuid', description: 'The dispute that it leads to' })
  disputeId: string;
}
