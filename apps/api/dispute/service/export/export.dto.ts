import { ApiProperty } from '@nestjs/swagger';
import { DOCUMENT_LOCALES, type DocumentLocale } from '#domain/dispute/service/document/events.js';
import {
  EXPORT_MASKS,
  EXPORT_PARTS,
  EXPORT_RECIPIENTS,
  type ExportMask,
  type ExportPart,
  type ExportRecipient,
} from '#domain/dispute/service/export/events.js';
import { CommandAnswer } from '../../answers.dto.js';
import { Choice, Choices } from '../../fields/choice.js';
import { Id } from '../../fields/id.js';
import { Part, Parts } from '../../fields/nested.js';
import { Name, Text } from '../../fields/text.js';

type Kind = ExportRecipient['kind'];

export class ExportRecipientBody {
  @Choice(EXPORT_RECIPIENTS, { description: 'A party asks for itself alone' })
  kind: Kind;

  @Name({
    description: 'Of a court, an authority or a commission',
    example: '广东省深圳市中级人民法院',
    optional: true,
  })
  name?: string;

  @Id({ description: 'Of a party', optional: true })
  partyId?: string;
}

export class LeftOutBody {
  @Id({ description: 'An exhibit that the recipient may see' })
  evidenceId: string;

  @Text({ description: 'Why it stays out; the bundle says it', example: '与本案诉讼请求无关', most: 1_000 })
  reason: string;
}

export class AskForExportBody {
  @Part(() => ExportRecipientBody, { description: 'For whom: what it may see is what the bundle holds' })
  recipient: ExportRecipientBody;

  @Text({ description: 'What it is for; it stands on the cover', example: '向法院起诉', most: 1_000 })
  reason: string;

  @Choices(EXPORT_PARTS, { description: 'Which parts; all where nothing is said', optional: true })
  parts?: ExportPart[];

  @Parts(() => LeftOutBody, {
    description: 'Exhibits that stay out, each with its reason',
    least: 0,
    most: 500,
    key: ({ evidenceId }) => evidenceId,
    optional: true,
  })
  leaveOut?: LeftOutBody[];

  @Choices(EXPORT_MASKS, {
    description: 'What is masked in what the bundle says. Originals of exhibits stay as they were filed',
    optional: true,
  })
  masks?: ExportMask[];

  @Choice(DOCUMENT_LOCALES, { description: 'Of the bundle; else that of your request', optional: true })
  locale?: DocumentLocale;
}

export class ExportAskedAnswer extends CommandAnswer {
  @ApiProperty({ format: 'uuid' })
  exportId: string;
}

export class ExportPreviewQuery {
  @Choice(EXPORT_RECIPIENTS, { description: 'For whom' })
  recipient: Kind;

  @Id({ description: 'Of a party', optional: true })
  partyId?: string;
}

export class PreviewExhibit {
  @ApiProperty({ format: 'uuid' })
  evidenceId: string;

  @ApiProperty({ description: 'Its number', example: 'C1', required: false })
  number?: string;

  @ApiProperty({ required: false, description: 'Absent once it was erased' })
  description?: string;

  @ApiProperty()
  mediaType: string;

  @ApiProperty({ type: 'integer', required: false, description: 'In bytes; absent while they have not come' })
  size?: number;
}

export class PreviewDocument {
  @ApiProperty({ format: 'uuid' })
  serviceId: string;

  @ApiProperty({ description: 'Its title' })
  title: string;

  @ApiProperty({ format: 'date-time' })
  orderedAt: string;
}

/** What a bundle for that recipient would hold. */
export class ExportPreview {
  @ApiProperty({ type: [PreviewDocument] })
  documents: PreviewDocument[];

  @ApiProperty({ type: [PreviewExhibit] })
  exhibits: PreviewExhibit[];

  @ApiProperty({ type: 'integer', description: 'Entries of the timeline' })
  entries: number;

  @ApiProperty({ type: 'integer' })
  deadlines: number;
}

export class ExportBody {
  @ApiProperty({ format: 'uuid' })
  exportId: string;

  @ApiProperty({ enum: ['making', 'ready', 'failed', 'ended', 'erased'] })
  state: string;

  @ApiProperty({ enum: EXPORT_RECIPIENTS })
  recipient: string;

  @ApiProperty({ required: false, format: 'uuid', description: 'Of a party' })
  partyId?: string;

  @ApiProperty({ required: false, description: 'How the recipient is called' })
  recipientName?: string;

  @ApiProperty({ required: false })
  reason?: string;

  @ApiProperty({ format: 'date-time' })
  askedAt: string;

  @ApiProperty({ required: false, format: 'uuid', description: 'Account of who asked; for the staff' })
  askedBy?: string;

  @ApiProperty({ format: 'date-time', description: 'When its file goes' })
  endsAt: string;

  @ApiProperty({ enum: EXPORT_PARTS, isArray: true })
  parts: string[];

  @ApiProperty({ enum: EXPORT_MASKS, isArray: true })
  masks: string[];

  @ApiProperty({ enum: DOCUMENT_LOCALES })
  locale: string;

  @ApiProperty({ type: 'integer', description: 'How many exhibits were left out by name' })
  leftOut: number;

  @ApiProperty({ required: false, description: 'SHA-256 of the ZIP, as the log has it' })
  sha256?: string;

  @ApiProperty({ required: false, type: 'integer', description: 'Of the ZIP, in bytes' })
  size?: number;

  @ApiProperty({ required: false, type: 'integer' })
  pages?: number;

  @ApiProperty({ required: false, type: 'integer' })
  exhibits?: number;
}

export class ExportList {
  @ApiProperty({ type: [ExportBody] })
  items: ExportBody[];
}
