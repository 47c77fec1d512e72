import { ApiProperty } from '@nestjs/swagger';
import { VALIDATION_CODES } from '#messages/validation.js';
import { CommandAnswer, FiledItem } from '../../answers.dto.js';

export class RowFaultBody {
  @ApiProperty({ description: 'Line of the file, from 1; the head is line 1' })
  line: number;

  @ApiProperty({ description: 'Empty where it is the row as a whole', example: 'url' })
  column: string;

  @ApiProperty({ enum: VALIDATION_CODES, example: 'not-a-url' })
  code: string;

  @ApiProperty({ description: 'What to do, in your language' })
  remedy: string;
}

export class AddedItemsAnswer extends CommandAnswer {
  @ApiProperty({ type: [FiledItem] })
  items: FiledItem[];

  @ApiProperty({
    type: [RowFaultBody],
    description: 'With partial=true: what was wrong with the rows that were left out',
  })
  rows: RowFaultBody[];
}
