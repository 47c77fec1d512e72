import { ApiProperty } from '@nestjs/swagger';
import { REMINDED_ROLES, type RemindedRole } from '#domain/rulebook/reminder-rules.js';

const VERDICTS = ['send', 'late', 'overtaken'] as const;
const CHANNELS = ['account', 'mail', 'sms', 'wechat', 'webhook'] as const;
const STATES = ['waiting', 'sent', 'void', 'dead', 'closed'] as const;

export class ReminderSent {
  @ApiProperty({ enum: CHANNELS, enumName: 'ReminderChannel' })
  channel: (typeof CHANNELS)[number];

  @ApiProperty({
    enum: STATES,
    enumName: 'ReminderState',
    description: '`void`: nothing was left to tell when it was to go out, or there was nowhere to send it',
  })
  state: (typeof STATES)[number];

  @ApiProperty({ required: false, description: 'Why it could not be brought, without an address' })
  error?: string;
}

export class ReminderLine {
  @ApiProperty({ format: 'uuid' })
  reminderId: string;

  @ApiProperty({ description: 'A stage, what a neutral is asked, or a task', example: 'awaiting-counter-notice' })
  what: string;

  @ApiProperty({ enum: REMINDED_ROLES, enumName: 'RemindedRole' })
  role: RemindedRole;

  @ApiProperty({ format: 'uuid', description: 'Party, account or platform' })
  toId: string;

  @ApiProperty({ format: 'date-time', description: 'The end of the time that it was about' })
  dueAt: string;

  @ApiProperty({ example: 'before-3', description: '`before-` or `after-` and working days, or `on-the-day`' })
  moment: string;

  @ApiProperty({ format: 'date-time' })
  remindAt: string;

  @ApiProperty({
    enum: VERDICTS,
    enumName: 'ReminderVerdict',
    description: '`late` and `overtaken`: it did not go out, since its time was over or a nearer one came',
  })
  verdict: (typeof VERDICTS)[number];

  @ApiProperty({ type: [ReminderSent], description: 'By which ways; none where its receiver wants none' })
  sent: ReminderSent[];
}

export class ReminderList {
  @ApiProperty({ type: [ReminderLine], description: 'At most 500, the newest first' })
  items: ReminderLine[];
}
