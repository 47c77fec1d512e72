import { ApiSchema, ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsEmail,
  IsIn,
  IsOptional,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { CONSENT_CHANNELS } from '#domain/party/events.js';
import { IsId } from '../http/is-id.js';
import { IsLine } from '../http/is-line.js';

@ApiSchema({ name: 'PartyAccountBody' })
export class PlatformAccountBody {
  @ApiProperty({ description: 'Id of the platform', format: 'uuid' })
  @IsId()
  platformId: string;

  @ApiProperty({
    description: 'Name of the account, shop or room on that platform',
    example: 'shop-88',
    maxLength: 200,
  })
  @IsLine(200)
  handle: string;
}

export class RegisterPartyBody {
  @ApiProperty({ description: 'Person or organisation', enum: ['person', 'organisation'] })
  @IsIn(['person', 'organisation'])
  kind: 'person' | 'organisation';

  @ApiProperty({ description: 'Name; kept encrypted', example: '杭州某某商贸有限公司', maxLength: 200 })
  @IsLine(200)
  name: string;

  @ApiPropertyOptional({
    description: 'Mail address at which documents are served; kept encrypted',
    format: 'email',
    maxLength: 254,
  })
  @IsOptional()
  @IsEmail({ allow_utf8_local_part: true })
  @MaxLength(254)
  mail?: string;

  @ApiPropertyOptional({ description: 'Language of what is sent to it', enum: ['zh-CN', 'en'] })
  @IsOptional()
  @IsIn(['zh-CN', 'en'])
  locale?: 'zh-CN' | 'en';

  @ApiProperty({
    description: 'Its accounts on platforms, at most 50, by which it is found when a complaint names them',
    type: [PlatformAccountBody],
  })
  @IsArray()
  @ArrayMaxSize(50)
  @ArrayUnique(({ platformId, handle }: PlatformAccountBody) => `${platformId} ${handle}`)
  @ValidateNested({ each: true })
  @Type(() => PlatformAccountBody)
  accounts: PlatformAccountBody[];
}

export class PartyRegistered {
  @ApiProperty({ description: 'Id of the party', format: 'uuid' })
  partyId: string;
}

export class ConsentView {
  @ApiProperty({ description: 'The channel', enum: CONSENT_CHANNELS })
  channel: string;

  @ApiPropertyOptional({ description: 'Since when it agrees', format: 'date-time' })
  givenAt?: string;

  @ApiPropertyOptional({ description: 'Since when no longer', format: 'date-time' })
  withdrawnAt?: string;
}

export class PartyView {
  @ApiProperty({ description: 'Id of the party', format: 'uuid' })
  partyId: string;

  @ApiProperty({
    description: 'Unknown where a complaint named it and nobody registered it',
    enum: ['person', 'organisation', 'unknown'],
  })
  kind: string;

  @ApiPropertyOptional({ description: 'Name; absent once it was erased' })
  name?: string;

  @ApiPropertyOptional({ description: 'Mail address', format: 'email' })
  mail?: string;

  @ApiPropertyOptional({ description: 'Language of what is sent to it', enum: ['zh-CN', 'en'] })
  locale?: string;

  @ApiProperty({ description: 'What it has said of channels', type: [ConsentView] })
  consents: ConsentView[];
}
