import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsUrl, MaxLength } from 'class-validator';
import { HireAnswered } from './provider-hire.dto.js';

export class RegisterMessageProviderBody {
  @ApiProperty({ description: 'What it brings', enum: ['sms', 'wechat'] })
  @IsIn(['sms', 'wechat'])
  channel: 'sms' | 'wechat';

  @ApiProperty({
    description:
      'Its interface: messages are posted to /v1/messages under it, signed by Standard Webhooks. In production https',
    format: 'uri',
  })
  @MaxLength(2_000)
  @IsUrl({ protocols: ['http', 'https'], require_protocol: true, require_tld: false, disallow_auth: true })
  url: string;
}

export class MessageProviderRegistered extends HireAnswered {
  @ApiProperty({ enum: ['sms', 'wechat'] })
  channel: string;

  @ApiProperty({
    description: 'Secret that messages and delivery reports are signed with; shown here alone',
    example: 'whsec_…',
  })
  secret: string;
}
