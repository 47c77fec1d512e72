import { ApiProperty } from '@nestjs/swagger';
import { PARTY_PAPER_KINDS, type PartyPaperKind } from '#domain/party/events.js';
import { ActiveContentBody } from '../http/active-content.dto.js';
import { Choice } from '../dispute/fields/choice.js';

export class PartyPaperQuery {
  @Choice(PARTY_PAPER_KINDS, { description: 'What the paper shows' })
  kind: PartyPaperKind;
}

export class PartyPaperContentQuery {
  @Choice(['yes'] as const, {
    optional: true,
    description:
      'Warning: the paper as it was sent, with scripts, programs and files that it may hold. On record as such. Left out, a PDF is given without them.',
  })
  original?: 'yes';
}

export class PartyPaperStored {
  @ApiProperty({ description: 'Id of the party', format: 'uuid' })
  partyId: string;

  @ApiProperty({ description: 'SHA-256 of its bytes, hexadecimal' })
  sha256: string;

  @ApiProperty({ description: 'In bytes' })
  size: number;

  @ApiProperty({ description: 'What its content is' })
  mediaType: string;
}

export class PartyPaperReadView {
  @ApiProperty({ description: 'Id of the account or link that read it' })
  by: string;

  @ApiProperty({ format: 'date-time' })
  at: string;

  @ApiProperty({ required: false, description: 'As it was sent, with what it can do' })
  original?: boolean;
}

export class PartyPaperView {
  @ApiProperty({ description: 'SHA-256 of its bytes, hexadecimal' })
  sha256: string;

  @ApiProperty({ enum: PARTY_PAPER_KINDS })
  kind: string;

  @ApiProperty({ description: 'In bytes' })
  size: number;

  @ApiProperty({ description: 'What its content is' })
  mediaType: string;

  @ApiProperty({ type: ActiveContentBody, required: false, description: 'Of a PDF alone' })
  activeContent?: ActiveContentBody;

  @ApiProperty({ description: 'Who has read it, oldest first', type: [PartyPaperReadView] })
  readings: PartyPaperReadView[];
}

export class PartyPaperList {
  @ApiProperty({ type: [PartyPaperView] })
  items: PartyPaperView[];
}
