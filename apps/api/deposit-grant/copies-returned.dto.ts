import { ApiProperty } from '@nestjs/swagger';
import { RETURN_MANNERS, type ReturnManner } from '#domain/access/copies-returned.js';
import type { LocalDate } from '#domain/calendar/local-date.js';
import type { Instant } from '#domain/kernel/message.js';
import { Choice, Whole } from '../dispute/fields/choice.js';
import { Day } from '../dispute/fields/day.js';

/** More copies than that nobody has counted. */
const MOST_COPIES = 10_000;

/** What whoever read in confidence confirms at the end; the same of deposits and of disputes. */
export class ConfirmReturnBody {
  @Choice(RETURN_MANNERS, { description: 'What became of the copies; `none-kept`: there never were any' })
  manner: ReturnManner;

  @Whole({ description: 'Copies on paper', least: 0, most: MOST_COPIES })
  papers: number;

  @Whole({ description: 'Files', least: 0, most: MOST_COPIES })
  files: number;

  @Day({ description: 'The day on which it was done' })
  doneOn: LocalDate;
}

export class ReturnConfirmedView {
  @ApiProperty({ enum: RETURN_MANNERS, description: 'What became of the copies' })
  manner: ReturnManner;

  @ApiProperty({ type: 'integer', description: 'Copies on paper' })
  papers: number;

  @ApiProperty({ type: 'integer', description: 'Files' })
  files: number;

  @ApiProperty({ type: String, format: 'date', description: 'The day on which it was done' })
  doneOn: LocalDate;

  @ApiProperty({ type: String, format: 'date-time', description: 'When that was confirmed' })
  confirmedAt: Instant;
}
