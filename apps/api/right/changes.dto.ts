import type { LocalDate } from '#domain/calendar/local-date.js';
import { END_GROUNDS, EVALUATIONS, INVALIDATION_OUTCOMES, LICENCE_KINDS } from '#domain/right/events.js';
import type { EndGround, Evaluation, InvalidationOutcome, LicenceKind } from '#domain/right/events.js';
import { Choice, Flag } from '../dispute/fields/choice.js';
import { Day } from '../dispute/fields/day.js';
import { Id } from '../dispute/fields/id.js';
import { Text } from '../dispute/fields/text.js';
import { PapersBody } from './right.dto.js';

export class RenewRightBody extends PapersBody {
  @Day({ description: 'The new last day of its term' })
  validUntil: LocalDate;
}

export class TransferRightBody extends PapersBody {
  @Id({
    description: 'The party to which it goes; without one, somebody whom the association does not know',
    optional: true,
  })
  toHolderId?: string;

  @Day({ description: 'From which day on it is the other’s, by the register or the contract' })
  effectiveOn: LocalDate;

  @Text({
    description: 'Anything more about it',
    example: 'Assigned with the business; published in gazette 1801',
    most: 2_000,
    optional: true,
  })
  details?: string;
}

export class GrantLicenceBody extends PapersBody {
  @Id({ description: 'The party that may use it' })
  licenseeId: string;

  @Choice(LICENCE_KINDS, { description: 'Which kind of licence' })
  kind: LicenceKind;

  @Flag({ description: 'Whether the licensee may complain in its own name' })
  ownName: boolean;

  @Text({
    description: 'For what, where and how',
    example: 'Bags, on live-commerce platforms in China',
    most: 2_000,
    optional: true,
  })
  scope?: string;

  @Day({ description: 'First day of the licence', optional: true })
  validFrom?: LocalDate;

  @Day({ description: 'Last day of the licence', optional: true })
  validUntil?: LocalDate;
}

export class EndLicenceBody {
  @Day({ description: 'Last day on which it stands' })
  endedOn: LocalDate;

  @Text({ description: 'Why', example: 'Terminated by the holder', most: 2_000, optional: true })
  reason?: string;
}

export class ReportInvalidationBody extends PapersBody {
  @Day({ description: 'When the request was filed' })
  filedOn: LocalDate;

  @Text({
    description: 'Authority, number, by whom and why',
    example: 'CNIPA, 5W123456, by a competitor: not new',
    most: 2_000,
  })
  details: string;
}

export class DecideInvalidationBody extends PapersBody {
  @Choice(INVALIDATION_OUTCOMES, { description: 'How it came out' })
  outcome: InvalidationOutcome;

  @Flag({ description: 'Whether it can no longer be taken to court' })
  final: boolean;

  @Day({ description: 'The day of the decision' })
  decidedOn: LocalDate;

  @Text({ description: 'Number and what it says', example: 'Decision 56789: claims 1-3 invalid', most: 2_000 })
  details: string;
}

export class RecordEvaluationBody extends PapersBody {
  @Choice(EVALUATIONS, { description: 'Whether grounds against it were found' })
  conclusion: Evaluation;

  @Day({ description: 'The day on its face' })
  issuedOn: LocalDate;
}

export class EndRightBody {
  @Choice(END_GROUNDS, { description: 'Why it ended' })
  ground: EndGround;

  @Day({ description: 'Its last day' })
  endedOn: LocalDate;

  @Text({
    description: 'Anything more about it',
    example: 'Surrendered in favour of a new filing',
    most: 2_000,
    optional: true,
  })
  details?: string;
}
