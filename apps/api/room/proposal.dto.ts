import { ApiProperty } from '@nestjs/swagger';
import { BEARERS, type Bearer } from '#domain/contract-duty/bearers.js';
import type { AccountFactor } from '#domain/contract-duty/duties.js';
import type { Instant } from '#domain/kernel/message.js';
import { PROPOSAL_ANSWERS, type ProposalAnswer } from '#domain/room/answer-proposal.js';
import { Choice } from '../dispute/fields/choice.js';
import { Moment } from '../dispute/fields/moment.js';
import { Part, Parts } from '../dispute/fields/nested.js';
import { Text } from '../dispute/fields/text.js';

export class ClauseBody {
  @Text({ description: 'One clause', example: 'The account goes to Dong; the agency keeps the clips.', most: 5_000 })
  text: string;
}

/** For whom one factor of an account's ownership speaks, and why. */
export class FactorWeighedBody {
  @Choice(BEARERS, { description: 'For whom it speaks' })
  bearer: Bearer;

  @Text({ description: 'Why', example: 'The account was registered and verified in her name in 2021.', most: 2_000 })
  reason: string;
}

/** The three factors of an account (Shenzhen guideline 3.3.1(1)), each with its reasons. */
export class AccountWeighedBody implements Readonly<Record<AccountFactor, FactorWeighedBody>> {
  @Part(() => FactorWeighedBody, { description: 'In whose name it is registered and verified' })
  registration: FactorWeighedBody;

  @Part(() => FactorWeighedBody, { description: 'Who put money and work into it' })
  investment: FactorWeighedBody;

  @Part(() => FactorWeighedBody, { description: 'Whose it is by the contract' })
  contract: FactorWeighedBody;
}

export class ProposalBody {
  @Parts(() => ClauseBody, { description: 'What is proposed, clause by clause', least: 1, most: 50 })
  clauses: ClauseBody[];

  @Part(() => AccountWeighedBody, {
    description: 'Where it is about an account: its three factors weighed one by one',
    optional: true,
  })
  account?: AccountWeighedBody;

  @Moment({ description: 'Until when it can be answered; at the longest until the mediation ends', optional: true })
  expiresAt?: Instant;
}

export class AnswerProposalBody {
  @Choice(PROPOSAL_ANSWERS, { description: 'Nobody is told, unless all accept' })
  answer: ProposalAnswer;
}

export class ProposalSeenBody {
  @ApiProperty({ format: 'uuid' })
  proposalId: string;

  @ApiProperty()
  number: number;

  @ApiProperty({ format: 'date-time' })
  expiresAt: string;

  @ApiProperty({ description: 'Whether all accepted it' })
  accepted: boolean;

  @ApiProperty({ description: 'Whether you have answered; of others you learn it only when all accepted' })
  answered: boolean;

  @ApiProperty({ type: [String], required: false, description: 'Absent once the room’s words were erased' })
  clauses?: string[];

  @ApiProperty({
    type: AccountWeighedBody,
    required: false,
    description: 'Where it is about an account: how the mediator weighs its factors',
  })
  account?: AccountWeighedBody;
}
