import { GOODS_BASES, type GoodsBasis } from '#domain/dispute/intake/relisting/events.js';
import { PairBody, Pairs } from '../../dispute/pair.dto.js';
import { Choice, Choices } from '../../fields/choice.js';
import { Id } from '../../fields/id.js';
import { Part, Parts } from '../../fields/nested.js';
import { Text } from '../../fields/text.js';
import { EvidenceBody } from '../filing/evidence.dto.js';

export class ClaimRelistingBody {
  @Id({ description: 'Your earlier dispute about these goods; it or its number', optional: true })
  earlierDisputeId?: string;

  @Text({ description: 'Its number, as it stands on its documents', example: '2026-000017', most: 40, optional: true })
  earlierNumber?: string;

  @Pairs({ description: 'Which of the items here are those goods' })
  pairs: PairBody[];

  @Text({ description: 'By what they are the same', example: 'The same shop, the same picture, another link.' })
  statement: string;

  @Parts(() => EvidenceBody, {
    description: 'Files that show it, named by their hashes; for the association alone',
    least: 0,
    most: 100,
  })
  evidence: EvidenceBody[];
}

export class ConfirmRelistingBody {
  @Id({ description: 'The earlier dispute, of the same complainant about the same right' })
  earlierDisputeId: string;

  @Part(() => PairBody, { description: 'What the goods were there' })
  earlierPair: PairBody;

  @Pairs({ description: 'What they are here' })
  pairs: PairBody[];

  @Choices(GOODS_BASES, {
    description: 'What is the same: who sells them (merchant or its controller), and what they are (picture or model)',
  })
  basis: GoodsBasis[];

  @Text({ description: 'For the record', example: 'Compared side by side.', most: 2_000, optional: true })
  note?: string;
}

export class DifferentGoodsBody {
  @Pairs({ description: 'Which items' })
  pairs: PairBody[];

  @Text({ description: 'By what they differ', example: 'Another model with another buckle.' })
  statement: string;

  @Parts(() => EvidenceBody, {
    description: 'Files that show it, named by their hashes; for the association alone',
    least: 0,
    most: 100,
  })
  evidence: EvidenceBody[];
}

export class CompareGoodsBody {
  @Choice(['same', 'different'] as const, { description: 'What came of it; told to both sides and the platform' })
  outcome: 'same' | 'different';

  @Text({ description: 'Why', example: 'The model numbers differ.', most: 2_000 })
  reason: string;
}
