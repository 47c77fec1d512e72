import { ApiProperty } from '@nestjs/swagger';
import { Whole } from '../dispute/fields/choice.js';
import { Name } from '../dispute/fields/text.js';

export class AddOperatorKeyBody {
  @Name({ description: 'Whose it is, or what for', example: 'Nightly backup', most: 80 })
  name: string;

  @Whole({ least: 1, most: 3_650, description: 'Days until it ends by itself; never, if not told', optional: true })
  days?: number;
}

export class RotateOperatorKeyBody {
  @Whole({ least: 0, most: 720, description: 'Hours that the old one goes on beside the new one' })
  overlapHours: number;
}

export class OperatorKeyAdded {
  @ApiProperty({ description: 'Under which it is listed and ended', format: 'uuid' })
  keyId: string;

  @ApiProperty({ description: 'The key, shown in this answer alone', example: 'plo_…' })
  operatorKey: string;

  @ApiProperty({ required: false, format: 'date-time', description: 'When it ends by itself, by machine time' })
  endsAt?: string;
}

export class OperatorKeyEnded {
  @ApiProperty({ format: 'uuid' })
  keyId: string;

  @ApiProperty({ description: 'Since when it is no good any more, by machine time', format: 'date-time' })
  endedAt: string;
}

export class OperatorKeyView {
  @ApiProperty({ format: 'uuid' })
  keyId: string;

  @ApiProperty()
  name: string;

  @ApiProperty({ description: 'Whether it opens anything now' })
  good: boolean;

  @ApiProperty({ format: 'date-time' })
  createdAt: string;

  @ApiProperty({ required: false, format: 'date-time', description: 'When it ends, or ended' })
  endsAt?: string;

  @ApiProperty({ required: false, format: 'date-time', description: 'To the hour' })
  lastUsedAt?: string;
}

export class OperatorKeyList {
  @ApiProperty({ type: [OperatorKeyView], description: 'The newest first' })
  items: OperatorKeyView[];

  @ApiProperty({ description: 'Whether a key of the environment (OPERATOR_KEY) opens beside them' })
  environmentKey: boolean;
}
