import { Pairs, type PairBody } from '../dispute/pair.dto.js';
import { Text } from '../fields/text.js';

export class ClosePairsBody {
  @Pairs({ description: 'What nobody answered and nobody takes further' })
  pairs: PairBody[];

  @Text({ description: 'Why', example: 'Nobody came forward', most: 2_000, optional: true })
  note?: string;
}
