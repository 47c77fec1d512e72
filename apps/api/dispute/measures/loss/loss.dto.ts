import { ApiProperty } from '@nestjs/swagger';
import type { LocalDate } from '#domain/calendar/local-date.js';
import { LOSS_FIGURES, type LossFigure } from '#domain/dispute/measures/loss/events.js';
import { Pairs, type PairBody } from '../../dispute/pair.dto.js';
import { Choice, Whole } from '../../fields/choice.js';
import { Day } from '../../fields/day.js';
import { Parts, Refs } from '../../fields/nested.js';
import { Name } from '../../fields/text.js';
import { EvidenceBody } from '../../intake/filing/evidence.dto.js';

const UNITS = ['hours', 'CNY', 'HKD', 'USD', 'EUR', 'JPY', 'pieces', 'rank', 'sessions'] as const;

/** Money in the smallest unit of its currency: 100 for one yuan. */
export class LossFigureBody {
  @Choice(LOSS_FIGURES, { description: 'What it says' })
  figure: LossFigure;

  @Whole({ description: 'How much; of money in the smallest unit of the currency', least: 0, most: 9_000_000_000_000 })
  value: number;

  @Choice(UNITS, { description: 'In what' })
  unit: (typeof UNITS)[number];

  @Day({ description: 'Of which day, or from which on', optional: true })
  from?: LocalDate;

  @Day({ description: 'Until which day', optional: true })
  until?: LocalDate;

  @Name({ description: 'Its source', example: 'Shop back office, sales report of 3 November' })
  source: string;

  @Refs({ description: 'The files that show it, by ref', least: 1, most: 20, example: 'e1', optional: true })
  evidence?: string[];
}

export class StateLossBody {
  @Pairs({ description: 'Your own items that were down' })
  pairs: PairBody[];

  @Parts(() => LossFigureBody, { description: 'The figures, each with its source', least: 1, most: 100 })
  figures: LossFigureBody[];

  @Parts(() => EvidenceBody, {
    description: 'Files that show them; yours and the association’s alone',
    least: 0,
    most: 50,
  })
  evidence: EvidenceBody[];
}

export class LossSheetView {
  @ApiProperty({ format: 'uuid' })
  worksheetId: string;

  @ApiProperty({ format: 'date-time' })
  statedAt: string;
}

export class LossSheets {
  @ApiProperty({ type: [LossSheetView] })
  worksheets: LossSheetView[];
}
