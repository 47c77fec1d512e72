import { ApiProperty } from '@nestjs/swagger';
import type { LocalDate } from '#domain/calendar/local-date.js';
import type { Instant } from '#domain/kernel/message.js';
import { RATING_ROLES, type RatingRole } from '#domain/rating/terms.js';
import { Choice } from '../dispute/fields/choice.js';
import { Day } from '../dispute/fields/day.js';
import { Id, Ids } from '../dispute/fields/id.js';
import { Moment } from '../dispute/fields/moment.js';
import { Name, Text } from '../dispute/fields/text.js';
import { YesNo } from '../dispute/fields/yes-no.js';

export class RatingQuery {
  @Day({ description: 'The day for which it is reckoned; today if not said', optional: true })
  on?: LocalDate;

  @Moment({
    description: 'By what had been recorded at this instant; by all that is known if not said',
    optional: true,
  })
  knownAt?: Instant;
}

export class AcceptRulesBody {
  @Name({ description: 'The version in force, which you have read', example: '2027-01', most: 20 })
  version: string;
}

export class PublicityBody {
  @YesNo({ description: 'Whether your grades may be public' })
  isPublic: boolean;
}

export class ContestFactBody {
  @Name({
    description: 'One of the facts of your rating',
    example: '01912d68-….settlement-broken.merchant.1',
    most: 120,
  })
  factId: string;

  @Text({
    description: 'What is wrong with it',
    example: 'The parcel was delivered on 3 April, see the receipt.',
    most: 4_000,
  })
  ground: string;
}

export class AskForRepairBody {
  @Name({ description: 'A fact that tells against you', example: '01912d68-….settlement-broken.merchant.1', most: 120 })
  factId: string;

  @Text({
    description: 'How it was put right, and that it stays so',
    example: 'The sum was paid on 5 May; we have checked all listings since.',
    most: 4_000,
  })
  undertaking: string;

  @Ids({
    description: 'Certificates of your own people, or of hosts that agreed to your asking: whoever decides sees them',
    most: 20,
    optional: true,
  })
  certificateIds?: string[];
}

export class NoticeGradeBody {
  @Choice(RATING_ROLES, { description: 'In which role' })
  role: RatingRole;

  @Text({
    description: 'What the member is told beside the facts',
    example: 'Please look at the two broken settlements.',
    most: 4_000,
    optional: true,
  })
  reason?: string;
}

export class ConfirmGradeBody {
  @Choice(RATING_ROLES, { description: 'In which role' })
  role: RatingRole;

  @Id({ description: 'The notice whose time is over; left out for a better grade of a natural person', optional: true })
  noticeId?: string;
}

export class DecideContestBody {
  @YesNo({ description: 'Whether the member is right' })
  upheld: boolean;

  @Text({ description: 'Why', example: 'The receipt shows the delivery.', most: 4_000 })
  reason: string;
}

export class DecideRepairBody {
  @Choice(['approved', 'refused'], { description: 'Whether it was put right' })
  outcome: 'approved' | 'refused';

  @YesNo({ description: 'Whether what was said of it was false: such a fact cannot be repaired later', optional: true })
  falseStatement?: boolean;

  @Text({ description: 'Why', example: 'Paid in full, as the bank’s record shows.', most: 4_000 })
  reason: string;
}

export class CompareRulesQuery {
  @Name({
    description: 'A version of the rules, in force or offered; what is in force today if not said',
    example: '2027-01',
    most: 40,
    optional: true,
  })
  one?: string;

  @Name({
    description: 'The version to compare it with; what takes its place, or the newest other one, if not said',
    example: '2027-07',
    most: 40,
    optional: true,
  })
  two?: string;

  @Day({ description: 'The day for which both are reckoned; today if not said', optional: true })
  on?: LocalDate;

  @Moment({ description: 'By what had been recorded at this instant', optional: true })
  knownAt?: Instant;
}

/** What was recorded about a member. */
export class RatingAnswer {
  @ApiProperty({ format: 'uuid' })
  memberId: string;

  @ApiProperty({ type: [String], example: ['RatingRulesAccepted'] })
  events: string[];

  @ApiProperty({ required: false, description: 'The version that was accepted' })
  version?: string;

  @ApiProperty({ required: false, format: 'uuid' })
  noticeId?: string;

  @ApiProperty({ required: false, format: 'uuid' })
  objectionId?: string;

  @ApiProperty({ required: false, format: 'uuid' })
  repairId?: string;
}
