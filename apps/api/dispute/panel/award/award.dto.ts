import { ApiProperty } from '@nestjs/swagger';
import type { LocalDate } from '#domain/calendar/local-date.js';
import { REMEDIES, type Remedy } from '#domain/dispute/panel/decision/findings.js';
import { PairBody, pairKey } from '../../dispute/pair.dto.js';
import { Choice } from '../../fields/choice.js';
import { Day } from '../../fields/day.js';
import { Ids } from '../../fields/id.js';
import { Part, Parts } from '../../fields/nested.js';
import { Code, Ref } from '../../fields/pattern.js';
import { Name } from '../../fields/text.js';
import { EvidenceBody } from '../../intake/filing/evidence.dto.js';

export class CommissionBody {
  @Name({ description: 'The arbitration commission', example: '杭州仲裁委员会' })
  name: string;

  @Code({ description: 'The number under which it is registered', example: 'COMMISSION-330100', optional: true })
  registration?: string;
}

export class AwardedItemBody extends PairBody {
  @Choice(REMEDIES, { description: 'Whether, by the award, its measure is lifted or stays' })
  outcome: Remedy;
}

export class RecordAwardBody {
  @Part(() => CommissionBody, { description: 'Who made it' })
  commission: CommissionBody;

  @Name({ description: 'The number of the award', example: '（2026）杭仲字第12号' })
  number: string;

  @Day({ description: 'The day that it bears' })
  madeOn: LocalDate;

  @Parts(() => AwardedItemBody, {
    description: 'The items of which it disposes',
    least: 1,
    most: 9_000,
    key: pairKey,
  })
  items: AwardedItemBody[];

  @Parts(() => EvidenceBody, {
    description: 'The award and the written agreement that names the commission, scanned',
    least: 0,
    most: 20,
    key: ({ ref }) => ref,
  })
  evidence: EvidenceBody[];

  @Ref({ description: 'Which of the files is the agreement, by ref', example: 'agreement', optional: true })
  agreement?: string;

  @Ref({ description: 'Which of the files is the award, by ref', example: 'award', optional: true })
  award?: string;

  @Ids({
    description: 'Platforms that have bound themselves to carry out such an award',
    least: 0,
    most: 100,
    optional: true,
  })
  boundPlatformIds?: string[];
}

/** What a commission decided of one item. */
export class AwardedItem {
  @ApiProperty({ format: 'uuid' })
  respondentId: string;

  @ApiProperty({ format: 'uuid' })
  itemId: string;

  @ApiProperty({ enum: REMEDIES })
  outcome: string;
}

/** An award as it was recorded. */
export class AwardView {
  @ApiProperty({ format: 'uuid' })
  awardId: string;

  @ApiProperty({ enum: ['arbitral-award'], description: 'A commission’s, never a panel’s' })
  legalKind: string;

  @ApiProperty({ required: false, description: 'The commission; missing if it was erased' })
  commission?: string;

  @ApiProperty({ description: 'The number under which the commission is registered' })
  registration: string;

  @ApiProperty({ required: false, description: 'Its number; missing if it was erased' })
  number?: string;

  @ApiProperty({ type: String, format: 'date' })
  madeOn: string;

  @ApiProperty({ type: String, format: 'date-time' })
  recordedAt: string;

  @ApiProperty({ type: [AwardedItem] })
  items: AwardedItem[];
}

export class AwardsBody {
  @ApiProperty({ type: [AwardView] })
  awards: AwardView[];
}
