import { COUNTER_GROUNDS, type CounterGround } from '#domain/rulebook/materials.js';
import { Choices } from '../../fields/choice.js';
import { Id, Ids } from '../../fields/id.js';
import { Parts } from '../../fields/nested.js';
import { Text } from '../../fields/text.js';
import { EvidenceBody } from '../../intake/filing/evidence.dto.js';
import { CounterPaperBody } from './file-counter-notice.dto.js';

export class CureCounterNoticeBody {
  @Id({ description: 'The respondent that declared' })
  respondentId: string;

  @Ids({ description: 'The items of the declaration that it is for', most: 300 })
  itemIds: string[];

  @Choices(COUNTER_GROUNDS, { description: 'What the declaration rests on, if that is told anew', optional: true })
  grounds?: CounterGround[];

  @Parts(() => EvidenceBody, { description: 'Files, named by their hashes', least: 0, most: 900 })
  evidence: EvidenceBody[];

  @Parts(() => CounterPaperBody, {
    description: 'Papers of the rulebook’s list for counter-notices, and the files that they consist of',
    least: 0,
    most: 50,
    optional: true,
  })
  materials?: CounterPaperBody[];

  @Text({ description: 'What it says to what was missing', example: 'Here is the licence.', optional: true })
  statement?: string;
}
