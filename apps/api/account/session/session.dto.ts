import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsString, Length } from 'class-validator';
import { ACCOUNT_ROLES } from '#infrastructure/database/entities/account.js';
import { IsId } from '../../http/is-id.js';
import { IsLine } from '../../http/is-line.js';

export class SignInBody {
  @ApiProperty({
    description: 'The association that administers the account: the name in its address, or its id',
    example: 'hangzhou',
    maxLength: 60,
  })
  @IsLine(60)
  association: string;

  @ApiProperty({ description: 'Login, upper and lower case alike', example: 'ana', maxLength: 100 })
  @IsLine(100)
  login: string;

  @ApiProperty({ description: 'Password', format: 'password', minLength: 1, maxLength: 200 })
  @IsString()
  @Length(1, 200)
  password: string;
}

export class AccountView {
  @ApiProperty({ description: 'Id of the account', format: 'uuid' })
  accountId: string;

  @ApiProperty({ description: 'Name of the person', example: '安娜' })
  name: string;

  @ApiProperty({ description: 'Language in which the person is addressed', enum: ['zh-CN', 'en'] })
  locale: string;

  @ApiProperty({
    description: 'What the account may do in the association',
    enum: ACCOUNT_ROLES,
    isArray: true,
  })
  roles: string[];

  @ApiProperty({
    description: 'Parties that the account may act for; with several, each request names one in Parley-Party',
    type: [String],
    format: 'uuid',
  })
  partyIds: string[];
}

export class SessionView {
  @ApiPropertyOptional({
    description: 'Bearer token for the Authorization header; missing where a cookie holds it (Parley-Session: browser)',
    example: 'pls_…',
  })
  token?: string;

  @ApiProperty({
    description: 'When it ends at the latest, by machine time; earlier where it is not used',
    format: 'date-time',
  })
  expiresAt: string;

  @ApiProperty({ type: AccountView })
  account: AccountView;

  @ApiPropertyOptional({
    description:
      'Marks a program’s device as known to the account: send it as header Parley-Device at the next sign-in. A browser has a cookie instead',
    example: 'pld_…',
  })
  device?: string;
}

export class AssociationView {
  @ApiProperty({ description: 'Id of the association', format: 'uuid' })
  associationId: string;

  @ApiProperty({ description: 'The name in the address of its pages: /a/<slug>', example: 'hangzhou' })
  slug: string;

  @ApiProperty({ description: 'Its name in Chinese' })
  nameZh: string;

  @ApiProperty({ description: 'Its name in English' })
  nameEn: string;

  @ApiProperty({ description: 'Whether it is a sandbox: nothing of it has effect, leaves or is published' })
  sandbox: boolean;
}
