import { ApiProperty } from '@nestjs/swagger';
import type { LocalDate } from '#domain/calendar/local-date.js';
import {
  CONCERNED_AS,
  SIGNAL_SOURCES,
  WARNED_KINDS,
  WARNING_DISMISSALS,
  type ConcernedAs,
  type SignalSource,
  type WarnedKind,
  type WarningDismissal,
} from '#domain/early-warning/events.js';
import type { Instant } from '#domain/kernel/message.js';
import { ListTasksQuery } from '../dispute/docket/list.dto.js';
import { Choice, Choices, Whole } from '../dispute/fields/choice.js';
import { ShareBody } from '../statistics/statistics.dto.js';

const some = { required: false };
const whole = { type: 'integer' } as const;
const day = { type: String, format: 'date' } as const;
const number = { type: 'number' } as const;
const instant = { type: String, format: 'date-time' } as const;

export class ListEarlyWarningsQuery extends ListTasksQuery {}

/** Far more than one morning can bring. */
const MOST_WARNINGS = 10_000;

export class AcknowledgeWarningBody {
  @Whole({ least: 1, most: MOST_WARNINGS, description: 'Which of that morning, by its number' })
  warning: number;
}

export class SendWarningOnBody extends AcknowledgeWarningBody {
  @Choices(CONCERNED_AS, { description: 'To whom of those whom it concerns' })
  to: ConcernedAs[];
}

export class DismissWarningBody extends AcknowledgeWarningBody {
  @Choice(WARNING_DISMISSALS, { description: 'Why nothing follows from it' })
  reason: WarningDismissal;
}

export class WarnedAbout {
  @ApiProperty({ enum: WARNED_KINDS })
  kind: WarnedKind;

  @ApiProperty({ description: 'A party, a category by its codes, a right' })
  id: string;

  @ApiProperty({ description: 'What it is called, in your language where it is a category' })
  name: string;

  @ApiProperty({ ...some, description: 'On which platform' })
  platformName?: string;
}

export class WarningExpected {
  @ApiProperty({ ...number, description: 'The share that was to be expected' })
  rate: number;

  @ApiProperty({ ...whole, description: 'Its own signals on quiet days of the year before' })
  part: number;

  @ApiProperty({ ...whole, description: 'Of how many' })
  whole: number;

  @ApiProperty({
    ...number,
    description: 'By how much its group’s share rose at this distance from the festival before',
  })
  season: number;

  @ApiProperty({ ...whole, description: 'In how many earlier years that was seen' })
  years: number;

  @ApiProperty({ ...number, description: 'How much more than chance alone the weeks of its group scatter' })
  scatter: number;
}

export class WarningSeen {
  @ApiProperty({ ...whole, description: 'Its signals since that day' })
  part: number;

  @ApiProperty({ ...whole, description: 'Of how many' })
  whole: number;

  @ApiProperty({ ...number, description: 'Lower end of the interval of 95 % (Wilson)' })
  low: number;

  @ApiProperty({ ...number, description: 'Its upper end' })
  high: number;
}

export class WarningSentTo {
  @ApiProperty({ enum: CONCERNED_AS })
  as: ConcernedAs;

  @ApiProperty({ ...some, description: 'Its name; for the association' })
  name?: string;

  @ApiProperty({ ...some, ...instant, description: 'Missing where it has not been sent on to it' })
  at?: Instant;

  @ApiProperty({ ...some, ...instant, description: 'When somebody there said that it was seen' })
  seenAt?: Instant;
}

export class EarlyWarning {
  @ApiProperty({ ...whole, description: 'Its number on this morning, from 1' })
  warning: number;

  @ApiProperty({ enum: SIGNAL_SOURCES, description: 'What was counted' })
  source: SignalSource;

  @ApiProperty({ type: WarnedAbout })
  about: WarnedAbout;

  @ApiProperty({ ...day, description: 'The first day of what is unlike before' })
  since: LocalDate;

  @ApiProperty({ type: WarningSeen })
  seen: WarningSeen;

  @ApiProperty({ type: WarningExpected })
  expected: WarningExpected;

  @ApiProperty({ ...number, description: 'How likely so many or more are by chance' })
  chance: number;

  @ApiProperty({
    ...some,
    ...number,
    description: 'By how many the expectation of a fortnight was off on earlier mornings; missing without history',
  })
  error?: number;

  @ApiProperty({ ...some, ...instant, description: 'When your side said that it was seen' })
  acknowledgedAt?: Instant;

  @ApiProperty({ type: [WarningSentTo], description: 'Whom it concerns and to whom it was sent on; of others’ none' })
  concerned: WarningSentTo[];

  @ApiProperty({ ...some, enum: WARNING_DISMISSALS, description: 'Why nothing follows from it' })
  dismissed?: WarningDismissal;

  @ApiProperty({ type: [String], description: 'What you may do now' })
  allowedActions: string[];
}

export class WarningMorning {
  @ApiProperty({ format: 'uuid' })
  morningId: string;

  @ApiProperty({ description: 'Of which festival' })
  festivalName: string;

  @ApiProperty(day)
  festivalOn: LocalDate;

  @ApiProperty({ ...day, description: 'What came before this day was counted' })
  on: LocalDate;

  @ApiProperty({ ...whole, description: 'How many shops, categories and rights were looked at, each source by itself' })
  subjects: number;

  @ApiProperty({
    type: ShareBody,
    description: 'Alarms on mornings with no festival near, of all that was asked there: at most so many are false',
  })
  falseAlarms: ShareBody;

  @ApiProperty({ ...whole, description: 'On how many such mornings it was tried' })
  triedMornings: number;

  @ApiProperty({
    type: ShareBody,
    description: 'Of warnings before earlier festivals, those whose rise lasted to its day',
  })
  lasted: ShareBody;

  @ApiProperty({ type: [EarlyWarning] })
  warnings: EarlyWarning[];
}

export class EarlyWarningList {
  @ApiProperty({ type: [WarningMorning] })
  items: WarningMorning[];

  @ApiProperty({ ...some, description: 'Cursor of the next page' })
  next?: string;
}

export class WarningActed {
  @ApiProperty({ format: 'uuid' })
  morningId: string;

  @ApiProperty({ type: [String], example: ['WarningAcknowledged'] })
  events: string[];
}
