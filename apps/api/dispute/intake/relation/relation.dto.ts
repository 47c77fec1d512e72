import { ApiProperty } from '@nestjs/swagger';
import {
  RELATION_BASES,
  RELATIONS,
  type Relation,
  type RelationBasis,
} from '#domain/dispute/intake/relation/events.js';
import { Choice } from '../../fields/choice.js';
import { Id } from '../../fields/id.js';
import { Text } from '../../fields/text.js';

export class RelateDisputesBody {
  @Choice(RELATIONS, { description: 'How the two stand to each other; unrelated answers a proposal with no' })
  relation: Relation;

  @Id({ description: 'The other dispute' })
  otherDisputeId: string;

  @Id({ description: 'Of disputes handled together: the one that leads, one of the two', optional: true })
  leadDisputeId?: string;

  @Text({ description: 'Why', example: 'Both are about the same bag of the same shop.', most: 2_000, optional: true })
  note?: string;
}

export class RelationSide {
  @ApiProperty({ format: 'uuid' })
  disputeId: string;

  @ApiProperty()
  number: string;

  @ApiProperty({ format: 'uuid' })
  complainantId: string;

  @ApiProperty({ type: String, format: 'date-time' })
  filedAt: string;
}

export class ProposedRelationBody {
  @ApiProperty({ enum: RELATIONS, description: 'What the machine takes it for; a person decides' })
  relation: Relation;

  @ApiProperty({ enum: RELATION_BASES, isArray: true, description: 'What they have in common' })
  basis: readonly RelationBasis[];

  @ApiProperty({ type: RelationSide })
  later: RelationSide;

  @ApiProperty({ type: RelationSide })
  earlier: RelationSide;
}

export class ProposedRelations {
  @ApiProperty({ type: [ProposedRelationBody], description: 'At most 200, the newest first' })
  proposed: readonly ProposedRelationBody[];
}
