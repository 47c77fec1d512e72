import { RIGHT_KINDS } from '#domain/rulebook/right-kinds.js';
import { ApiProperty } from '@nestjs/swagger';

export class RulebookSeenBody {
  @ApiProperty({ example: 'cn-ecl' })
  id: string;

  @ApiProperty({ example: '2026-11' })
  version: string;
}

export class RightSeenBody {
  @ApiProperty({ enum: RIGHT_KINDS })
  kind: string;

  @ApiProperty({ type: Object, description: 'Kind of work, patent or indication' })
  codes: object;

  @ApiProperty({ required: false })
  name?: string;

  @ApiProperty({ required: false })
  registrationNumber?: string;

  @ApiProperty({ required: false })
  details?: string;
}

export class RespondentSeenBody {
  @ApiProperty({ format: 'uuid' })
  respondentId: string;

  @ApiProperty({ type: [String] })
  roles: string[];

  @ApiProperty({ required: false, description: 'Missing where it was erased' })
  name?: string;

  @ApiProperty({ required: false })
  mail?: string;
}

export class LocatorSeenBody {
  @ApiProperty({ required: false })
  url?: string;

  @ApiProperty({ required: false })
  externalId?: string;

  @ApiProperty({ required: false })
  detail?: string;
}

export class ItemSeenBody {
  @ApiProperty({ format: 'uuid' })
  itemId: string;

  @ApiProperty({ format: 'uuid' })
  platformId: string;

  @ApiProperty()
  kind: string;

  @ApiProperty({ required: false })
  title?: string;

  @ApiProperty({ type: LocatorSeenBody })
  locator: LocatorSeenBody;

  @ApiProperty({ type: [String], description: 'Those of its respondents that you see' })
  respondentIds: string[];
}
