import { ApiProperty } from '@nestjs/swagger';
import { WordsBody } from '../../signal/signal.dto.js';

export class ReleasedRulebook {
  @ApiProperty({ example: 'cn-ecl' })
  id: string;

  @ApiProperty({ example: '2027-01' })
  version: string;

  @ApiProperty({ description: 'SHA-256 of its canonical JSON, which a dispute pins' })
  hash: string;

  @ApiProperty({ format: 'date', description: 'The legal day from which it is in force, until one of its id follows' })
  inForceFrom: string;

  @ApiProperty({ type: WordsBody })
  title: WordsBody;
}

export class ReleasedRulebooks {
  @ApiProperty({ type: [ReleasedRulebook] })
  rulebooks: ReleasedRulebook[];
}
