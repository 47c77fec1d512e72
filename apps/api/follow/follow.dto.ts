import { ApiProperty } from '@nestjs/swagger';
import { Name } from '../dispute/fields/text.js';

export class FollowQuery {
  @Name({
    description:
      'How far you were told: the last `id` of the stream, or `lastEventId`; a header Last-Event-ID says the same',
    example: 'Qx7…',
    most: 200,
    optional: true,
  })
  lastEventId?: string;
}

const TOPICS = ['dispute', 'room', 'staff-notes', 'docket', 'tasks', 'counts', 'everything'] as const;

export class ChangedTopic {
  @ApiProperty({
    enum: TOPICS,
    description:
      'dispute: it and all that is in it; room: what is said and offered there; staff-notes: notes on it, for the staff alone; docket: lists of disputes; tasks: lists of tasks; counts: how many tasks; everything: whatever is shown',
  })
  topic: string;

  @ApiProperty({ format: 'uuid', required: false, description: 'Of a dispute, a room and notes' })
  disputeId?: string;

  @ApiProperty({ format: 'uuid', required: false, description: 'Of a room' })
  roomId?: string;
}

/** What to read anew: the data of a message `changed`, too. */
export class Changes {
  @ApiProperty({ type: [ChangedTopic] })
  topics: ChangedTopic[];

  @ApiProperty({ required: false, description: 'Where to go on from: opaque, and good for you alone' })
  lastEventId?: string;
}
