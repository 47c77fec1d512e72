import { ApiProperty } from '@nestjs/swagger';
import { PLATFORM_SCOPES, type PlatformScope } from '#infrastructure/database/entities/api-key.js';
import { Choices, Whole } from '../dispute/fields/choice.js';
import { Name } from '../dispute/fields/text.js';
import { PlatformRegistered } from './platform.dto.js';

const SCOPES =
  'What it may do: read; report measures and service; act under the delegation agreement; change keys. Never more than the key that asks';

export class ChangeKeysBody {
  @Whole({
    least: 0,
    most: 90,
    description:
      'Days that the old ones go on; at most as many as were agreed, which are meant if it is not said. 0 ends every earlier key now',
    optional: true,
  })
  overlapDays?: number;

  @Name({ description: 'What the new key is called', example: 'Spring 2027', most: 80, optional: true })
  name?: string;

  @Choices(PLATFORM_SCOPES, { description: `${SCOPES}. All that the key which asks has, if not told`, optional: true })
  scopes?: PlatformScope[];
}

export class AddKeyBody {
  @Name({ description: 'What the key is called', example: 'Measures robot', most: 80 })
  name: string;

  @Choices(PLATFORM_SCOPES, { description: SCOPES })
  scopes: PlatformScope[];
}

export class PlatformKeysChanged extends PlatformRegistered {
  @ApiProperty({ description: 'Id of the new key, under which it is listed', format: 'uuid' })
  keyId: string;

  @ApiProperty({
    type: String,
    format: 'date-time',
    description: 'Until then at the latest the old keys sign in too, and webhooks are signed with both secrets',
  })
  oldUntil: string;
}

export class PlatformKeyAdded {
  @ApiProperty({ format: 'uuid' })
  platformId: string;

  @ApiProperty({ format: 'uuid' })
  keyId: string;

  @ApiProperty({ description: 'Bearer token; shown here alone', example: 'plk_…' })
  apiKey: string;

  @ApiProperty()
  name: string;

  @ApiProperty({ enum: PLATFORM_SCOPES, isArray: true })
  scopes: PlatformScope[];
}

export class PlatformKeyView {
  @ApiProperty({ format: 'uuid' })
  keyId: string;

  @ApiProperty({ description: 'What it is called', example: 'first' })
  name: string;

  @ApiProperty({ enum: PLATFORM_SCOPES, isArray: true })
  scopes: PlatformScope[];

  @ApiProperty({ description: 'Whether it signs in now' })
  good: boolean;

  @ApiProperty({ format: 'date-time' })
  createdAt: string;

  @ApiProperty({ description: 'When it ends or ended', format: 'date-time', required: false })
  endsAt?: string;

  @ApiProperty({ description: 'When it was used last, to the hour', format: 'date-time', required: false })
  lastUsedAt?: string;
}

export class PlatformKeyList {
  @ApiProperty({ type: [PlatformKeyView] })
  items: PlatformKeyView[];
}

export class PlatformKeysEnded {
  @ApiProperty({ format: 'uuid' })
  platformId: string;

  @ApiProperty({ description: 'How many keys ended with this' })
  ended: number;
}
