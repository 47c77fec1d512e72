import { ApiProperty } from '@nestjs/swagger';
import type { Instant } from '#domain/kernel/message.js';

const some = { required: false };
const time = { type: String, format: 'date-time' } as const;

export class ProposedSuccessors {
  @ApiProperty({ format: 'uuid' })
  handlerId: string;

  @ApiProperty({ format: 'uuid' })
  secondId: string;

  @ApiProperty({ ...some, description: 'Who is to see to it' })
  handlerName?: string;

  @ApiProperty({ ...some, description: 'Who is to look at what goes out' })
  secondName?: string;

  @ApiProperty({ ...some, description: 'The administrator who proposed them' })
  proposedBy?: string;

  @ApiProperty(time)
  proposedAt: Instant;

  @ApiProperty({ description: 'Whether you did: then another administrator is to name the same two' })
  isOwn: boolean;
}

export class OfficialSuccession {
  @ApiProperty({ format: 'uuid' })
  requestId: string;

  @ApiProperty({ example: 'OR-20260314-7Q2MXK4D' })
  number: string;

  @ApiProperty({ ...some, ...time, description: 'By when it is answered, while it is not' })
  dueAt?: Instant;

  @ApiProperty({ type: [String], description: 'The two who had it and hold no office any more' })
  formerNames: string[];

  @ApiProperty({ ...some, type: ProposedSuccessors })
  proposed?: ProposedSuccessors;
}

export class OfficialSuccessionList {
  @ApiProperty({ type: [OfficialSuccession], description: 'The newest first, 100 at most' })
  items: OfficialSuccession[];
}
