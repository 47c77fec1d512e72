import { ApiProperty } from '@nestjs/swagger';
import { IsOptional, IsUrl, Matches, MaxLength } from 'class-validator';
import { TimestampView } from '../../deposit/deposit.dto.js';
import { Name, Text } from '../../dispute/fields/text.js';

const some = { required: false };

export class NameTimestampAuthorityBody {
  @Name({
    description: 'What it is called; one of that name is replaced',
    example: '联合信任时间戳服务中心',
    most: 100,
  })
  name: string;

  @ApiProperty({ description: 'Where it answers by RFC 3161 over HTTP. In production https', format: 'uri' })
  @MaxLength(2_000)
  @IsUrl({ protocols: ['http', 'https'], require_protocol: true, require_tld: false, disallow_auth: true })
  url: string;

  @Text({
    description: 'Its root certificates in PEM, one after the other; a token is believed that leads to one of them',
    example: '-----BEGIN CERTIFICATE-----\n…\n-----END CERTIFICATE-----',
    most: 60_000,
  })
  roots: string;

  @ApiProperty({
    ...some,
    description: 'Object identifier of the policy under which it is to attest',
    example: '1.2.3.4.1',
  })
  @IsOptional()
  @MaxLength(100)
  @Matches(/^[0-2](\.(0|[1-9]\d{0,8})){1,20}$/)
  policy?: string;
}

export class TimestampAuthorityView {
  @ApiProperty({ format: 'uuid' })
  authorityId: string;

  @ApiProperty()
  name: string;

  @ApiProperty({ format: 'uri' })
  url: string;

  @ApiProperty({ ...some, example: '1.2.3.4.1' })
  policy?: string;

  @ApiProperty({ type: [String], description: 'What its root certificates are called, and until when they hold' })
  roots: string[];

  @ApiProperty({ ...some, format: 'date-time', description: 'When it last attested something; machine time' })
  answeredAt?: string;

  @ApiProperty({ ...some, format: 'date-time', description: 'When it last did not; machine time' })
  failedAt?: string;

  @ApiProperty({ ...some, description: 'Why, in a word', example: 'no-answer' })
  failedWith?: string;
}

export class TimestampAuthorityList {
  @ApiProperty({ type: [TimestampAuthorityView], description: 'In the order in which they are asked' })
  items: TimestampAuthorityView[];
}

export class TimestampAuthorityNamed {
  @ApiProperty({ format: 'uuid' })
  authorityId: string;
}

export class TimestampAuthorityTried {
  @ApiProperty({
    type: () => TimestampView,
    description: 'The token that it made over a hash of nothing, as it was checked',
  })
  timestamp: TimestampView;
}
