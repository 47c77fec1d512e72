import type { LocalDate } from '#domain/calendar/local-date.js';
import { IDENTITY_PROOFS, type IdentityProof } from '#domain/party/events.js';
import { Choice } from '../dispute/fields/choice.js';
import { Day } from '../dispute/fields/day.js';
import { Text } from '../dispute/fields/text.js';

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
}

export class EndVerificationBody {
  @Text({ description: 'Why', example: 'The licence was revoked', most: 2_000 })
  reason: string;
}
