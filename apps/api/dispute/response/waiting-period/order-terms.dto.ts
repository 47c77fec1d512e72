import type { LocalDate } from '#domain/calendar/local-date.js';
import type { Instant } from '#domain/kernel/message.js';
import { Day } from '../../fields/day.js';
import { Moment } from '../../fields/moment.js';
import { Part } from '../../fields/nested.js';
import { ProceedingDetailsBody } from './proceeding.dto.js';
import { SecurityBody } from './security.dto.js';

/** What every order of a court says, whatever it orders. */
export class OrderTermsBody {
  @Moment({ description: 'When the order was issued' })
  issuedAt: Instant;

  @Day({ description: 'The last day on which it stands, where it has one', optional: true })
  endsOn?: LocalDate;

  @Part(() => SecurityBody, { description: 'What secures it', optional: true })
  security?: SecurityBody;

  @Part(() => ProceedingDetailsBody, { description: 'Court, number and words' })
  details: ProceedingDetailsBody;
}
