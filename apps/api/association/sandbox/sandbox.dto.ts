import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { Instant } from '#domain/kernel/message.js';
import type { SandboxChannel } from '#infrastructure/sandbox/sandbox-messages.js';
import { ListTasksQuery } from '../../dispute/docket/list.dto.js';

export class ListSandboxMessagesQuery extends ListTasksQuery {}

export class SandboxMessageView {
  @ApiProperty({ format: 'uuid' })
  keptId: string;

  @ApiProperty({ enum: ['mail', 'sms', 'wechat'] })
  channel: SandboxChannel;

  @ApiProperty({ description: 'Address, phone or openid to which it would have gone' })
  to: string;

  @ApiPropertyOptional({ description: 'Of a mail' })
  subject?: string;

  @ApiProperty({ description: 'Its text' })
  text: string;

  @ApiProperty({ type: String, format: 'date-time', description: 'By machine time' })
  at: Instant;
}

export class SandboxMessageList {
  @ApiProperty({ type: [SandboxMessageView] })
  items: SandboxMessageView[];

  @ApiPropertyOptional({ description: 'Cursor of the next page' })
  next?: string;
}
