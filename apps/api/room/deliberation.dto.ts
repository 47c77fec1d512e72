import { ApiProperty } from '@nestjs/swagger';
import { CHOICES } from '#domain/dispute/panel/decision/issues.js';
import { LEGAL_KINDS, type LegalKind } from '#domain/rulebook/panel-rules.js';
import { Choice } from '../dispute/fields/choice.js';
import { Id, Ids } from '../dispute/fields/id.js';
import { Parts } from '../dispute/fields/nested.js';
import { Text } from '../dispute/fields/text.js';

const ANSWERS = [...new Set(Object.values(CHOICES).flat())];

export class BallotChoiceBody {
  @Id({ description: 'The issue' })
  issueId: string;

  @Choice(ANSWERS, { description: 'Your answer, one of those that its kind allows' })
  choice: (typeof ANSWERS)[number];
}

export class BallotBody {
  @Parts(() => BallotChoiceBody, {
    description: 'An answer to every issue; nobody abstains',
    least: 1,
    most: 100,
    key: ({ issueId }) => issueId,
  })
  choices: BallotChoiceBody[];
}

export class IssueReasonsBody {
  @Id({ description: 'The issue' })
  issueId: string;

  @Text({ description: 'The facts that were found', example: 'The bag bears the sign.', most: 20_000 })
  facts: string;

  @Text({
    description: 'How the evidence was weighed',
    example: 'The recording shows the tag; the invoice does not name it.',
    most: 20_000,
  })
  evidence: string;

  @Ids({ description: 'The exhibits on which this rests', least: 0, most: 200, optional: true })
  evidenceIds?: string[];

  @Text({ description: 'The rule', example: 'Trademark Law 57(1)', most: 4_000 })
  rule: string;

  @Text({ description: 'What follows', example: 'The sign is used on the same goods.', most: 20_000 })
  conclusion: string;
}

export class DraftDecisionBody {
  @Choice(LEGAL_KINDS, { description: 'What it is in law; refused where the consents on record do not carry it' })
  legalKind: LegalKind;

  @Parts(() => IssueReasonsBody, {
    description: 'Reasons for every issue',
    least: 1,
    most: 100,
    key: ({ issueId }) => issueId,
  })
  reasons: IssueReasonsBody[];
}

export class SignDecisionBody {
  @Text({
    description: 'Where you are of another mind, and why; attached to the decision',
    example: 'I hold the two signs for similar.',
    optional: true,
    most: 20_000,
  })
  dissent?: string;
}

export class BallotSeenBody {
  @ApiProperty({ format: 'uuid' })
  expertId: string;

  @ApiProperty({ type: [BallotChoiceBody] })
  choices: readonly BallotChoiceBody[];
}

export class VoteSeenBody {
  @ApiProperty({ format: 'uuid' })
  voteId: string;

  @ApiProperty()
  number: number;

  @ApiProperty({ description: 'How many have voted' })
  cast: number;

  @ApiProperty({ description: 'Whether you have' })
  voted: boolean;

  @ApiProperty({ description: 'Whether all have, so that all ballots are open' })
  revealed: boolean;

  @ApiProperty({ type: [BallotSeenBody], required: false, description: 'Once all have voted, and not before' })
  ballots?: readonly BallotSeenBody[];
}

export class DraftSeenBody {
  @ApiProperty({ format: 'uuid' })
  draftId: string;

  @ApiProperty()
  number: number;

  @ApiProperty({ format: 'uuid', description: 'Who wrote it' })
  expertId: string;

  @ApiProperty({ enum: LEGAL_KINDS })
  legalKind: string;

  @ApiProperty({ type: [String], description: 'Who has signed it' })
  signedBy: readonly string[];

  @ApiProperty({ type: [IssueReasonsBody] })
  reasons: readonly IssueReasonsBody[];
}
