import { ApiProperty } from '@nestjs/swagger';
import { Parts } from '../../fields/nested.js';
import { Text } from '../../fields/text.js';

export class UndisputedFactBody {
  @Text({
    description: 'One fact that nobody disputes',
    example: 'The account was opened by the agency on 3 May 2024.',
    most: 2_000,
  })
  text: string;
}

export class DrawUpFactsBody {
  @Parts(() => UndisputedFactBody, { description: 'What nobody disputes', least: 1, most: 100 })
  facts: UndisputedFactBody[];
}

export class FactsSeenBody {
  @ApiProperty({ example: 1 })
  version: number;

  @ApiProperty({ type: [String], description: 'Who signs, and lets it out or not' })
  parties: string[];

  @ApiProperty({ type: [String] })
  signedBy: string[];

  @ApiProperty({ type: [String], description: 'Who said that it does not sign this version; it still may' })
  declinedBy: readonly string[];

  @ApiProperty({ type: [String], description: 'Who has agreed that it leaves the mediation' })
  releasedBy: string[];

  @ApiProperty({
    required: false,
    format: 'date-time',
    description: 'When it left the mediation, by the act of the last of them',
  })
  leftAt?: string;

  @ApiProperty({ type: [UndisputedFactBody], required: false, description: 'Absent once it was erased' })
  facts?: UndisputedFactBody[];
}
