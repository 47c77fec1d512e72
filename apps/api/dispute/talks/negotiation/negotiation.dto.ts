import { Pairs, type PairBody } from '../../dispute/pair.dto.js';
import { Choice, Whole } from '../../fields/choice.js';

export class ProposeNegotiationBody {
  @Pairs({ description: 'What to negotiate about; of one respondent' })
  pairs: PairBody[];
}

export class ProposeStayBody {
  @Pairs({ description: 'Whose waiting periods end later' })
  pairs: PairBody[];

  @Whole({ description: 'By how many calendar days', least: 1, most: 90 })
  days: number;
}

export class AgreeStayBody {
  @Pairs({ description: 'Whose waiting periods end later, as you read it' })
  pairs: PairBody[];

  @Whole({ description: 'By how many calendar days, as you read it', least: 1, most: 90 })
  days: number;
}

const ENDINGS = ['declined', 'withdrawn', 'escalated'] as const;

export class EndNegotiationBody {
  @Choice(ENDINGS, {
    description:
      'Declined by who was asked, withdrawn by who asked, or, once it has begun, on to the next step of the procedure',
  })
  reason: (typeof ENDINGS)[number];
}
