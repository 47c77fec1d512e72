import {
  CHALLENGE_GROUNDS,
  SEAT_DECLINE_REASONS,
  type ChallengeGround,
  type SeatDeclineReason,
} from '#domain/dispute/panel/panel/seat-events.js';
import type { Instant } from '#domain/kernel/message.js';
import { Choice, Flag } from '../../fields/choice.js';
import { Id } from '../../fields/id.js';
import { Moment } from '../../fields/moment.js';
import { Text } from '../../fields/text.js';

const tie = 'Lectured for the complainant’s association in 2021.';

export class AcceptSeatBody {
  @Flag({ description: 'That you are kin of nobody here, have no interest in it and no other tie' })
  noTies: boolean;

  @Text({ description: 'What the parties should know all the same', example: tie, most: 2_000, optional: true })
  disclosure?: string;
}

export class DeclineSeatBody {
  @Choice(SEAT_DECLINE_REASONS, { description: 'Why not' })
  cause: SeatDeclineReason;

  @Text({ description: 'More of it; nobody has to say', example: 'Abroad until May.', most: 2_000, optional: true })
  reason?: string;
}

export class ChallengeExpertBody {
  @Choice(CHALLENGE_GROUNDS, { description: 'On which ground' })
  ground: ChallengeGround;

  @Moment({ description: 'When you learned of it, where that was later than the names', optional: true })
  knownAt?: Instant;

  @Text({ description: 'The facts', example: 'Sat on the board of our competitor until last year.' })
  reason: string;
}

export class DecideChallengeBody {
  @Flag({ description: 'Whether the expert goes' })
  upheld: boolean;

  @Flag({ description: 'Whether it had no ground at all; after some of those a party can challenge no more' })
  frivolous: boolean;

  @Text({ description: 'Why', example: 'The register shows no such office.' })
  reason: string;
}

export class RecuseExpertBody {
  @Text({
    description: 'What ties you to whom',
    example: 'My firm took a mandate of the merchant yesterday.',
    most: 2_000,
  })
  tie: string;
}

export class AppointExpertBody {
  @Id({ description: 'An expert of the roster who can sit' })
  expertId: string;

  @Text({ description: 'Why this one', example: 'Knows design patents and is tied to nobody here.', most: 2_000 })
  reason: string;
}
