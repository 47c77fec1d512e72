import type { LocalDate } from '#domain/calendar/local-date.js';
import type { Instant } from '#domain/message.js';
import { Pairs, type PairBody } from '../dispute/pair.dto.js';
import { Choice } from '../fields/choice.js';
import { Moment } from '../fields/moment.js';
import { Part } from '../fields/nested.js';
import { ProceedingDetailsBody } from './proceeding.dto.js';

import { Day } from '../fields/day.js';
import { SecurityBody } from './security.dto.js';

export class RecordCourtOrderBody {
  @Pairs({ description: 'What the order is about' })
  pairs: PairBody[];

  @Choice(['restore', 'take-down'], { description: 'What the court ordered' })
  order: 'restore' | 'take-down';

  @Moment({ description: 'When it was issued' })
  issuedAt: Instant;

  @Day({ description: 'The last day on which it stands, where it has one', optional: true })
  endsOn?: LocalDate;

  @Part(() => SecurityBody, { description: 'What secures it', optional: true })
  security?: SecurityBody;

  @Part(() => ProceedingDetailsBody, { description: 'Court, number and words' })
  details: ProceedingDetailsBody;
}
