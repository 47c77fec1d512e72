import { BACK_REASONS, PLATFORM_DEEDS, PLATFORM_TARGETS } from '#domain/dispute/measures/preservation/events.js';
import { Pairs, type PairBody } from '../../dispute/pair.dto.js';
import { PRESERVED_PARTS, type PreservedPart } from '#domain/rulebook/expedited.js';
import type { Instant } from '#domain/kernel/message.js';
import { Choice } from '../../fields/choice.js';
import { Id } from '../../fields/id.js';
import { Moment } from '../../fields/moment.js';
import { Parts } from '../../fields/nested.js';
import { Code, Sha256 } from '../../fields/pattern.js';
import { Text } from '../../fields/text.js';

/** What has become of one part of a room's record. */
export class PreservedResultBody {
  @Id({ description: 'The room' })
  itemId: string;

  @Choice(PRESERVED_PARTS, { description: 'Which part of its record' })
  part: PreservedPart;

  @Choice(['kept', 'refused', 'missing'], { description: 'Whether it is kept' })
  outcome: 'kept' | 'refused' | 'missing';

  @Sha256({ description: 'Of what is kept', optional: true })
  sha256?: string;

  @Moment({ description: 'Until when it is kept', optional: true })
  keptUntil?: Instant;

  @Code({ description: 'Why it is refused, as a code', example: 'not-recorded', optional: true })
  reasonCode?: string;

  @Choice(['platform', 'room-operator', 'complainant'], {
    description: 'Who controlled what is missing',
    optional: true,
  })
  controlledBy?: 'platform' | 'room-operator' | 'complainant';
}

export class AnswerPreservationBody {
  @Parts(() => PreservedResultBody, {
    description: 'Part by part',
    least: 1,
    most: 1_200,
    key: ({ itemId, part }) => `${itemId}/${part}`,
  })
  results: PreservedResultBody[];

  @Text({
    description: 'Anything else',
    example: 'The replay was deleted by the operator on 2 March.',
    most: 2_000,
    optional: true,
  })
  note?: string;
}

export class RecordPlatformActBody {
  @Pairs({ description: 'What of this dispute it touches' })
  pairs: PairBody[];

  @Choice(PLATFORM_TARGETS, { description: 'On what the platform acted' })
  target: (typeof PLATFORM_TARGETS)[number];

  @Choice(PLATFORM_DEEDS, { description: 'What it did' })
  what: (typeof PLATFORM_DEEDS)[number];

  @Text({ description: 'Why, as it was told', example: 'Blocked by its own rules after three complaints', most: 2_000 })
  reason: string;

  @Moment({ description: 'When; now, if absent', optional: true })
  actedAt?: Instant;
}

export class RecordObjectBackBody {
  @Choice(BACK_REASONS, { description: 'Whether it never ended or is open again' })
  because: (typeof BACK_REASONS)[number];

  @Moment({ description: 'When it was open again; now, if absent', optional: true })
  backAt?: Instant;
}

export class RecordObjectEndedBody {
  @Choice(['stream-over', 'taken-off-by-seller', 'sold-out', 'account-closed'], { description: 'Why it has ended' })
  reason: 'stream-over' | 'taken-off-by-seller' | 'sold-out' | 'account-closed';

  @Moment({ description: 'When; now, if absent', optional: true })
  endedAt?: Instant;
}
