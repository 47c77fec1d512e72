import { ApiProperty } from '@nestjs/swagger';
import { IsEmail, IsIn, IsString, Length, MaxLength } from 'class-validator';
import { IsLine } from '../../http/is-line.js';

const LONGEST_SENT = 1_000;

export class ChangePasswordBody {
  @ApiProperty({ description: 'The password that you use now', format: 'password', minLength: 1, maxLength: 200 })
  @IsString()
  @Length(1, 200)
  present: string;

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

export class ChangeProfileBody {
  @ApiProperty({ description: 'Name of the person', example: '安娜', maxLength: 200 })
  @IsLine(200)
  name: string;

  @ApiProperty({ description: 'Language in which the person is addressed', enum: ['zh-CN', 'en'] })
  @IsIn(['zh-CN', 'en'])
  locale: 'zh-CN' | 'en';
}

export class ChangeMailBody {
  @ApiProperty({ description: 'The new address; the same, to have it confirmed', format: 'email', maxLength: 254 })
  @IsEmail({ allow_utf8_local_part: true })
  @MaxLength(254)
  mail: string;

  @ApiProperty({ description: 'The password that you use now', format: 'password', minLength: 1, maxLength: 200 })
  @IsString()
  @Length(1, 200)
  present: string;
}
