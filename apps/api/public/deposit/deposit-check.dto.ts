import { ApiProperty } from '@nestjs/swagger';
import { DEPOSIT_KINDS } from '#domain/deposit/kinds.js';

export class CheckedDeposit {
  @ApiProperty({ example: 'DE-20261201-7Q2MXK4D' })
  number: string;

  @ApiProperty({ format: 'date-time', description: 'From when a file with this hash is deposited' })
  depositedAt: string;

  @ApiProperty({ required: false, format: 'date-time', description: 'The instant that an authority attests' })
  attestedAt?: string;

  @ApiProperty({ required: false, description: 'That authority' })
  authority?: string;

  @ApiProperty({ required: false, description: 'Its title, where its depositor published it' })
  title?: string;

  @ApiProperty({ required: false, enum: DEPOSIT_KINDS, description: 'Its kind, where its depositor published it' })
  kind?: string;

  @ApiProperty({ required: false, description: 'Whose it is, where its depositor published it' })
  depositor?: string;
}

export class CheckedDeposits {
  @ApiProperty({ type: [CheckedDeposit], description: 'The first first; at least one' })
  deposits: CheckedDeposit[];
}
