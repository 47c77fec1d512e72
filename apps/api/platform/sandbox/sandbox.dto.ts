import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { Instant } from '#domain/kernel/message.js';

export const SANDBOX_STATES = ['empty', 'filling', 'filled', 'failed'] as const;
export type SandboxState = (typeof SANDBOX_STATES)[number];

export class SandboxStanding {
  @ApiProperty({ enum: SANDBOX_STATES, description: '`failed`: it stopped halfway, and has to be reset' })
  state: SandboxState;

  @ApiProperty({ type: 'integer', description: 'How many synthetic disputes there will be' })
  disputes: number;

  @ApiProperty({ type: 'integer', description: 'How many of them were begun' })
  filed: number;

  @ApiPropertyOptional({ type: String, format: 'date-time', description: 'By machine time' })
  askedAt?: Instant;

  @ApiPropertyOptional({ type: String, format: 'date-time', description: 'By machine time; missing while it runs' })
  finishedAt?: Instant;
}

export class SandboxReset {
  @ApiProperty({
    format: 'uuid',
    description: 'The fresh association; it has the address and the names of the old one',
  })
  associationId: string;

  @ApiProperty({
    format: 'uuid',
    description: 'Your platform in it; its keys and its webhook secret are the same as before',
  })
  platformId: string;
}
