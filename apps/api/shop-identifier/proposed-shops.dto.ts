import { ApiProperty } from '@nestjs/swagger';
import type { Instant } from '#domain/kernel/message.js';
import { IDENTIFIER_KINDS, type IdentifierKind } from '#domain/shop-identifier/kinds.js';
import { SHOP_REACHES, type ShopReach } from '#application/watch/shop-reach.js';
import { IdentifierKindView } from './shop-identifiers.dto.js';

const some = { required: false };
const whole = { type: 'integer' } as const;

export class ImpactAssessmentView {
  @ApiProperty(whole)
  version: number;

  @ApiProperty({ enum: IDENTIFIER_KINDS, isArray: true })
  kinds: IdentifierKind[];

  @ApiProperty({ ...some, description: 'Missing once the words were erased' })
  necessity?: string;

  @ApiProperty(some)
  risks?: string;

  @ApiProperty(some)
  safeguards?: string;

  @ApiProperty({ ...some, description: 'Who filed it' })
  filedBy?: string;

  @ApiProperty({ type: String, format: 'date-time' })
  filedAt: Instant;
}

export class PlatformGroundsView {
  @ApiProperty({ format: 'uuid' })
  platformId: string;

  @ApiProperty()
  platformName: string;

  @ApiProperty({ ...whole, description: 'Of how many shops it has handed something over' })
  shops: number;

  @ApiProperty({ type: [IdentifierKindView], description: 'What its agreement lets it hand over now' })
  kinds: IdentifierKindView[];
}

export class IdentifierRules {
  @ApiProperty({ ...whole, description: 'The key in use' })
  generation: number;

  @ApiProperty({ type: [ImpactAssessmentView], description: 'Assessments of the impact, the newest first' })
  assessments: ImpactAssessmentView[];

  @ApiProperty({ type: [PlatformGroundsView] })
  platforms: PlatformGroundsView[];
}

export class SharedKindView {
  @ApiProperty({ enum: IDENTIFIER_KINDS })
  kind: IdentifierKind;

  @ApiProperty({ ...whole, description: 'How many shops have that very identifier' })
  shops: number;

  @ApiProperty({ description: 'Whether so many have it that it says nothing' })
  isHub: boolean;

  @ApiProperty({ type: 'number', description: 'What it counts, from 0 to 1' })
  weight: number;
}

export class ProposedShopView {
  @ApiProperty({ format: 'uuid' })
  disputeId: string;

  @ApiProperty({ description: 'Number of the dispute' })
  disputeNumber: string;

  @ApiProperty({ description: 'The shop of that dispute whose goods are blocked' })
  sourceName: string;

  @ApiProperty({ format: 'uuid' })
  shopId: string;

  @ApiProperty()
  name: string;

  @ApiProperty({ description: 'Its platform’s short name of it' })
  handle: string;

  @ApiProperty(some)
  platformName?: string;

  @ApiProperty({ type: 'number', description: 'How sure it is that they belong together, from 0 to 1' })
  score: number;

  @ApiProperty({
    enum: SHOP_REACHES,
    description: 'By whom it would hear that it is watched and may object: its account, its platform’s people, or none',
  })
  reach: ShopReach;

  @ApiProperty({ type: [SharedKindView], description: 'By which kinds of identifier; never the identifier' })
  kinds: SharedKindView[];
}

export class ProposedShopList {
  @ApiProperty({ type: [ProposedShopView] })
  items: ProposedShopView[];
}
