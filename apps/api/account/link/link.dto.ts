import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Matches } from 'class-validator';

export class LinkView {
  @ApiProperty({ description: 'The association that sent it', format: 'uuid' })
  associationId: string;

  @ApiProperty({ description: 'Who sent the link, in Chinese' })
  nameZh: string;

  @ApiProperty({ description: 'Who sent the link, in English' })
  nameEn: string;

  @ApiProperty({
    description: 'The phone that a code goes to, masked; missing where nobody holds one',
    example: '+86138****1234',
    required: false,
  })
  phone?: string;

  @ApiProperty({ description: 'When the link ends by itself, by machine time', format: 'date-time' })
  expiresAt: string;
}

export class CodeSent {
  @ApiProperty({ description: 'The phone that it went to, masked', example: '+86138****1234' })
  phone: string;

  @ApiProperty({ description: 'Until when it can be given, by machine time', format: 'date-time' })
  expiresAt: string;
}

export class OpenLinkBody {
  @ApiProperty({ description: 'The code from the phone, six digits', example: '048213', pattern: '^[0-9]{6}$' })
  @Matches(/^[0-9]{6}$/)
  code: string;
}

export class LinkSessionView {
  @ApiPropertyOptional({
    description:
      'Bearer token for the Authorization header, good for this dispute and party alone; missing where a cookie holds it (Parley-Session: browser)',
    example: 'plv_…',
  })
  token?: string;

  @ApiProperty({ description: 'When it ends by itself, by machine time', format: 'date-time' })
  expiresAt: string;

  @ApiProperty({ format: 'uuid' })
  disputeId: string;

  @ApiProperty({ description: 'The party that its bearer acts for', format: 'uuid' })
  partyId: string;

  @ApiProperty({ description: 'The document that the link was sent with', format: 'uuid' })
  serviceId: string;

  @ApiProperty({ description: 'Where that document is read', example: '/v1/disputes/…/services/…/document' })
  documentUrl: string;
}
