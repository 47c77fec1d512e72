import { ApiProperty } from '@nestjs/swagger';
import { STANDING_OUTCOMES, type StandingOutcome } from '#domain/dispute/intake/standing/events.js';
import { Pairs, type PairBody } from '../../dispute/pair.dto.js';
import { Choice } from '../../fields/choice.js';
import { Text } from '../../fields/text.js';

export class ReviewStandingBody {
  @Choice(STANDING_OUTCOMES, { description: 'Whether what was done here goes on, or a step of its own follows' })
  outcome: StandingOutcome;

  @Text({ description: 'Why', example: 'The order speaks of another shop.', most: 2_000 })
  note: string;
}

export class DecideHeldBody {
  @Pairs({ description: 'What was held' })
  pairs: PairBody[];

  @Choice(['ordered', 'left'], { description: 'The measure is asked for after all, or it is not' })
  outcome: 'ordered' | 'left';

  @Text({ description: 'Why', example: 'The claims relied on were not touched by the decision.', most: 2_000 })
  reason: string;
}

/** What became of one dispute in an act over many. */
export class AppliedView {
  @ApiProperty({ format: 'uuid' })
  disputeId: string;

  @ApiProperty({
    enum: ['noted', 'unchanged', 'failed'],
    description: '`unchanged`: nothing of it is concerned, or it was noted before; `failed`: try again',
  })
  outcome: 'noted' | 'unchanged' | 'failed';

  @ApiProperty({ required: false, description: 'Why it failed' })
  code?: string;
}

export class AppliedBody {
  @ApiProperty({ type: [AppliedView] })
  disputes: AppliedView[];
}
