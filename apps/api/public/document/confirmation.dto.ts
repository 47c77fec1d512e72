import { ApiProperty } from '@nestjs/swagger';
import { STANDINGS } from '#domain/dispute/document-standing.js';
import { DOCUMENTS } from '#domain/dispute/service/notice/document-kinds.js';
import { DOCUMENT_LOCALES } from '#domain/dispute/service/document/events.js';

export class ConfirmedDocument {
  @ApiProperty({ enum: [...DOCUMENTS, 'training-certificate', 'bulletin'] })
  document: string;

  @ApiProperty({ description: 'What it is called, in the language of the request' })
  title: string;

  @ApiProperty({ format: 'date', description: 'The legal day on which it was issued' })
  issuedOn: string;

  @ApiProperty({
    enum: STANDINGS,
    description:
      'What it is worth today. `issued`: a letter, which tells what held on its day; of others whether they are in force, were corrected, replaced or taken back',
  })
  standing: string;

  @ApiProperty({
    enum: ['log-reference', 'file'],
    description: 'Whether the code is the log reference at its foot, or the SHA-256 of its file',
  })
  by: string;

  @ApiProperty({ required: false, enum: DOCUMENT_LOCALES, description: 'The language of the file' })
  locale?: string;
}

export class ConfirmedDocuments {
  @ApiProperty({ type: [ConfirmedDocument], description: 'At least one' })
  documents: ConfirmedDocument[];
}
