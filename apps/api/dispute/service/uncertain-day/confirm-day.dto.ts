import type { LocalDate } from '#domain/calendar/local-date.js';
import type { Subject } from '#domain/dispute/core/subject.js';
import { Day } from '../../fields/day.js';
import { Name, Text } from '../../fields/text.js';

export class ConfirmDayBody {
  @Name({ description: 'The subject whose end waits, as its task names it', example: 'pair:…:…' })
  subject: Subject;

  @Day({ description: 'The last day of its time: the day that was counted, or a later one' })
  lastDay: LocalDate;

  @Text({
    description: 'On what that rests',
    example: 'The notice of 25 November 2026, which I have read.',
    most: 2_000,
  })
  note: string;
}
