import { ApiProperty } from '@nestjs/swagger';
import type { Instant } from '#domain/kernel/message.js';
import { Whole } from '../../dispute/fields/choice.js';
import { Id } from '../../dispute/fields/id.js';
import { Moment } from '../../dispute/fields/moment.js';
import { Name } from '../../dispute/fields/text.js';

/** A window in which what cannot wait may be asked for without a running room. */
export class DeclareFestivalBody {
  @Name({ description: 'What it is called', example: '双11', most: 200 })
  name: string;

  @Moment({ description: 'When it begins' })
  beginsAt: Instant;

  @Moment({ description: 'When it ends' })
  endsAt: Instant;
}

export class FestivalDeclared {
  @ApiProperty({ format: 'uuid' })
  festivalId: string;
}

/** One case manager on duty for some time. */
export class SetDutyBody {
  @Id({ description: 'The account of the case manager' })
  accountId: string;

  @Whole({ description: 'Who is asked first: the lowest', least: 1, most: 100 })
  place: number;

  @Moment({ description: 'From when' })
  beginsAt: Instant;

  @Moment({ description: 'Until when' })
  endsAt: Instant;
}

export class DutySet {
  @ApiProperty({ format: 'uuid' })
  dutyId: string;
}
