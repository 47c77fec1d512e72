import { ApiProperty } from '@nestjs/swagger';
import type { LocalDate } from '#domain/calendar/local-date.js';
import { findDay } from '../../dispute/fields/day.js';
import { checked, type About } from '../../dispute/fields/checked.js';
import { itself, listFault } from '../../dispute/fields/list.js';
import { Name, Text } from '../../dispute/fields/text.js';

const MOST_DAYS = 80;

/** Days in order; none is allowed where nobody works to make up for a holiday. */
const Days = (about: About): PropertyDecorator =>
  checked(about, {
    fault: (value) =>
      listFault(value, {
        least: 0,
        most: MOST_DAYS,
        each: (day) => (findDay(day) === undefined ? { code: 'not-a-day' } : undefined),
        key: itself,
      }),
    schema: { type: 'array', maxItems: MOST_DAYS, items: { type: 'string', format: 'date' } },
  });

const Year = (about: About): PropertyDecorator =>
  checked(about, {
    fault: (value) =>
      typeof value === 'number' && Number.isInteger(value) && value >= 2026 && value <= 2100
        ? undefined
        : { code: 'invalid' },
    schema: { type: 'integer', minimum: 2026, maximum: 2100, example: 2027 },
  });

export class CalendarNoticeBody {
  @Year({ description: 'The year for which the notice arranges the holidays' })
  year: number;

  @Days({ description: 'Every day off, weekend days inside a holiday included, in order' })
  holidays: LocalDate[];

  @Days({ description: 'Saturdays and Sundays that are worked to make up for it, in order' })
  workdays: LocalDate[];

  @Name({
    description: 'Number of the notice and where it was read',
    example: '国办发明电〔2026〕…号, www.gov.cn',
    most: 300,
  })
  source: string;

  @Text({ description: 'The text of the notice, word by word', example: '一、元旦：…', most: 20_000 })
  text: string;
}

export class ConfirmCalendarBody {
  @Name({ description: 'The hash of what was entered and compared with the source', example: '5f…', most: 64 })
  hash: string;
}

export class CalendarNoticeEnteredAnswer {
  @ApiProperty({ format: 'uuid' })
  noticeId: string;

  @ApiProperty({ description: 'SHA-256 of the canonical JSON of year, days, source and text' })
  hash: string;
}

export class CalendarNoticeRefusedAnswer {
  @ApiProperty({ format: 'uuid' })
  noticeId: string;
}

export class CalendarNoticeView {
  @ApiProperty({ format: 'uuid' })
  noticeId: string;

  @ApiProperty()
  year: number;

  @ApiProperty({ enum: ['entered', 'confirmed', 'refused'] })
  stage: string;

  @ApiProperty()
  hash: string;

  @ApiProperty({ type: [String] })
  holidays: readonly string[];

  @ApiProperty({ type: [String] })
  workdays: readonly string[];

  @ApiProperty()
  source: string;

  @ApiProperty()
  text: string;

  @ApiProperty({ format: 'date-time' })
  enteredAt: string;

  @ApiProperty({ description: 'The account that entered it' })
  enteredBy: string;

  @ApiProperty({ required: false, format: 'date-time' })
  confirmedAt?: string;

  @ApiProperty({ required: false, description: 'The account that confirmed it' })
  confirmedBy?: string;
}

export class CalendarView {
  @ApiProperty({ description: 'The version by which is counted now', example: '2026' })
  version: string;

  @ApiProperty({ required: false, description: 'Its hash, where it was entered here' })
  hash?: string;

  @ApiProperty({ format: 'date', description: 'The last day that is known; what ends beyond it waits for a person' })
  until: string;

  @ApiProperty({ description: 'Days of legal time until then' })
  daysLeft: number;

  @ApiProperty({ description: 'The regulation by which some holidays are known beyond it' })
  fixed: string;

  @ApiProperty({ type: [CalendarNoticeView], description: 'What was entered here, the first one first' })
  notices: readonly CalendarNoticeView[];
}
