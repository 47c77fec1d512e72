import type { LocalDate } from '#domain/calendar/local-date.js';
import {
  CONSEQUENCES,
  FINDINGS,
  REVIEW_CONDITIONS,
  type ConsequenceKind,
  type Finding,
  type ReviewCondition,
} from '#domain/rulebook/bad-faith-rules.js';
import { SIGNAL_CODES, type SignalCode } from '#domain/signal/signal.js';
import { Accepted, Choice, Choices } from '../../fields/choice.js';
import { Day } from '../../fields/day.js';
import { Id, Ids } from '../../fields/id.js';
import { Part, Parts } from '../../fields/nested.js';
import { Text } from '../../fields/text.js';
import { YesNo } from '../../fields/yes-no.js';
import { EvidenceBody } from '../../intake/filing/evidence.dto.js';

const files = { description: 'Files that show it; yours and the association’s alone', least: 0, most: 20 };

export class RequestFaithReviewBody {
  @YesNo({ description: 'Whether money was asked for a withdrawal' })
  moneyAsked: boolean;

  @Text({
    description: 'The facts',
    example: 'Thirty links of five shops in one night, and then a call asking for 3,000 yuan each.',
  })
  statement: string;

  @Parts(() => EvidenceBody, files)
  evidence: EvidenceBody[];

  @Id({ description: 'For the complainant: the respondent whose counter-notice it is about', optional: true })
  respondentId?: string;
}

export class DeclineFaithReviewBody {
  @Choice(REVIEW_CONDITIONS, { description: 'The published condition that is not met' })
  condition: ReviewCondition;

  @Text({ description: 'Why', example: 'Many complaints are no fact by themselves.' })
  reason: string;
}

export class OpenFaithReviewBody {
  @Id({ description: 'The request that it answers; without one it is opened from signals', optional: true })
  reviewId?: string;

  @Id({
    description: 'Without a request: the respondent whose counter-notice it is about; else the complaint',
    optional: true,
  })
  respondentId?: string;

  @Choices(SIGNAL_CODES, {
    description: 'Signals that you rely on; they are recorded with their facts as they are now',
    optional: true,
  })
  signals?: SignalCode[];

  @Ids({ description: 'Other disputes of the party that it covers', least: 0, most: 50 })
  disputeIds: string[];

  @Text({
    description: 'Why, for the association’s people alone',
    example: 'The authorisation shows a seal that the brand owner does not know.',
  })
  ground: string;
}

export class WarnOfFaithReviewBody {
  @Text({
    description: 'What is held against the party, and what may follow; it gets these words',
    example: 'The authorisation of 1 May names a company that denies it.',
  })
  warning: string;
}

export class ReplyToFaithReviewBody {
  @Text({ description: 'What you have to say', example: 'We were given the paper by a third party.' })
  statement: string;

  @Parts(() => EvidenceBody, files)
  evidence: EvidenceBody[];
}

export class ConsequenceBody {
  @Choice(CONSEQUENCES, { description: 'What follows in the association’s own services' })
  kind: ConsequenceKind;

  @Day({ description: 'Its last day' })
  endsOn: LocalDate;

  @Id({ description: 'With agent-ban: the account of the representative', optional: true })
  accountId?: string;
}

export class ProposeFaithFindingBody {
  @Choice(FINDINGS, { description: 'What is found; facts alone' })
  finding: Finding;

  @Text({ description: 'The reasons', example: 'The brand owner has said in writing that it gave no authority.' })
  reasons: string;

  @Ids({ description: 'Exhibits that it rests on', least: 0, most: 100 })
  evidenceIds: string[];

  @Ids({ description: 'Exhibits that are found to be forged', least: 0, most: 100 })
  forgedEvidenceIds: string[];

  @Part(() => ConsequenceBody, { description: 'What follows, where something does', optional: true })
  consequence?: ConsequenceBody;
}

export class AppealFaithFindingBody {
  @Text({ description: 'Why the finding is wrong', example: 'The letter of the brand owner is about another mark.' })
  ground: string;

  @Parts(() => EvidenceBody, files)
  evidence: EvidenceBody[];
}

export class AssignFaithAppealBody {
  @Id({
    description:
      'Account of whoever decides; listed to sit on reviews, with no part in the finding and of no organisation that had',
  })
  deciderId: string;
}

export class DecideFaithAppealBody {
  @Choice(FINDINGS, { description: 'What is found now; never worse than before' })
  finding: Finding;

  @Text({
    description: 'The reasons',
    example: 'The finding rests on the brand owner’s letter, which the appeal does not touch.',
  })
  reasons: string;

  @Accepted({ description: 'What follows stays as it is', optional: true })
  keepsConsequence?: true;

  @Part(() => ConsequenceBody, {
    description: 'What follows instead; without it and without keepsConsequence nothing does',
    optional: true,
  })
  consequence?: ConsequenceBody;
}
