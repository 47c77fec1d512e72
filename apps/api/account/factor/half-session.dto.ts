import { ApiProperty } from '@nestjs/swagger';
import { instant } from '#domain/kernel/message.js';
import type { HalfOpened } from './half-session.js';

export class HalfSessionView {
  @ApiProperty({ description: 'Bearer token for the second step alone', example: 'plh_…' })
  token: string;

  @ApiProperty({ description: 'When it ends by itself, ten minutes after the password', format: 'date-time' })
  expiresAt: string;

  @ApiProperty({
    description: 'factor: give one of yours; enrolment: you need one and have none, add one now',
    enum: ['factor', 'enrolment'],
  })
  owed: string;

  @ApiProperty({
    description: 'By what the second step can be made',
    enum: ['totp', 'passkey', 'recovery-code'],
    isArray: true,
  })
  means: string[];
}

export const halfSessionView = ({ token, expiresAt, owed, means }: HalfOpened): HalfSessionView => ({
  token,
  expiresAt: instant(expiresAt),
  owed,
  means: [...means],
});
