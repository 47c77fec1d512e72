import { ApiProperty } from '@nestjs/swagger';
import { REMINDED_ROLES, type RemindedRole } from '#domain/rulebook/reminder-rules.js';

const whole = { type: 'integer' } as const;

/** Reminders of days of the chosen disputes that went out to one role. */
export class ReminderFigures {
  @ApiProperty({ enum: REMINDED_ROLES, enumName: 'RemindedRole' })
  role: RemindedRole;

  @ApiProperty({ ...whole, description: 'Before the day' })
  before: number;

  @ApiProperty({ ...whole, description: 'On the day' })
  onTheDay: number;

  @ApiProperty({ ...whole, description: 'After it: nothing had been done by then' })
  after: number;
}
