import { DELAY_REASONS } from '#domain/dispute/response/extension/delay-reasons.js';
import type { Instant } from '#domain/kernel/message.js';
import { Pairs, type PairBody } from '../../dispute/pair.dto.js';
import { Choice, Whole } from '../../fields/choice.js';
import { Id } from '../../fields/id.js';
import { Moment } from '../../fields/moment.js';
import { Parts } from '../../fields/nested.js';
import { Text } from '../../fields/text.js';
import { EvidenceBody } from '../../intake/filing/evidence.dto.js';
import { ReasonBody } from '../../reason.dto.js';

export class ExtendDeadlineBody extends ReasonBody {
  @Id({ description: 'The respondent whose response window ends later' })
  respondentId: string;

  @Id({ description: 'An item, to ask for its waiting period; that is set by law and refused', optional: true })
  itemId?: string;

  @Whole({ description: 'Working days', least: 1, most: 30 })
  days: number;
}

export class ExtendForOutageBody {
  @Id({ description: 'The outage, the same in every dispute' })
  outageId: string;

  @Moment({ description: 'Since when nothing could be filed' })
  from: Instant;

  @Moment({ description: 'Since when it can again' })
  until: Instant;
}

export class ClaimDelayBody {
  @Pairs({ description: 'Whose waiting period is to end later' })
  pairs: PairBody[];

  @Choice(DELAY_REASONS, { description: 'What keeps the complainant' })
  reason: (typeof DELAY_REASONS)[number];

  @Whole({ description: 'Working days claimed', least: 1, most: 20 })
  delay: number;

  @Text({
    description: 'Cause, as it can be examined',
    example: 'The power of attorney has to be notarised in Milan.',
    most: 2_000,
  })
  cause: string;

  @Parts(() => EvidenceBody, { description: 'Proof, named by its hashes', least: 0, most: 100 })
  evidence: EvidenceBody[];
}

export class ReviewGroundBody extends ReasonBody {
  @Choice(['stands', 'failed'], { description: 'Whether the measures still have a ground' })
  outcome: 'stands' | 'failed';
}
