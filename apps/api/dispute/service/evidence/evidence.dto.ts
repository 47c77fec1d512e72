import { ApiProperty } from '@nestjs/swagger';
import { VIEWING_PURPOSES, type ViewingPurpose } from '#domain/access/events.js';
import { EVIDENCE_PARTS } from '#domain/dispute/core/evidence.js';
import { Choice } from '../../fields/choice.js';
import { ActiveContentBody } from '../../../http/active-content.dto.js';
import { Id } from '../../fields/id.js';
import { YesNo } from '../../fields/yes-no.js';

export class ExhibitContentBody {
  @ApiProperty({ type: 'integer', description: 'In bytes' })
  size: number;

  @ApiProperty({ description: 'What it is by its content', example: 'image/png' })
  mediaType: string;

  @ApiProperty({ type: ActiveContentBody, required: false, description: 'Of a PDF alone' })
  activeContent?: ActiveContentBody;
}

export class ExhibitBody {
  @ApiProperty({ format: 'uuid' })
  evidenceId: string;

  @ApiProperty({ description: 'SHA-256 as it was named' })
  sha256: string;

  @ApiProperty({ description: 'The kind as it was named' })
  mediaType: string;

  @ApiProperty({ format: 'uuid', description: 'The party that filed it' })
  ownerId: string;

  @ApiProperty({ enum: EVIDENCE_PARTS })
  part: string;

  @ApiProperty({ required: false, description: 'It is a redacted copy; the original was filed with it' })
  redacted?: boolean;

  @ApiProperty({ format: 'uuid', required: false, description: 'The original, if you may see it' })
  derivedFrom?: string;

  @ApiProperty({ format: 'uuid', required: false })
  counterNoticeId?: string;

  @ApiProperty({ format: 'date-time', required: false })
  capturedAt?: string;

  @ApiProperty({ required: false })
  description?: string;

  @ApiProperty({ type: ExhibitContentBody, required: false, description: 'Absent until the bytes have come' })
  content?: ExhibitContentBody;

  @ApiProperty({
    type: [String],
    required: false,
    description: 'For the staff alone: other disputes in which the same bytes were sent',
  })
  elsewhere?: string[];
}

export class ExhibitList {
  @ApiProperty({ type: [ExhibitBody] })
  items: ExhibitBody[];
}

export class StoredAnswer {
  @ApiProperty({ format: 'uuid' })
  disputeId: string;

  @ApiProperty({
    type: [String],
    description: 'EvidenceStored; nothing if the bytes were here before',
    example: ['EvidenceStored'],
  })
  events: string[];
}

export class OpenViewingBody {
  @Choice(VIEWING_PURPOSES, { description: 'Why you look at it' })
  purpose: ViewingPurpose;

  @YesNo({
    optional: true,
    description:
      'Warning: the file as it was sent, with scripts, programs and files that it may hold (`activeContent`). Its hash and signatures can be checked on it alone. Recorded with the viewing. Left out, a PDF is given without them.',
  })
  original?: boolean;
}

export class ViewingAnswer {
  @ApiProperty({ format: 'uuid' })
  viewingId: string;

  @ApiProperty({ format: 'date-time', description: 'Machine time; later you open another viewing' })
  until: string;

  @ApiProperty({ description: 'Where the bytes can be read until then' })
  contentUrl: string;
}

export class ReadContentQuery {
  @Id({ description: 'A viewing of this file that you opened less than 15 minutes ago' })
  viewing: string;
}

export class ViewingBody {
  @ApiProperty({ format: 'uuid' })
  viewingId: string;

  @ApiProperty({ format: 'date-time', description: 'Legal time' })
  at: string;

  @ApiProperty({ description: 'What the viewer is in this dispute', example: 'case-manager' })
  role: string;

  @ApiProperty({ format: 'uuid', required: false, description: 'The party that the viewer looked for' })
  partyId?: string;

  @ApiProperty({ enum: VIEWING_PURPOSES })
  purpose: string;

  @ApiProperty({ required: false, description: 'It was looked at as it was sent, with what it can do' })
  original?: boolean;

  @ApiProperty({ required: false, description: 'For the staff alone: which account or platform it was' })
  viewerId?: string;
}

export class ViewingList {
  @ApiProperty({ type: [ViewingBody] })
  items: ViewingBody[];
}
