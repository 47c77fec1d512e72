import { RELIANCE_OUTCOMES, type RelianceOutcome } from '#domain/dispute/intake/reliance/events.js';
import { Choice } from '../../fields/choice.js';
import { Id } from '../../fields/id.js';
import { Text } from '../../fields/text.js';

export class ReviewRelianceBody {
  @Id({ description: 'The right of the register that the complaint relies on' })
  rightId: string;

  @Choice(RELIANCE_OUTCOMES, { description: 'Whether what was done rests on it still, or a step of its own follows' })
  outcome: RelianceOutcome;

  @Text({
    description: 'Why',
    example: 'The invalidation is pending; the measure stands until it is decided.',
    most: 2_000,
    optional: true,
  })
  note?: string;
}
