import { CHASE_ENDINGS, type ChaseEnding } from '#domain/dispute/measures/measure/events.js';
import { Choice } from '../../fields/choice.js';
import { Text } from '../../fields/text.js';

export class EndChaseBody {
  @Choice(CHASE_ENDINGS, { description: 'Why the platform is followed up no longer' })
  reason: ChaseEnding;

  @Text({
    description: 'Anything more',
    example: 'The listing was taken down by the merchant itself',
    most: 2_000,
    optional: true,
  })
  note?: string;
}
