import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsEmail,
  IsIn,
  IsOptional,
  IsString,
  Length,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { Type } from 'class-transformer';
import { ACCOUNT_ROLES, type AccountRole } from '#infrastructure/database/entities/account.js';
import { IsId } from '../http/is-id.js';
import { IsLine } from '../http/is-line.js';

export class InvitationWanted {
  @ApiProperty({
    description:
      'By mail to its address, by a message to a phone where the association has a provider, or by a link that you hand over yourself',
    enum: ['mail', 'phone', 'link'],
  })
  @IsIn(['mail', 'phone', 'link'])
  by: 'mail' | 'phone' | 'link';

  @ApiPropertyOptional({ description: 'The phone; it is kept until the message went', example: '+8613800001234' })
  @IsOptional()
  @IsLine(40)
  phone?: string;
}

export class InvitationView {
  @ApiProperty({ description: 'How the person is invited', enum: ['mail', 'phone', 'link'] })
  by: 'mail' | 'phone' | 'link';

  @ApiProperty({ description: 'Until when the link is good, by machine time', format: 'date-time' })
  expiresAt: string;

  @ApiPropertyOptional({ description: 'Where the person chooses a password, once; only if you asked for a link' })
  link?: string;
}

export class CreateAccountBody {
  @ApiProperty({
    description: 'Login, unique in the association, upper and lower case alike',
    example: 'ana',
    maxLength: 100,
  })
  @IsLine(100)
  login: string;

  @ApiPropertyOptional({
    description:
      'For trying things out: a password of at least 12 characters that others know. Never in production, where the person chooses it',
    format: 'password',
    minLength: 12,
    maxLength: 200,
  })
  @IsOptional()
  @IsString()
  @Length(12, 200)
  password?: string;

  @ApiPropertyOptional({ description: 'How its person is invited; by mail, if absent', type: () => InvitationWanted })
  @IsOptional()
  @ValidateNested()
  @Type(() => InvitationWanted)
  invitation?: InvitationWanted;

  @ApiProperty({ description: 'Name of the person', example: '安娜', maxLength: 200 })
  @IsLine(200)
  name: string;

  @ApiProperty({ description: 'Mail address of the person', format: 'email', maxLength: 254 })
  @IsEmail({ allow_utf8_local_part: true })
  @MaxLength(254)
  mail: string;

  @ApiProperty({ description: 'Language in which the person is addressed', enum: ['zh-CN', 'en'] })
  @IsIn(['zh-CN', 'en'])
  locale: 'zh-CN' | 'en';

  @ApiProperty({
    description: 'What the account may do. The first case manager of an association is on duty for new complaints',
    enum: ACCOUNT_ROLES,
    isArray: true,
  })
  @ArrayMinSize(1)
  @ArrayUnique()
  @IsIn(ACCOUNT_ROLES, { each: true })
  roles: AccountRole[];

  @ApiPropertyOptional({
    description:
      'None: who may act for a party, the party or two officers say (POST /v1/parties/{partyId}/authorities)',
    type: [String],
    format: 'uuid',
  })
  @IsOptional()
  @ArrayMaxSize(50)
  @ArrayUnique()
  @IsId({ each: true })
  partyIds?: string[];
}

export class EndAuthorityBody {
  @ApiProperty({ description: 'The party for which it acts no longer', format: 'uuid' })
  @IsId()
  partyId: string;
}

export class AuthorityEnded {
  @ApiProperty({ description: 'Id of the account', format: 'uuid' })
  accountId: string;

  @ApiProperty({ description: 'Id of the party', format: 'uuid' })
  partyId: string;

  @ApiProperty({ description: 'False while another officer has to agree' })
  ended: boolean;
}

export class AccountCreated {
  @ApiProperty({ description: 'Id of the account', format: 'uuid' })
  accountId: string;

  @ApiPropertyOptional({
    description: 'How its person was invited; none where a password was given',
    type: InvitationView,
  })
  invitation?: InvitationView;
}
