import { ApiProperty } from '@nestjs/swagger';
import type { Instant } from '#domain/kernel/message.js';

export const FESTIVAL_STATES = ['coming', 'running', 'past'] as const;

export class FestivalView {
  @ApiProperty({ format: 'uuid' })
  festivalId: string;

  @ApiProperty({ description: 'What it is called' })
  name: string;

  @ApiProperty({ format: 'date-time', type: String, description: 'When it begins' })
  beginsAt: Instant;

  @ApiProperty({ format: 'date-time', type: String, description: 'When it ends' })
  endsAt: Instant;

  @ApiProperty({ enum: FESTIVAL_STATES, description: 'Whether it is still to come, runs or is over, by legal time' })
  state: (typeof FESTIVAL_STATES)[number];
}

export class FestivalList {
  @ApiProperty({ type: [FestivalView] })
  items: FestivalView[];
}
