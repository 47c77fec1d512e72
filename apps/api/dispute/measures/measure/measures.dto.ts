import type { Instant } from '#domain/kernel/message.js';
import { PairBody, pairKey } from '../../dispute/pair.dto.js';
import { Choice, Whole } from '../../fields/choice.js';
import { Moment } from '../../fields/moment.js';
import { Parts } from '../../fields/nested.js';
import { Code } from '../../fields/pattern.js';
import { Text } from '../../fields/text.js';

export class MeasureResultBody extends PairBody {
  @Whole({ description: 'Sequence of the measure that this answers', least: 1, most: 1_000_000_000 })
  sequence: number;

  @Choice(['confirmed', 'refused'], { description: 'Carried out or not' })
  outcome: 'confirmed' | 'refused';

  @Moment({ description: "When it was carried out by the platform's own clock", optional: true })
  carriedOutAt?: Instant;

  @Code({ description: 'Why it was refused, as a code', example: 'not-found', optional: true })
  reasonCode?: string;

  @Text({ description: 'Why it was refused, in words', example: 'No such product card', most: 2_000, optional: true })
  reason?: string;
}

export class ReportMeasuresBody {
  @Parts(() => MeasureResultBody, {
    description: 'One result for each respondent and item',
    least: 1,
    most: 9_000,
    key: pairKey,
  })
  results: MeasureResultBody[];
}
