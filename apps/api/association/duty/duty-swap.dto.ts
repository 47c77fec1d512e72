import { ApiProperty } from '@nestjs/swagger';
import { Id } from '../../dispute/fields/id.js';

export class SwapDutyBody {
  @Id({ description: 'The colleague who is to take this time' })
  toId: string;
}

export class DutyChanged {
  @ApiProperty({ format: 'uuid' })
  dutyId: string;

  @ApiProperty({ enum: ['accepted', 'asked', 'swapped', 'refused'] })
  state: string;
}

export class DutyLine {
  @ApiProperty({ format: 'uuid' })
  dutyId: string;

  @ApiProperty({ format: 'uuid' })
  accountId: string;

  @ApiProperty()
  name: string;

  @ApiProperty({ type: 'integer' })
  place: number;

  @ApiProperty({ type: String, format: 'date-time' })
  beginsAt: string;

  @ApiProperty({ type: String, format: 'date-time' })
  endsAt: string;

  @ApiProperty({ type: String, format: 'date-time', required: false, description: 'When its officer said yes' })
  acceptedAt?: string;

  @ApiProperty({ format: 'uuid', required: false, description: 'Who was asked to take it' })
  swapToId?: string;
}

export class DutyList {
  @ApiProperty({ type: [DutyLine] })
  items: readonly DutyLine[];

  @ApiProperty({ required: false, description: 'Cursor of the next page' })
  next?: string;
}

export class DutyPhoneKept {
  @ApiProperty({ format: 'uuid' })
  accountId: string;
}
