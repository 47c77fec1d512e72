import { ApiSchema } from '@nestjs/swagger';
import {
  ABOVE_CAP,
  ASSOCIATION_LATE,
  CLOCK_KEEPERS,
  DATA_FIELDS,
  DATA_GROUNDS,
  DELEGATION_ENTRIES,
  EXIT_RUNNING,
  LIMIT_UNITS,
  PLATFORM_LATE,
  RESULT_GROUNDS,
  RETURN_FORMS,
  type DelegationTerms,
  type Limit,
  type ResultGround,
} from '#domain/delegation/terms.js';
import type { LocalDate } from '#domain/calendar/local-date.js';
import {
  IDENTIFIER_GROUNDS,
  IDENTIFIER_KINDS,
  type IdentifierGroundCode,
  type IdentifierKind,
} from '#domain/shop-identifier/kinds.js';
import { RIGHT_KINDS, type RightKind } from '#domain/rulebook/right-kinds.js';
import { Choice, Choices, Whole } from '../dispute/fields/choice.js';
import { Day } from '../dispute/fields/day.js';
import { Part, Parts } from '../dispute/fields/nested.js';
import { Code } from '../dispute/fields/pattern.js';
import { Name } from '../dispute/fields/text.js';

const LEGAL_KINDS = ['advisory-opinion', 'contractual-decision'] as const;
const keeper = (description: string) => Choice(CLOCK_KEEPERS, { description: `Keeper of ${description}` });

class LimitBody {
  @Whole({ least: 1, most: 366, description: 'How many' })
  count: number;

  @Choice(LIMIT_UNITS, { description: 'Of which unit' })
  unit: Limit['unit'];
}

const limit = (description: string) => Part(() => LimitBody, { description });

@ApiSchema({ name: 'DelegationLimitsBody' })
class LimitsBody {
  @limit('For the answer to a complaint that was handed over')
  acceptance: LimitBody;

  @limit('For the result of talks')
  talks: LimitBody;

  @limit('For the opinion of one expert in a clear case')
  'clear-opinion': LimitBody;

  @limit('For the result of a panel')
  panel: LimitBody;

  @limit('For your answer to a result')
  adoption: LimitBody;
}

class ClocksBody {
  @keeper('the time for a counter-notice')
  'counter-notice': 'platform' | 'association';

  @keeper('the waiting period')
  'waiting-period': 'platform' | 'association';

  @keeper('measures')
  measures: 'platform' | 'association';

  @keeper('the time of talks')
  talks: 'platform' | 'association';

  @keeper('the time of a panel')
  panel: 'platform' | 'association';

  @keeper('the time for your answer to a result')
  adoption: 'platform' | 'association';
}

class LatenessBody {
  @Choice(ASSOCIATION_LATE, { description: 'What follows when the association is late' })
  association: (typeof ASSOCIATION_LATE)[number];

  @Choice(PLATFORM_LATE, { description: 'What follows when the platform is late' })
  platform: (typeof PLATFORM_LATE)[number];
}

class ReasonCodeBody {
  @Choice(RESULT_GROUNDS, { description: 'The association’s code' })
  ground: ResultGround;

  @Code({ description: 'The platform’s own code of it', example: 'IP-201' })
  code: string;
}

class DataBody {
  @Choice(DATA_GROUNDS, {
    description: 'On which ground the association has the data',
  })
  ground: (typeof DATA_GROUNDS)[number];

  @Choices(DATA_FIELDS, { description: 'Which data are handed over' })
  fields: (typeof DATA_FIELDS)[number][];

  @Whole({ least: 1, most: 3_660, description: 'Days that they are kept after the end of a dispute' })
  retentionDays: number;
}

class ExitBody {
  @Whole({ least: 1, most: 366, description: 'Days of notice' })
  noticeDays: number;

  @Choice(EXIT_RUNNING, { description: 'What happens to complaints under way' })
  running: (typeof EXIT_RUNNING)[number];

  @Whole({ least: 0, most: 90, description: 'Days that an old key or secret goes on beside a new one' })
  keyOverlapDays: number;
}

class IdentifierGroundBody {
  @Choice(IDENTIFIER_KINDS, { description: 'Which kind of identifier' })
  kind: IdentifierKind;

  @Choice(IDENTIFIER_GROUNDS, { description: 'On which ground it may be handed over' })
  ground: IdentifierGroundCode;

  @Name({
    description: 'The law, consent or contract that gives this ground',
    example: 'Section 7 of the contract with shops, version 2026-1',
    most: 300,
  })
  source: string;

  @Name({ description: 'The clause of the agreement', example: 'Annex 3, clause 2', most: 100 })
  clause: string;

  @Day({ description: 'The first day' })
  from: LocalDate;

  @Day({ description: 'The last day; what was handed over is deleted then' })
  until: LocalDate;
}

export class TermsBody {
  @Choices(RIGHT_KINDS, { description: 'Kinds of right whose complaints are taken' })
  kinds: RightKind[];

  @Choice(DELEGATION_ENTRIES, { description: 'Where a dispute enters' })
  entry: DelegationTerms['entry'];

  @Part(() => ClocksBody, { description: 'Who keeps which clock' })
  clocks: ClocksBody;

  @Part(() => LimitsBody, { description: 'How long somebody has' })
  limits: LimitsBody;

  @Part(() => LatenessBody, { description: 'What follows when somebody is late' })
  lateness: LatenessBody;

  @Whole({ least: 1, most: 1_000_000, description: 'Complaints taken in a day' })
  dailyCap: number;

  @Whole({ least: 1, most: 1_000_000, description: 'The same in a declared festival window', optional: true })
  festivalCap?: number;

  @Choice(ABOVE_CAP, { description: 'What happens to those above it' })
  aboveCap: DelegationTerms['aboveCap'];

  @Choice(LEGAL_KINDS, { description: 'Which legal thing a panel’s result is' })
  legalKind: (typeof LEGAL_KINDS)[number];

  @Parts(() => ReasonCodeBody, { description: 'Your codes of our grounds', least: 0, most: RESULT_GROUNDS.length })
  reasonCodes: ReasonCodeBody[];

  @Choice(RETURN_FORMS, { description: 'How results go back; they can be fetched in any case' })
  returned: DelegationTerms['returned'];

  @Part(() => DataBody, { description: 'Ground, fields and retention of data' })
  data: DataBody;

  @Part(() => ExitBody, { description: 'How the agreement ends' })
  exit: ExitBody;

  @Parts(() => IdentifierGroundBody, {
    description: 'Identifiers of its shops that the platform may hand over as keyed hashes; none without',
    least: 0,
    most: IDENTIFIER_KINDS.length,
    optional: true,
  })
  identifiers?: IdentifierGroundBody[];
}
