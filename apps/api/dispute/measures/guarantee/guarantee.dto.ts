import { RESTORATION_OUTCOMES } from '#domain/dispute/measures/guarantee/events.js';
import { GUARANTEE_KINDS, type GuaranteeKind } from '#domain/rulebook/expedited.js';
import type { Instant } from '#domain/kernel/message.js';
import { Pairs, type PairBody } from '../../dispute/pair.dto.js';
import { Choice, Whole } from '../../fields/choice.js';
import { Id } from '../../fields/id.js';
import { Moment } from '../../fields/moment.js';
import { Part, Parts } from '../../fields/nested.js';
import { Name, Text } from '../../fields/text.js';
import { EvidenceBody } from '../../intake/filing/evidence.dto.js';

/** In the smallest unit of its currency: 100 for one yuan. */
export class SumBody {
  @Whole({ description: 'In the smallest unit of the currency', least: 1, most: 9_000_000_000_000 })
  minorUnits: number;

  @Choice(['CNY', 'HKD', 'USD', 'EUR', 'JPY'], { description: 'ISO 4217' })
  currency: string;
}

export class AmountBody extends SumBody {
  @Whole({ description: 'On top, a share of sales in hundredths of a percent', least: 1, most: 10_000, optional: true })
  shareOfSales?: number;
}

export class GiveGuaranteeBody {
  @Pairs({ description: 'For what it stands; of one respondent' })
  pairs: PairBody[];

  @Choice(GUARANTEE_KINDS, { description: 'What kind of guarantee' })
  kind: GuaranteeKind;

  @Id({ description: 'The platform that holds it', optional: true })
  holderPlatformId?: string;

  @Name({
    description: 'Who holds it or stands for it, where that is no platform of the dispute',
    example: 'Bank of Hangzhou',
    most: 200,
    optional: true,
  })
  holder?: string;

  @Part(() => AmountBody, { description: 'How much' })
  amount: AmountBody;

  @Moment({ description: 'Valid from' })
  validFrom: Instant;

  @Moment({ description: 'Valid until; open, if absent', optional: true })
  validUntil?: Instant;

  @Parts(() => EvidenceBody, { description: 'The letter or policy, named by its hash', least: 0, most: 20 })
  evidence: EvidenceBody[];

  @Id({ description: 'Who gives it, where the association records it', optional: true })
  giverId?: string;
}

export class AskEarlyRestorationBody {
  @Pairs({ description: 'What is to be restored' })
  pairs: PairBody[];

  @Choice(['restore', 'label-and-escrow'], {
    description: 'Restored, or sold on with a label and the proceeds held by the platform',
  })
  wish: 'restore' | 'label-and-escrow';
}

export class AnswerEarlyRestorationBody {
  @Choice(['restore', 'label-and-escrow', 'refused'], { description: 'What is granted, or nothing' })
  outcome: 'restore' | 'label-and-escrow' | 'refused';

  @Text({
    description: 'Why; a refusal needs it',
    example: 'The guarantee does not cover the festival sales.',
    most: 2_000,
    optional: true,
  })
  reason?: string;
}

export class DecideRestorationBody {
  @Pairs({ description: 'What is decided on' })
  pairs: PairBody[];

  @Choice(RESTORATION_OUTCOMES, { description: 'Taken down again, or left on sale' })
  outcome: (typeof RESTORATION_OUTCOMES)[number];

  @Text({ description: 'Why', example: 'The judgment of 3 June is final for the complainant.', most: 2_000 })
  reason: string;
}

export class ClaimGuaranteeBody {
  @Part(() => SumBody, { description: 'How much is claimed' })
  amount: SumBody;

  @Text({ description: 'On what ground', example: 'Judgment of the Hangzhou Internet Court', most: 2_000 })
  basis: string;
}

export class PreservationPapersBody {
  @Pairs({ description: 'What the papers are about' })
  pairs: PairBody[];
}
