import { ApiProperty } from '@nestjs/swagger';
import { TimestampView } from '../../../deposit/deposit.dto.js';
import { Text } from '../../fields/text.js';

export class TimestampExhibitBody {
  @Text({
    description: 'The time-stamp token (RFC 3161), or the answer of an authority that it lies in: DER in base64',
    example: 'MIIRngYJKoZIhvcNAQcCoIIRjzCCEYs=',
    most: 90_000,
  })
  token: string;
}

export class ExhibitTimestampView extends TimestampView {
  @ApiProperty({ description: 'Whether it came with a deposit that was made before the dispute' })
  fromDeposit: boolean;

  @ApiProperty({ type: String, format: 'date-time', description: 'When it was laid beside the exhibit and checked' })
  addedAt: string;
}

export class ExhibitTimestamped {
  @ApiProperty({ format: 'uuid' })
  evidenceId: string;

  @ApiProperty({ type: () => TimestampView })
  timestamp: TimestampView;
}
