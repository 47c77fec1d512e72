import { ApiProperty } from '@nestjs/swagger';
import { DOCUMENT_LOCALES, type DocumentLocale } from '#domain/dispute/service/document/events.js';
import { Choice } from '../../fields/choice.js';

const LANGUAGE = {
  description: 'Of the document; else that of your request. The Chinese text governs',
  optional: true,
} as const;

export class AskForDocumentBody {
  @Choice(DOCUMENT_LOCALES, LANGUAGE)
  locale?: DocumentLocale;
}

export class ReadDocumentQuery {
  @Choice(DOCUMENT_LOCALES, LANGUAGE)
  locale?: DocumentLocale;
}

/** The file of a document in one language. */
export class DocumentFileBody {
  @ApiProperty({ enum: DOCUMENT_LOCALES })
  locale: string;

  @ApiProperty({ description: 'False while it is being made' })
  made: boolean;

  @ApiProperty({ required: false, description: 'SHA-256 of its bytes, as the log has it' })
  sha256?: string;

  @ApiProperty({ required: false, description: 'In bytes' })
  size?: number;
}
