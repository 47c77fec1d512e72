import { ApiProperty } from '@nestjs/swagger';
import { FINDINGS, REMEDIES } from '#domain/dispute/panel/decision/findings.js';
import { DUTIES } from '#domain/contract-duty/duties.js';
import { ISSUE_FACTORS, ISSUE_KINDS } from '#domain/dispute/panel/decision/issues.js';
import { LEGAL_KINDS } from '#domain/rulebook/panel-rules.js';
import { ClarificationView } from '../after-decision/clarification.dto.js';
import { PairBody } from '../../dispute/pair.dto.js';

export class SubmissionView {
  @ApiProperty({ format: 'uuid' })
  submissionId: string;

  @ApiProperty()
  round: number;

  @ApiProperty({ format: 'uuid' })
  partyId: string;

  @ApiProperty({ format: 'date-time' })
  madeAt: string;

  @ApiProperty({ required: false })
  statement?: string;

  @ApiProperty({ required: false, description: 'For the panel, staff and whoever filed it' })
  confidentialStatement?: string;

  @ApiProperty({
    required: false,
    description: 'It has a confidential part, which opens once you have signed the undertaking of confidentiality',
  })
  confidentialClosed?: boolean;

  @ApiProperty({ type: [String] })
  evidenceIds: readonly string[];

  @ApiProperty({ required: false, description: 'Substance of the confidential part' })
  summary?: string;
}

export class SupplementView {
  @ApiProperty({ format: 'uuid' })
  supplementId: string;

  @ApiProperty({ format: 'uuid' })
  partyId: string;

  @ApiProperty({ format: 'date-time' })
  filedAt: string;

  @ApiProperty({ required: false, description: 'What the files show, and why they come now' })
  text?: string;

  @ApiProperty({ type: [String] })
  evidenceIds: readonly string[];
}

export class ReasonsView {
  @ApiProperty()
  facts: string;

  @ApiProperty()
  evidence: string;

  @ApiProperty()
  rule: string;

  @ApiProperty()
  conclusion: string;
}

export class IssueView {
  @ApiProperty({ format: 'uuid' })
  issueId: string;

  @ApiProperty({ enum: ISSUE_KINDS })
  kind: string;

  @ApiProperty({ type: [PairBody] })
  pairs: readonly PairBody[];

  @ApiProperty({ required: false })
  question?: string;

  @ApiProperty({ required: false, enum: ['complaint', 'declaration'] })
  about?: string;

  @ApiProperty({ required: false, format: 'uuid' })
  partyId?: string;

  @ApiProperty({ required: false, enum: DUTIES, description: 'Of a duty: which' })
  duty?: string;

  @ApiProperty({ required: false, enum: ISSUE_FACTORS, description: 'Of an account: which factor, or the whole' })
  factor?: string;

  @ApiProperty({ required: false, description: 'Once the decision is out' })
  outcome?: string;

  @ApiProperty({ required: false, enum: ['unanimous', 'majority', 'least-onerous', 'presiding'] })
  by?: string;

  @ApiProperty({ required: false, type: ReasonsView })
  reasons?: ReasonsView;

  @ApiProperty({ type: [String], required: false, description: 'The exhibits on which the answer rests' })
  evidenceIds?: string[];
}

export class ItemResultView extends PairBody {
  @ApiProperty({ enum: REMEDIES })
  outcome: string;
}

export class FindingView {
  @ApiProperty({ enum: ['complaint', 'declaration'] })
  about: string;

  @ApiProperty({ format: 'uuid' })
  partyId: string;

  @ApiProperty({ enum: FINDINGS })
  finding: string;
}

export class MadeView {
  @ApiProperty({ enum: LEGAL_KINDS })
  legalKind: string;

  @ApiProperty({ format: 'date-time' })
  madeAt: string;

  @ApiProperty({ type: [ItemResultView] })
  items: readonly ItemResultView[];

  @ApiProperty({ type: [FindingView] })
  findings: readonly FindingView[];

  @ApiProperty({
    type: [String],
    description: 'Opinions of whoever was of another mind, where the rulebook attaches them',
  })
  dissents: readonly string[];

  @ApiProperty({ type: [String], description: 'The kinds of events of which the panel’s file was built' })
  builtFrom: readonly string[];
}

export class QuestionView {
  @ApiProperty({ required: false })
  question?: string;

  @ApiProperty({ required: false, description: 'What the association answered' })
  answer?: string;
}

export class ContactView {
  @ApiProperty({ format: 'uuid' })
  contactId: string;

  @ApiProperty({ required: false })
  note?: string;

  @ApiProperty({ required: false })
  answer?: string;
}

export class ReturnedIssueView {
  @ApiProperty({ format: 'uuid' })
  issueId: string;

  @ApiProperty({ required: false, type: ReasonsView })
  reasons?: ReasonsView;

  @ApiProperty({ type: [String] })
  evidenceIds: readonly string[];
}

export class ReturnedView {
  @ApiProperty({ required: false, description: 'Why it was sent back' })
  reason?: string;

  @ApiProperty({ type: [ReturnedIssueView], description: 'The reasons as they were then' })
  issues: readonly ReturnedIssueView[];
}

export class DecisionView {
  @ApiProperty({ format: 'uuid' })
  decisionId: string;

  @ApiProperty({ format: 'uuid' })
  panelId: string;

  @ApiProperty({ required: false, description: 'What is awaited of a decision that is out' })
  stage?: string;

  @ApiProperty({ type: [PairBody] })
  pairs: readonly PairBody[];

  @ApiProperty({ required: false, format: 'uuid', description: 'The decision that this one reviews' })
  reviewOf?: string;

  @ApiProperty({ required: false, description: 'The newest round of submissions' })
  round?: number;

  @ApiProperty({ required: false, format: 'date-time' })
  roundDueAt?: string;

  @ApiProperty({ required: false, format: 'date-time', description: 'When the panel’s time ends' })
  decisionDueAt?: string;

  @ApiProperty({ type: [String], description: 'What the panel asked the parties, round by round' })
  questions: readonly string[];

  @ApiProperty({ type: [QuestionView], description: 'What panelists found unclear' })
  unclear: readonly QuestionView[];

  @ApiProperty({ type: [SubmissionView] })
  submissions: readonly SubmissionView[];

  @ApiProperty({ type: [SupplementView], description: 'Files that parties added until the panel deliberated' })
  supplements: readonly SupplementView[];

  @ApiProperty({ type: [IssueView] })
  issues: readonly IssueView[];

  @ApiProperty({ type: [ContactView] })
  contacts: readonly ContactView[];

  @ApiProperty({ required: false, format: 'uuid', description: 'For whoever sits: where the panel deliberates' })
  roomId?: string;

  @ApiProperty({ required: false, type: MadeView })
  made?: MadeView;

  @ApiProperty({
    required: false,
    type: ReturnedView,
    description: 'What a second person sent back, for the panel and the association',
  })
  returned?: ReturnedView;

  @ApiProperty({ required: false, format: 'date-time' })
  issuedAt?: string;

  @ApiProperty({ required: false, format: 'date-time' })
  reviewDueAt?: string;

  @ApiProperty({ type: [String] })
  corrections: readonly string[];

  @ApiProperty({ type: [ClarificationView], description: 'What parties asked about it once it was out' })
  clarifications: readonly ClarificationView[];
}

export class DecisionsBody {
  @ApiProperty({ type: [DecisionView] })
  decisions: readonly DecisionView[];
}
