import { ApiProperty } from '@nestjs/swagger';
import { VIEWING_PURPOSES, type ViewingPurpose } from '#domain/access/events.js';
import type { Instant } from '#domain/kernel/message.js';

const THINGS = ['dispute', 'confidential', 'exhibit'] as const;

export class AccessRecord {
  @ApiProperty({
    enum: THINGS,
    description: '`dispute`: something of it, on that day; `confidential`: a part that one side keeps to itself',
  })
  thing: (typeof THINGS)[number];

  @ApiProperty({ type: String, format: 'date-time', description: 'The first reading of its day, or that look' })
  at: Instant;

  @ApiProperty({ type: [String], description: 'What the reader was', example: ['case-manager'] })
  readBy: string[];

  @ApiProperty({ required: false, description: 'How the reader is called, of the association’s people alone' })
  name?: string;

  @ApiProperty({ required: false, format: 'uuid', description: 'The file that was looked at' })
  evidenceId?: string;

  @ApiProperty({ required: false, enum: VIEWING_PURPOSES, description: 'What the reader said it was for' })
  purpose?: ViewingPurpose;
}

export class AccessRecords {
  @ApiProperty({ type: [AccessRecord], description: 'The newest first, at most 500' })
  items: AccessRecord[];
}
