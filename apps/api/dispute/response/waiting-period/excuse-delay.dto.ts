import { DELAY_REASONS } from '#domain/dispute/response/extension/delay-reasons.js';
import { Pairs, type PairBody } from '../../dispute/pair.dto.js';
import { Choice, Whole } from '../../fields/choice.js';
import { Text } from '../../fields/text.js';

export class ExcuseDelayBody {
  @Pairs({ description: 'Whose waiting period ends later' })
  pairs: PairBody[];

  @Choice(DELAY_REASONS, { description: 'What kept the complainant' })
  reason: (typeof DELAY_REASONS)[number];

  @Whole({ description: 'Working days of delay found to be excused', least: 1, most: 20 })
  delay: number;

  @Text({
    description: 'Cause and proof as they were examined',
    example: 'Notarised abroad; see the apostille of 3 March',
    most: 2_000,
  })
  cause: string;
}
