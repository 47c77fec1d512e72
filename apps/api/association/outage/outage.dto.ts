import { ApiProperty } from '@nestjs/swagger';
import { CHANNELS, type Channel } from '#domain/dispute/core/channel.js';
import type { Instant } from '#domain/kernel/message.js';
import { Choice, Choices } from '../../dispute/fields/choice.js';
import { Moment } from '../../dispute/fields/moment.js';
import { Text } from '../../dispute/fields/text.js';

/** What can be out: the pages, the interface of programs, or a channel by which parties are told. */
export const OUT = ['pages', 'interface', 'mail', 'sms', 'wechat'] as const;

export class RecordOutageBody {
  @Moment({ description: 'Since when nothing could be filed' })
  from: Instant;

  @Moment({ description: 'Since when it can again' })
  until: Instant;

  @Choices(OUT, { description: 'What was out' })
  channels: (typeof OUT)[number][];

  @Choice(CHANNELS, {
    description: 'The channel that stood in for it: what arrived there counts, for the periods of the law too',
  })
  substitute: Channel;

  @Text({
    description: 'Where and when it was published that the other channel counts',
    example: '协会公众号，2026-03-05 11:20',
    most: 2_000,
  })
  published: string;
}

export class OutageRecorded {
  @ApiProperty({ format: 'uuid' })
  outageId: string;

  @ApiProperty({
    description: 'Disputes that will be looked at; how many were touched, the list of outages tells as it goes on',
  })
  toLookAt: number;
}

export class OutageBody {
  @ApiProperty({ format: 'uuid' })
  outageId: string;

  @ApiProperty({ format: 'date-time', type: String })
  from: Instant;

  @ApiProperty({ format: 'date-time', type: String })
  until: Instant;

  @ApiProperty({ enum: OUT, isArray: true })
  channels: (typeof OUT)[number][];

  @ApiProperty({ enum: CHANNELS })
  substitute: Channel;

  @ApiProperty()
  published: string;

  @ApiProperty({ format: 'date-time', type: String })
  recordedAt: Instant;

  @ApiProperty({ enum: ['running', 'finished'], description: 'Whether it has been carried into every dispute' })
  state: 'running' | 'finished';

  @ApiProperty({ description: 'Disputes looked at so far' })
  lookedAt: number;

  @ApiProperty({ description: 'Disputes of which a window ends later by it' })
  extended: number;
}

export class OutagesBody {
  @ApiProperty({ type: [OutageBody] })
  outages: OutageBody[];
}
