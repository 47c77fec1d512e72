import { ApiProperty } from '@nestjs/swagger';
import type { LocalDate } from '#domain/calendar/local-date.js';
import { ReturnConfirmedView } from '../../../deposit-grant/copies-returned.dto.js';
import { Accepted } from '../../fields/choice.js';
import { Name } from '../../fields/text.js';

export class UndertakeBody {
  @Name({ description: 'The version of the text that you have read', example: '2026-12-b', most: 40 })
  version: string;

  @Accepted({ description: 'You undertake what it says' })
  accepted: true;
}

export class UndertakingView {
  @ApiProperty({ format: 'date-time', description: 'Legal time' })
  at: string;

  @ApiProperty({ description: 'What whoever signed is in this dispute', example: 'expert' })
  role: string;

  @ApiProperty({ format: 'uuid', required: false, description: 'The party for which it was signed' })
  partyId?: string;

  @ApiProperty({ required: false, description: 'For the staff alone: whose account it was' })
  accountId?: string;

  @ApiProperty()
  version: string;

  @ApiProperty({ enum: ['zh-CN', 'en'], description: 'The language in which it was read' })
  locale: string;

  @ApiProperty({ description: 'SHA-256 of the text that was signed, as UTF-8' })
  sha256: string;

  @ApiProperty({ description: 'The dispute is over, and whoever signed has still to say what became of its copies' })
  owes: boolean;

  @ApiProperty({ required: false, type: () => ReturnConfirmedView, description: 'What it confirmed of its copies' })
  returned?: ReturnConfirmedView;
}

export class ConfidentialityUndertakingView {
  @ApiProperty({ description: 'Of the text that is signed today' })
  version: string;

  @ApiProperty({ enum: ['zh-CN', 'en'] })
  locale: string;

  @ApiProperty()
  title: string;

  @ApiProperty()
  text: string;

  @ApiProperty({ description: 'SHA-256 of the text, as UTF-8' })
  sha256: string;

  @ApiProperty({
    type: String,
    format: 'date',
    required: false,
    description: 'Once the dispute is over: the last day for giving back or destroying copies',
  })
  returnDueOn?: LocalDate;

  @ApiProperty({ description: 'That day is over: whoever still owes is late' })
  overdue: boolean;

  @ApiProperty({ description: 'Whether you have still to confirm what became of your copies' })
  owes: boolean;

  @ApiProperty({ description: 'Whether you have signed in this dispute' })
  undertaken: boolean;

  @ApiProperty({
    type: [UndertakingView],
    description: 'Who has signed: for the staff and the parties; for others yours',
  })
  undertakings: UndertakingView[];
}
