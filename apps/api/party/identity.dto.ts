import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { Instant } from '#domain/kernel/message.js';
import type { LocalDate } from '#domain/calendar/local-date.js';
import { IDENTITY_PROOFS, type IdentityProof } from '#domain/party/events.js';
import { Choice } from '../dispute/fields/choice.js';
import { Day } from '../dispute/fields/day.js';
import { Name, Text } from '../dispute/fields/text.js';

export class VerifyIdentityBody {
  @Choice(IDENTITY_PROOFS, { description: 'By what you made sure' })
  proof: IdentityProof;

  @Day({ description: 'Last day on which it counts; without end if not told', optional: true })
  until?: LocalDate;

  @Text({
    description: 'What was compared',
    example: 'Licence compared with the national enterprise register',
    most: 2_000,
    optional: true,
  })
  note?: string;

  @Name({
    description:
      'Number of the identity card, or unified social credit code: the association’s provider is asked whether it goes with the name. It goes to that provider alone and is kept nowhere',
    example: '91330106673959654P',
    most: 18,
    optional: true,
  })
  identityNumber?: string;
}

export class EndVerificationBody {
  @Text({ description: 'Why', example: 'The licence was revoked', most: 2_000 })
  reason: string;
}

export const IDENTITY_CHECK_STATES = ['counts', 'expired', 'replaced', 'ended'] as const;
export type IdentityCheckState = (typeof IDENTITY_CHECK_STATES)[number];

export class IdentityCheckView {
  @ApiProperty({ enum: IDENTITY_PROOFS })
  proof: IdentityProof;

  @ApiProperty({ type: String, format: 'date-time', description: 'By legal time' })
  checkedAt: Instant;

  @ApiPropertyOptional({ type: String, format: 'date-time', description: 'It counts so long; without end if missing' })
  until?: Instant;

  @ApiProperty({ enum: IDENTITY_CHECK_STATES, description: 'Whether it counts now, and if not why' })
  state: IdentityCheckState;

  @ApiPropertyOptional({ description: 'Who checked; for the staff alone' })
  checkedBy?: string;

  @ApiPropertyOptional({ description: 'What was compared; for the staff alone' })
  note?: string;
}

export class IdentityCheckList {
  @ApiProperty({ type: [IdentityCheckView] })
  items: IdentityCheckView[];
}
