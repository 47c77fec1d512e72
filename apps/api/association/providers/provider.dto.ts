import { ApiProperty } from '@nestjs/swagger';
import { ProposedProvider } from './provider-hire.dto.js';

export const SERVICES = ['sms', 'wechat', 'signature', 'identity'] as const;
export const FORMATS = [
  'signed',
  'aliyun-sms',
  'tencent-sms',
  'wechat-template',
  'esign',
  'aliyun-identity',
  'tencent-identity',
] as const;
export const HIRERS = ['operator', 'administrator', 'installation'] as const;

export class HiredProvider {
  @ApiProperty({ enum: SERVICES, description: 'What it is hired for' })
  service: (typeof SERVICES)[number];

  @ApiProperty({
    enum: HIRERS,
    required: false,
    description:
      'Who hired it: the operator for this association, its administrators, or the operator for all. Missing where nobody is hired',
  })
  hiredBy?: (typeof HIRERS)[number];

  @ApiProperty({
    enum: FORMATS,
    required: false,
    description: 'How it is spoken to; signed: the signed interface of Parley',
  })
  format?: (typeof FORMATS)[number];

  @ApiProperty({ required: false, description: 'What it is called on what it signs or sends, where that is set' })
  name?: string;

  @ApiProperty({ format: 'date-time', required: false, description: 'When it last did what it was asked' })
  answeredAt?: string;

  @ApiProperty({
    format: 'date-time',
    required: false,
    description: 'When it last did not; an addressee that gets nothing does not count',
  })
  failedAt?: string;

  @ApiProperty({ required: false, description: 'Why not, in a short word', example: 'bad-credentials' })
  failedWith?: string;

  @ApiProperty({
    type: ProposedProvider,
    required: false,
    description: 'Whom an administrator proposes in its place; nothing goes there before another agrees',
  })
  proposed?: ProposedProvider;
}

export class HiredProviders {
  @ApiProperty({ type: [HiredProvider], description: 'Each service, whether anybody is hired for it or not' })
  items: HiredProvider[];
}
