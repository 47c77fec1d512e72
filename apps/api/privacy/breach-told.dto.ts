import { ApiProperty } from '@nestjs/swagger';
import type { BreachNotice } from '#documents/breach-notice.js';
import type { Instant } from '#domain/kernel/message.js';
import { Choice } from '../dispute/fields/choice.js';
import { Day } from '../dispute/fields/day.js';
import { Id } from '../dispute/fields/id.js';
import { Name } from '../dispute/fields/text.js';

const TO = ['authority', 'account', 'party'] as const;

export class NoteToldBody {
  @Choice(TO, { description: 'Who was told' })
  to: (typeof TO)[number];

  @Id({ description: 'The account or party', optional: true })
  id?: string;

  @Name({ description: 'The authority', example: '深圳市互联网信息办公室', optional: true })
  authority?: string;

  @Name({ description: 'How', example: '电子邮件' })
  way: string;

  @Day({ description: 'Day on which the notice was handed in to the authority', optional: true })
  handedInOn?: string;
}

export class ToldBody {
  @ApiProperty({ enum: TO })
  to: (typeof TO)[number];

  @ApiProperty({ required: false, format: 'uuid' })
  id?: string;

  @ApiProperty({ required: false })
  authority?: string;

  @ApiProperty()
  way: string;

  @ApiProperty({ type: String, format: 'date-time' })
  at: Instant;

  @ApiProperty({ description: 'Account that told it; `engine` where it was mailed' })
  by: string;

  @ApiProperty({ required: false, description: 'Of the mail that a server took' })
  messageId?: string;

  @ApiProperty({ required: false, description: 'SHA-256 of what it said, hexadecimal' })
  sha256?: string;

  @ApiProperty({ required: false, format: 'date' })
  handedInOn?: string;
}

export class BreachLetterBody {
  @ApiProperty({ enum: ['account', 'party'] })
  to: 'account' | 'party';

  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ enum: ['waiting', 'sent', 'void', 'dead'], description: '`void`: no address; `dead`: given up' })
  state: 'waiting' | 'sent' | 'void' | 'dead';
}

export class AuthorityNoticeQuery {
  @Choice(['zh-CN', 'en'], { description: 'Language; that of the request if not said', optional: true })
  locale?: 'zh-CN' | 'en';

  @Name({
    description: 'To which authority it goes; the one that the law means if not said',
    example: '深圳市互联网信息办公室',
    optional: true,
  })
  authority?: string;
}

const NOTICE = { type: 'object', additionalProperties: true } as const;

export class BreachNoticesBody {
  @ApiProperty({ ...NOTICE, description: 'Title, paragraphs, sections and closing' })
  'zh-CN': BreachNotice;

  @ApiProperty({ ...NOTICE })
  en: BreachNotice;
}
