import { COUNTER_GROUNDS, type CounterGround } from '#domain/rulebook/materials.js';
import { Choices } from '../../fields/choice.js';
import { Id, Ids } from '../../fields/id.js';
import { Part, Parts, Refs } from '../../fields/nested.js';
import { Code } from '../../fields/pattern.js';
import { Text } from '../../fields/text.js';
import { UnlistedBody } from '../../intake/corrections/record.dto.js';
import { DeclarationBody, EvidenceBody } from '../../intake/filing/evidence.dto.js';

/** A paper of the rulebook's list of what a counter-notice holds. */
export class CounterPaperBody {
  @Code({ description: 'Its code in the list', example: 'D04' })
  code: string;

  @Refs({ description: 'The files that it consists of, by ref', least: 1, most: 100, example: 'e1' })
  evidence: string[];
}

/** What a declaration says, whoever types it. */
export class CounterNoticeWords {
  @Choices(COUNTER_GROUNDS, { description: 'What it rests on', optional: true })
  grounds?: CounterGround[];

  @Text({
    description: 'Why these items do not infringe',
    example: 'We buy the bags from the right holder; invoices are attached.',
  })
  statement: string;

  @Parts(() => EvidenceBody, { description: 'Files, named by their hashes', least: 0, most: 900 })
  evidence: EvidenceBody[];

  @Text({
    description: 'What staff and neutrals alone may read: supplier, price, quantity',
    example: 'Bought for 86.00 each.',
    optional: true,
  })
  confidentialStatement?: string;

  @Part(() => DeclarationBody, { description: 'Declaration of non-infringement and truth' })
  declaration: DeclarationBody;
}

export class FileCounterNoticeBody extends CounterNoticeWords {
  @Id({ description: 'The respondent that declares' })
  respondentId: string;

  @Ids({ description: 'The items that it declares for; others stay unanswered', least: 0, most: 300 })
  itemIds: string[];

  @Parts(() => UnlistedBody, {
    description: 'Items that the notice does not list; a person matches them',
    least: 0,
    most: 300,
    optional: true,
  })
  unlisted?: UnlistedBody[];

  @Parts(() => CounterPaperBody, {
    description: 'Papers of the rulebook’s list for counter-notices, and the files that they consist of',
    least: 0,
    most: 50,
    optional: true,
  })
  materials?: CounterPaperBody[];
}
