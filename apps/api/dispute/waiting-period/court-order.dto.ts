import type { Instant } from '#domain/message.js';
import { Pairs, type PairBody } from '../dispute/pair.dto.js';
import { Choice } from '../fields/choice.js';
import { Moment } from '../fields/moment.js';
import { Part } from '../fields/nested.js';
import { ProceedingDetailsBody } from './proceeding.dto.js';

export class RecordCourtOrderBody {
  @Pairs({ description: 'What the order is about' })
  pairs: PairBody[];

  @Choice(['restore', 'take-down'], { description: 'What the court ordered' })
  order: 'restore' | 'take-down';

  @Moment({ description: 'When it was issued' })
  issuedAt: Instant;

  @Part(() => ProceedingDetailsBody, { description: 'Court, number and words' })
  details: ProceedingDetailsBody;
}
