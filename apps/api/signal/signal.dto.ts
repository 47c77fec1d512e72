import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { Instant } from '#domain/kernel/message.js';
import { CLOSING_REASONS } from '#messages/core/stages.js';
import { SIGNAL_CODES, SIGNAL_WEIGHTS } from '#domain/signal/signal.js';
import { Moment } from '../dispute/fields/moment.js';

export class SignalsQuery {
  @Moment({ description: 'As they were at this instant; without it, now', optional: true })
  asOf?: Instant;
}

export class WordsBody {
  @ApiProperty()
  'zh-CN': string;

  @ApiProperty()
  en: string;
}

export class SignalFactBody {
  @ApiProperty({ format: 'uuid' })
  disputeId: string;

  @ApiProperty({ description: 'Type of the event', example: 'ComplaintWithdrawn' })
  event: string;

  @ApiProperty({ format: 'date-time' })
  at: string;
}

export class SignalBody {
  @ApiProperty({ enum: SIGNAL_CODES })
  code: string;

  @ApiProperty({ format: 'uuid', description: 'Whose conduct it is about' })
  aboutId: string;

  @ApiProperty({ enum: SIGNAL_WEIGHTS, description: 'What it weighs in the order of the queue; none decides alone' })
  weight: string;

  @ApiProperty({ type: WordsBody, description: 'What it says' })
  words: WordsBody;

  @ApiProperty({
    type: 'object',
    additionalProperties: { type: 'integer' },
    description: 'Its numbers: counts, rates in thousandths',
  })
  numbers: Readonly<Record<string, number>>;

  @ApiProperty({ type: [SignalFactBody], description: 'The recorded events that it rests on' })
  facts: SignalFactBody[];
}

export class EndedBody {
  @ApiProperty({ enum: Object.keys(CLOSING_REASONS), description: 'How they ended' })
  reason: string;

  @ApiProperty({ description: 'How many' })
  count: number;
}

export class ComplaintsBody {
  @ApiProperty({ description: 'How many run' })
  running: number;

  @ApiProperty({ type: [EndedBody], description: 'Those that are over, the most first' })
  ended: readonly EndedBody[];
}

export class SignalsBody {
  @ApiProperty({ format: 'date-time' })
  asOf: string;

  @ApiProperty({ description: 'Points by which the queue is ordered; no rule asks for them' })
  points: number;

  @ApiProperty({ type: [SignalBody] })
  signals: SignalBody[];

  @ApiPropertyOptional({
    type: ComplaintsBody,
    description: 'What became of other disputes of the complainant; of an earlier instant it is not told',
  })
  record?: ComplaintsBody;
}

export class SignalQueueLine {
  @ApiProperty({ format: 'uuid' })
  disputeId: string;

  @ApiPropertyOptional({ example: 'PL-20260314-7Q2MXK4D' })
  number?: string;

  @ApiProperty({ format: 'date-time' })
  filedAt: string;

  @ApiProperty()
  points: number;

  @ApiProperty({ enum: SIGNAL_CODES, isArray: true })
  codes: readonly string[];

  @ApiProperty({ format: 'date-time', description: 'When it was computed' })
  computedAt: string;
}

export class SignalQueue {
  @ApiProperty({ type: [SignalQueueLine] })
  disputes: SignalQueueLine[];

  @ApiProperty({ description: 'Open disputes whose place is still to be computed' })
  pending: number;

  @ApiPropertyOptional({ description: 'For the next page' })
  next?: string;
}
