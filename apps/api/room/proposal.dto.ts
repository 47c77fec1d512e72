import { ApiProperty } from '@nestjs/swagger';
import type { Instant } from '#domain/kernel/message.js';
import { PROPOSAL_ANSWERS, type ProposalAnswer } from '#domain/room/answer-proposal.js';
import { Choice } from '../dispute/fields/choice.js';
import { Moment } from '../dispute/fields/moment.js';
import { Parts } from '../dispute/fields/nested.js';
import { Text } from '../dispute/fields/text.js';

export class ClauseBody {
  @Text({ description: 'One clause', example: 'The account goes to Dong; the agency keeps the clips.', most: 5_000 })
  text: string;
}

export class ProposalBody {
  @Parts(() => ClauseBody, { description: 'What is proposed, clause by clause', least: 1, most: 50 })
  clauses: ClauseBody[];

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
}
