import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsString, MaxLength } from 'class-validator';

const LONGEST_SENT = 1_000;

export class ChoosePasswordBody {
  @ApiProperty({
    description: 'At least 15 characters of any kind, none known from breaches and none that names you',
    format: 'password',
    minLength: 15,
    maxLength: 200,
  })
  @IsString()
  @MaxLength(LONGEST_SENT)
  password: string;
}

export class AccountLinkView {
  @ApiProperty({ description: 'What it is for', enum: ['invitation', 'reset', 'mail-change'] })
  purpose: string;

  @ApiProperty({ description: 'Id of the association', format: 'uuid' })
  associationId: string;

  @ApiProperty({ description: 'Its name in the address of its pages', example: 'hangzhou' })
  slug: string;

  @ApiProperty({ description: 'Name of the association in Chinese' })
  nameZh: string;

  @ApiProperty({ description: 'Name of the association in English' })
  nameEn: string;

  @ApiProperty({ description: 'Login of the account' })
  login: string;

  @ApiProperty({ description: 'Name of the person' })
  name: string;

  @ApiPropertyOptional({ description: 'The mail address that is to be confirmed', format: 'email' })
  newMail?: string;

  @ApiProperty({ description: 'Until when it is good, by machine time', format: 'date-time' })
  expiresAt: string;
}
