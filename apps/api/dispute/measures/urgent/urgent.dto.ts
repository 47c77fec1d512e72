import { ApiSchema } from '@nestjs/swagger';
import { MEASURE_STRENGTHS, type MeasureStrength } from '#domain/rulebook/expedited.js';
import type { Instant } from '#domain/kernel/message.js';
import { Pairs, type PairBody } from '../../dispute/pair.dto.js';
import { Choice, Choices, Whole } from '../../fields/choice.js';
import { Id } from '../../fields/id.js';
import { Moment } from '../../fields/moment.js';
import { Part, Refs } from '../../fields/nested.js';
import { Ref } from '../../fields/pattern.js';
import { Text } from '../../fields/text.js';

/** The room as it ran, with the product card. */
export class CaptureBody {
  @Ref({ description: 'The evidence that shows the running room, by ref', example: 'e1' })
  evidence: string;

  @Ref({ description: 'The evidence that shows the product card, by ref; it may be the same', example: 'e1' })
  card: string;

  @Whole({ description: 'How many seconds it shows', least: 1, most: 86_400 })
  seconds: number;
}

/** Comes with a complaint that cannot wait. */
export class UrgentBody {
  @Refs({ description: 'On which items something should be done at once, by ref', least: 1, most: 20, example: 'i1' })
  items: string[];

  @Part(() => CaptureBody, { description: 'The capture' })
  capture: CaptureBody;
}

export class TakeUrgentMeasureBody {
  @Pairs({ description: 'On what it is taken' })
  pairs: PairBody[];

  @Choice(MEASURE_STRENGTHS, { description: 'The measure' })
  rung: MeasureStrength;

  @Text({
    description: 'Why nothing less would help, where a lesser measure fits and does not stand',
    example: 'The card comes back under new numbers.',
    most: 2_000,
    optional: true,
  })
  whyNotLess?: string;

  @Choices(['identity', 'right'], { description: 'What the officer has checked by hand', optional: true })
  confirmed?: ('identity' | 'right')[];
}

export class RecordCallBody {
  @Id({ description: 'Who was called' })
  respondentId: string;

  @Choice(['reached', 'not-reached', 'no-number'], { description: 'Whether it was reached' })
  outcome: 'reached' | 'not-reached' | 'no-number';

  @Moment({ description: 'When; now, if absent', optional: true })
  calledAt?: Instant;

  @Text({ description: 'What was said', example: 'Will send the licence at once.', most: 2_000, optional: true })
  note?: string;
}

@ApiSchema({ name: 'ActReasonBody' })
export class ReasonBody {
  @Text({
    description: 'The reason, told to those concerned',
    example: 'The capture does not show the mark.',
    most: 2_000,
  })
  reason: string;
}

export class ReviewUrgentMeasureBody extends ReasonBody {
  @Choice(['confirmed', 'undone', 'wrong'], {
    description: 'It stays; it is undone; it is undone because the notice was wrong',
  })
  outcome: 'confirmed' | 'undone' | 'wrong';
}
