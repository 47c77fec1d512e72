import { ApiProperty } from '@nestjs/swagger';
import type { Instant } from '#domain/kernel/message.js';
import { Moment } from '../../dispute/fields/moment.js';
import { Name, Text } from '../../dispute/fields/text.js';

export class SnoozeTaskBody {
  @Name({ description: 'What is to be done, as the list of tasks names it', example: 'check-materials', most: 60 })
  kind: string;

  @Name({ description: 'What it is about, as the list of tasks names it', example: 'dispute', most: 120 })
  subject: string;

  @Moment({ description: 'Until when it stands aside for you; not beyond the instant at which it is due' })
  until: Instant;

  @Text({
    description: 'Why it waits, for colleagues alone: it is kept as a note of the staff',
    example: 'The register answers tomorrow.',
    most: 2_000,
  })
  reason: string;
}

export class SnoozeLine {
  @ApiProperty({ format: 'uuid', description: 'The note with the reason; it ends by this id' })
  noteId: string;

  @ApiProperty({ type: String, format: 'date-time' })
  until: Instant;
}
