import { DUTIES, type Duty } from '#domain/contract-duty/duties.js';
import { ISSUE_FACTORS, ISSUE_KINDS, type IssueFactor, type IssueKind } from '#domain/dispute/panel/decision/issues.js';
import { PairBody, Pairs } from '../../dispute/pair.dto.js';
import { Choice } from '../../fields/choice.js';
import { Id } from '../../fields/id.js';
import { Parts } from '../../fields/nested.js';
import { Text } from '../../fields/text.js';
import { EvidenceBody } from '../../intake/filing/evidence.dto.js';

export class QuestionsBody {
  @Text({ description: 'The questions', example: 'Which of the two shops sold the bag on 3 March?' })
  questions: string;
}

export class CompleteFileBody {
  @Text({ description: 'The answer to the panelist’s questions', example: 'The bag is the one of picture 2.' })
  answer: string;

  @Parts(() => EvidenceBody, { description: 'Files that complete it', least: 0, most: 50 })
  evidence: EvidenceBody[];
}

export class SubmissionBody {
  @Text({
    description: 'What you have to say; the other side reads it',
    example: 'The bag is licensed; see the contract.',
  })
  statement: string;

  @Parts(() => EvidenceBody, { description: 'Files, named by their hashes', least: 0, most: 300 })
  evidence: EvidenceBody[];

  @Text({
    description: 'What the panel alone may read: supplier, price, quantity',
    example: 'Bought for 86.00 each.',
    optional: true,
  })
  confidentialStatement?: string;
}

export class SupplementBody {
  @Text({
    description: 'What the files show, and why they come now',
    example: 'The platform handed the replay out on 20 March.',
    most: 4_000,
  })
  text: string;

  @Parts(() => EvidenceBody, { description: 'Files, named by their hashes', least: 1, most: 100 })
  evidence: EvidenceBody[];
}

export class IssueBody {
  @Choice(ISSUE_KINDS, { description: 'What it is about' })
  kind: IssueKind;

  @Pairs({ description: 'The items that it is about; each has exactly one issue of its remedy', least: 0 })
  pairs: PairBody[];

  @Text({ description: 'The question', example: 'Does the bag bear the mark?', most: 2_000 })
  question: string;

  @Choice(['complaint', 'declaration'], { description: 'Of bad faith: what was filed', optional: true })
  about?: 'complaint' | 'declaration';

  @Id({ description: 'Of bad faith: who filed it', optional: true })
  partyId?: string;

  @Choice(DUTIES, { description: 'Of a duty: which one', optional: true })
  duty?: Duty;

  @Choice(ISSUE_FACTORS, {
    description: 'Of an account: which factor is weighed; each once, and the whole once more',
    optional: true,
  })
  factor?: IssueFactor;
}

export class ListIssuesBody {
  @Parts(() => IssueBody, { description: 'What the panel will answer', least: 1, most: 100 })
  issues: IssueBody[];
}

export class SummariseBody {
  @Id({ description: 'The submission or counter-notice whose confidential part it is' })
  aboutId: string;

  @Text({
    description: 'Its substance, for the others',
    example: 'The goods were bought below the list price from an authorised dealer.',
  })
  summary: string;
}

export class ContactBody {
  @Id({ description: 'The panelist, if you know', optional: true })
  expertId?: string;

  @Text({ description: 'What happened', example: 'It called me about the bag.', optional: true })
  note?: string;
}

export class AnswerContactBody {
  @Text({
    description: 'What came of it; everybody in the panel is told',
    example: 'A wrong number; nothing was said of the matter.',
  })
  answer: string;
}

export class CorrectionBody {
  @Text({
    description: 'The slip and how it should read',
    example: 'On page 2 it should read 1 February.',
    most: 4_000,
  })
  correction: string;

  @Id({ description: 'The request of a party that this answers', optional: true })
  clarificationId?: string;
}
