import { CHANNELS, type Channel } from '#domain/dispute/core/channel.js';
import type { Instant } from '#domain/kernel/message.js';
import { Choice } from '../../fields/choice.js';
import { Moment } from '../../fields/moment.js';
import { Text } from '../../fields/text.js';

export class RecordArrivalBody {
  @Moment({ description: 'When it reached the addressee; without it, now', optional: true })
  arrivedAt?: Instant;

  @Choice(CHANNELS, { description: 'By which it came, where staff know it', optional: true })
  channel?: Channel;

  @Text({
    description: 'How the arrival is known',
    example: 'Shown in the merchant console',
    most: 2_000,
    optional: true,
  })
  note?: string;
}
