import { ApiProperty } from '@nestjs/swagger';
import type { Instant } from '#domain/kernel/message.js';

export const FESTIVAL_STATES = ['coming', 'running', 'past', 'withdrawn'] as const;

export class FestivalView {
  @ApiProperty({ format: 'uuid' })
  festivalId: string;

  @ApiProperty({ description: 'What it is called' })
  name: string;

  @ApiProperty({ format: 'date-time', type: String, description: 'When it begins' })
  beginsAt: Instant;

  @ApiProperty({
    format: 'date-time',
    type: String,
    description: 'When it ends; of one that was taken back while it ran, when that was',
  })
  endsAt: Instant;

  @ApiProperty({
    enum: FESTIVAL_STATES,
    description: 'Whether it is still to come, runs, is over, or was taken back, by legal time',
  })
  state: (typeof FESTIVAL_STATES)[number];

  @ApiProperty({ required: false, format: 'date-time', type: String, description: 'When it was taken back' })
  withdrawnAt?: Instant;
}

export class FestivalWithdrawn {
  @ApiProperty({ format: 'uuid' })
  festivalId: string;
}

export class FestivalList {
  @ApiProperty({ type: [FestivalView] })
  items: FestivalView[];
}
