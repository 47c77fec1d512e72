import { ApiProperty } from '@nestjs/swagger';
import { ALARMS, type AlarmPattern } from '#infrastructure/security/find-alarms.js';
import { ALARM_OUTCOMES, type AlarmOutcome } from '#application/security/security-alarms.js';
import { Choice } from '../dispute/fields/choice.js';

const PATTERNS = Object.keys(ALARMS) as AlarmPattern[];

export class SecurityAlarmView {
  @ApiProperty({ format: 'uuid' })
  alarmId: string;

  @ApiProperty({ enum: PATTERNS, enumName: 'AlarmPattern' })
  pattern: AlarmPattern;

  @ApiProperty({ description: 'Of whom or what: an account, a platform, a link, an address, or `all`' })
  subject: string;

  @ApiProperty({ type: 'integer', description: 'How often, when it was found' })
  count: number;

  @ApiProperty({ format: 'date-time' })
  foundAt: string;

  @ApiProperty({ format: 'date-time', required: false, description: 'When somebody said what came of it' })
  lookedAt?: string;

  @ApiProperty({ format: 'uuid', required: false })
  lookedBy?: string;

  @ApiProperty({ enum: ALARM_OUTCOMES, required: false })
  outcome?: AlarmOutcome;
}

export class SecurityAlarmList {
  @ApiProperty({
    type: [SecurityAlarmView],
    description: 'At most 200: those that nobody has looked into, then the newest',
  })
  items: SecurityAlarmView[];
}

export class SettleSecurityAlarmBody {
  @Choice(ALARM_OUTCOMES, { description: 'expected: it was one of yours; acted-on: an account or key was ended' })
  outcome: AlarmOutcome;
}

export class SecurityAlarmSettled {
  @ApiProperty({ format: 'uuid' })
  alarmId: string;
}
