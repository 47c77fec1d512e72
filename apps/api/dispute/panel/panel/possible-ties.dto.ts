import { ApiProperty } from '@nestjs/swagger';
import { RELATIONS } from '#domain/neutral/affiliation.js';

/** Shapes of what may tie somebody who is asked to sit, for OpenAPI alone. */
export class TieQuestionBody {
  @ApiProperty({
    enum: [
      'acts-for',
      'works-for',
      'shares',
      'kin',
      'business',
      'competes',
      'earlier-matter',
      'colleague-acted',
      'same-name',
    ],
    description: 'What you are asked about yourself',
  })
  question: string;

  @ApiProperty({ required: false, format: 'uuid', description: 'The party that it is about, where it is about one' })
  partyId?: string;
}

export class TieStepBody {
  @ApiProperty({ format: 'uuid' })
  affiliationId: string;

  @ApiProperty({ format: 'uuid' })
  fromId: string;

  @ApiProperty({ required: false })
  fromName?: string;

  @ApiProperty({ enum: RELATIONS })
  relation: string;

  @ApiProperty({ format: 'uuid' })
  toId: string;

  @ApiProperty({ required: false })
  toName?: string;

  @ApiProperty({ required: false, format: 'date-time' })
  since?: string;

  @ApiProperty({ required: false, format: 'date-time' })
  endedAt?: string;
}

export class PossibleTieBody {
  @ApiProperty({ description: 'Of which class of conflicts it would be; `same-name` where names alone are the same' })
  conflict: string;

  @ApiProperty({ required: false, format: 'uuid' })
  partyId?: string;

  @ApiProperty({ required: false, format: 'date-time', description: 'When it ended' })
  endedAt?: string;

  @ApiProperty({ type: [TieStepBody], description: 'The affiliations that lead there, one after the other' })
  steps: readonly TieStepBody[];

  @ApiProperty({ type: [String], description: 'Disputes in which the expert served with that party' })
  disputeIds: readonly string[];
}

export class PossibleTiesBody {
  @ApiProperty({ type: [TieQuestionBody], description: 'For the person asked, and everybody who reads this' })
  questions: readonly TieQuestionBody[];

  @ApiProperty({
    type: [PossibleTieBody],
    required: false,
    description: 'For the association’s people: what the questions come from',
  })
  ties?: readonly PossibleTieBody[];
}
