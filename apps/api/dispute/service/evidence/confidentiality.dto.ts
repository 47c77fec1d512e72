import { ApiProperty } from '@nestjs/swagger';
import { Accepted } from '../../fields/choice.js';
import { Name } from '../../fields/text.js';

export class UndertakeBody {
  @Name({ description: 'The version of the text that you have read', example: '2026-12', most: 40 })
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

  @ApiProperty({ description: 'Whether you have signed in this dispute' })
  undertaken: boolean;

  @ApiProperty({
    type: [UndertakingView],
    description: 'Who has signed: for the staff and the parties; for others yours',
  })
  undertakings: UndertakingView[];
}
