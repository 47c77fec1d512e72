import { ApiProperty } from '@nestjs/swagger';
import { IsEmail, IsIn, MaxLength } from 'class-validator';
import { REQUEST_KINDS } from '#application/privacy/data-requests.js';
import { Choice, Flag } from '../dispute/fields/choice.js';
import { Id } from '../dispute/fields/id.js';
import { Name, Text } from '../dispute/fields/text.js';

export class AskWithoutAccountBody {
  @Choice(REQUEST_KINDS, {
    description: 'To be forgotten, to have something put right, to be told what is kept, or to withdraw a consent',
  })
  kind: (typeof REQUEST_KINDS)[number];

  @Name({ description: 'Your name', example: '王小明' })
  name: string;

  @ApiProperty({ description: 'Where the link and the answer go', format: 'email', maxLength: 100 })
  @IsEmail({ allow_utf8_local_part: true })
  @MaxLength(100)
  mail: string;

  @ApiProperty({ description: 'Language in which you are addressed', enum: ['zh-CN', 'en'] })
  @IsIn(['zh-CN', 'en'])
  locale: 'zh-CN' | 'en';

  @Text({
    description: 'What it is about; needed for a correction and a withdrawal',
    example: '我曾为第12号争议的证人',
    most: 4_000,
    optional: true,
  })
  text?: string;
}

export class AskingTaken {
  @ApiProperty({ description: 'What comes next; the same whatever is kept' })
  message: string;
}

export class CheckIdentityBody {
  @Flag({ description: 'Whether what was shown proves who asks' })
  confirmed: boolean;

  @Text({ description: 'What was shown, and how', example: '视频核对居民身份证原件', most: 1_000 })
  shown: string;

  @Id({
    description: 'The party that it is, if it is one; an erasure is carried out for that party',
    optional: true,
  })
  partyId?: string;
}
