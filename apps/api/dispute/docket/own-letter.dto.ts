import { ApiProperty } from '@nestjs/swagger';
import type { Instant } from '#domain/kernel/message.js';
import { LineParty } from './dispute-line.dto.js';

/** A letter that your platform was asked to pass on, and whose arrival nobody has told yet. */
export class OwnLetterView {
  @ApiProperty({ format: 'uuid' })
  disputeId: string;

  @ApiProperty({ description: 'Of the dispute', example: 'PL-20260314-7Q2MXK4D' })
  number: string;

  @ApiProperty({ type: [String], description: 'What you are in the dispute', example: ['platform'] })
  roles: readonly string[];

  @ApiProperty({ type: [LineParty] })
  parties: LineParty[];

  @ApiProperty({ format: 'uuid', description: 'Whose arrival is reported' })
  serviceId: string;

  @ApiProperty({ description: 'What it is', example: 'forwarded-notice' })
  document: string;

  @ApiProperty({ format: 'uuid', description: 'The party that it is to' })
  addresseeId: string;

  @ApiProperty({ type: String, format: 'date-time', description: 'When you were asked' })
  orderedAt: Instant;

  @ApiProperty({
    type: String,
    format: 'date-time',
    required: false,
    description: 'Missing where nothing waits for it',
  })
  dueAt?: Instant;
}
