import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsBoolean, IsOptional, IsUrl, Matches, MaxLength } from 'class-validator';
import { unlessLeftOut } from '../dispute/fields/checked.js';
import { IsLine } from '../http/is-line.js';

export class RegisterPlatformBody {
  @ApiProperty({ description: 'Name of the platform', example: '直播商城', maxLength: 200 })
  @IsLine(200)
  name: string;

  @ApiProperty({ description: 'Short name: 2 to 40 small letters, digits and hyphens', example: 'demo-shop' })
  @Matches(/^[a-z0-9][a-z0-9-]{1,39}$/)
  handle: string;

  @ApiPropertyOptional({
    description:
      'Where signed webhooks are sent (Standard Webhooks); without it the platform must look by itself. In production https',
    format: 'uri',
  })
  @IsOptional()
  @MaxLength(2_000)
  @IsUrl({ protocols: ['http', 'https'], require_protocol: true, require_tld: false, disallow_auth: true })
  webhookUrl?: string;
}

/** One of the two. Null is no wish: who writes what it leaves out so is not taken for one that takes nothing. */
export class PlatformReceiverBody {
  @ApiPropertyOptional({
    description: 'Where signed webhooks are sent from now on (Standard Webhooks). In production https',
    format: 'uri',
  })
  @unlessLeftOut()
  @MaxLength(2_000)
  @IsUrl({ protocols: ['http', 'https'], require_protocol: true, require_tld: false, disallow_auth: true })
  webhookUrl?: string;

  @ApiPropertyOptional({ description: 'It takes none: people carry notices and measures to it' })
  @unlessLeftOut()
  @IsBoolean()
  byHand?: boolean;
}

/** Either of the two. */
export class PlatformReceiverView {
  @ApiPropertyOptional({ description: 'Where signed webhooks are sent; absent where it takes none', format: 'uri' })
  webhookUrl?: string;

  @ApiProperty({ description: 'It takes none: people carry notices and measures to it' })
  byHand: boolean;
}

export class PlatformRegistered {
  @ApiProperty({ description: 'Id of the platform', format: 'uuid' })
  platformId: string;

  @ApiProperty({ description: 'Bearer token of the platform; shown here alone', example: 'plk_…' })
  apiKey: string;

  @ApiProperty({
    description: 'Secret that webhooks are signed with (Standard Webhooks); shown here alone',
    example: 'whsec_…',
  })
  webhookSecret: string;
}

export class ListedPlatform {
  @ApiProperty({ description: 'Id of the platform', format: 'uuid' })
  platformId: string;

  @ApiProperty({ description: 'Its name', example: '直播商城' })
  name: string;

  @ApiProperty({ description: 'Its short name', example: 'demo-shop' })
  handle: string;

  @ApiProperty({ description: 'Whether people carry notices and measures to it, because it has no interface' })
  byHand: boolean;
}

export class Platforms {
  @ApiProperty({ type: [ListedPlatform] })
  platforms: ListedPlatform[];
}
