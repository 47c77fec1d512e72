import { Pairs, type PairBody } from '../../dispute/pair.dto.js';
import { Choice } from '../../fields/choice.js';

import { OrderTermsBody } from './order-terms.dto.js';

export class RecordCourtOrderBody extends OrderTermsBody {
  @Pairs({ description: 'What the order is about' })
  pairs: PairBody[];

  @Choice(['restore', 'take-down'], { description: 'What the court ordered' })
  order: 'restore' | 'take-down';
}
