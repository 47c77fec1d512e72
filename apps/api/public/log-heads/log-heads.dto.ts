import { ApiProperty } from '@nestjs/swagger';
import type { LocalDate } from '#domain/calendar/local-date.js';
import { Day } from '../../dispute/fields/day.js';

const some = { required: false };
const SHA = 'a3'.repeat(32);

export class ListLogHeadsQuery {
  @Day({
    description: 'From this day on, the oldest first, 400 at most; without it the newest hundred',
    optional: true,
  })
  from?: LocalDate;
}

/** What is signed and time-stamped: as canonical JSON (RFC 8785) of just this object. */
export class SignedHeadView {
  @ApiProperty({ format: 'uuid' })
  associationId: string;

  @ApiProperty({ format: 'date', description: 'One head each day, in the time of China' })
  day: string;

  @ApiProperty({ description: 'The head of the day before, hexadecimal; of the first only zeros', example: SHA })
  previous: string;

  @ApiProperty({
    description: 'Over the head before and all that was recorded, hexadecimal: another each day, and of no number',
    example: SHA,
  })
  sha256: string;

  @ApiProperty({ format: 'date-time' })
  madeAt: string;
}

export class HeadTimestampView {
  @ApiProperty({ description: 'Who attested that it was there' })
  authority: string;

  @ApiProperty({ description: 'The token of RFC 3161 over the SHA-256 of the signed bytes, DER in base64' })
  token: string;
}

export class LogHeadView {
  @ApiProperty({ type: SignedHeadView })
  head: SignedHeadView;

  @ApiProperty({
    description:
      'JWS (RFC 7515) without its payload, EdDSA; the key is in `/v1/associations/{associationId}/answer-keys`',
  })
  signature: string;

  @ApiProperty({ ...some, type: HeadTimestampView, description: 'Left out until the authority has answered' })
  timestamp?: HeadTimestampView;
}

export class LogHeadList {
  @ApiProperty({ type: [LogHeadView] })
  items: LogHeadView[];
}
