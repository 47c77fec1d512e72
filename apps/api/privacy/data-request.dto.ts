import { ApiProperty } from '@nestjs/swagger';
import { REQUEST_STATES, type RequestState } from '#application/privacy/data-requests.js';
import type { Instant } from '#domain/kernel/message.js';
import { CALLS, type Call } from '#domain/privacy/answer-period.js';
import { ListTasksQuery } from '../dispute/docket/list.dto.js';
import { Choice } from '../dispute/fields/choice.js';
import { Text } from '../dispute/fields/text.js';
import { DataRequestBody } from './own-data.dto.js';

export class CalledBody {
  @ApiProperty({ enum: CALLS, description: 'Its day was `near`, or had `passed`' })
  stage: Call;

  @ApiProperty({ format: 'uuid', description: 'The administrator who was called' })
  toId: string;

  @ApiProperty({ type: String, format: 'date-time', description: 'The day that was set then' })
  dueAt: Instant;

  @ApiProperty({ type: String, format: 'date-time' })
  at: Instant;
}

export class AskerBody {
  @ApiProperty()
  name: string;

  @ApiProperty({ description: 'Confirmed by a link' })
  mail: string;
}

export class IdentityCheckBody {
  @ApiProperty()
  confirmed: boolean;

  @ApiProperty({ required: false, description: 'What was shown' })
  shown?: string;

  @ApiProperty({ required: false, format: 'uuid', description: 'The party that it is' })
  partyId?: string;

  @ApiProperty({ format: 'uuid', description: 'The administrator who looked' })
  by: string;

  @ApiProperty({ type: String, format: 'date-time' })
  at: Instant;
}

export class OfficeRequestBody extends DataRequestBody {
  @ApiProperty({ type: [CalledBody], description: 'Who was called to it by name' })
  called: CalledBody[];

  @ApiProperty({ required: false, type: AskerBody, description: 'Who asks without an account' })
  asker?: AskerBody;

  @ApiProperty({ required: false, type: IdentityCheckBody, description: 'Who checked who that is, and by what' })
  identity?: IdentityCheckBody;
}

export class OfficeRequestList {
  @ApiProperty({ type: [OfficeRequestBody] })
  items: OfficeRequestBody[];

  @ApiProperty({ required: false, description: 'Where the next page begins' })
  next?: string;
}

export class ListDataRequestsQuery extends ListTasksQuery {
  @Choice(REQUEST_STATES, { description: 'Only in this state', optional: true })
  state?: RequestState;

  @Choice(['overdue'], { description: 'Only what nobody has answered although its day has passed', optional: true })
  due?: 'overdue';
}

export class AnswerDataRequestBody {
  @Choice(['done', 'refused'], { description: 'Whether it was done; an erasure is carried out by itself' })
  outcome: 'done' | 'refused';

  @Text({ description: 'What the person is told; of a refusal the reason', example: '已更正', most: 4_000 })
  answer: string;
}

export class ExtendDataRequestBody {
  @Text({ description: 'Why it takes longer; the person is told', example: '需向平台核实', most: 4_000 })
  reason: string;
}
