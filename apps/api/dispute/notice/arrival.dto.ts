import type { Instant } from '#domain/message.js';
import { Moment } from '../fields/moment.js';
import { Text } from '../fields/text.js';

export class RecordArrivalBody {
  @Moment({ description: 'When it reached the addressee; without it, now', optional: true })
  arrivedAt?: Instant;

  @Text({ description: 'How the arrival is known', example: 'Shown in the merchant console', most: 2_000, optional: true })
  note?: string;
}
