import { ApiProperty } from '@nestjs/swagger';
import { DocumentBody } from '../../dispute/dispute.dto.js';

export class ConfidentialPartBody {
  @ApiProperty({ format: 'uuid' })
  counterNoticeId: string;

  @ApiProperty({ required: false })
  statement?: string;

  @ApiProperty({ type: [String], description: 'Files of the confidential part' })
  evidenceIds: string[];
}

export class CounterNoticePreview {
  @ApiProperty({
    type: [DocumentBody],
    description: 'What the complainant will read, one document for each platform; the reference is made at the filing',
  })
  documents: DocumentBody[];
}
