import { ApiProperty } from '@nestjs/swagger';
import { EXCLUSIONS } from '#domain/rulebook/panel-rules.js';

export class PublicEntry {
  @ApiProperty({ description: 'An expert of the roster, known by this in this dispute alone' })
  pseudonym: string;

  @ApiProperty({ enum: EXCLUSIONS, isArray: true, description: 'Why it cannot sit, by class; none: it can' })
  excluded: readonly string[];
}

export class PublicDraw {
  @ApiProperty({ format: 'uuid' })
  drawId: string;

  @ApiProperty({ description: 'Told before the list was known' })
  commitment: string;

  @ApiProperty({ description: 'Place in the log of the commitment' })
  committedAt: number;

  @ApiProperty({ required: false, description: 'Place in the log at which the list was frozen' })
  frozenAt?: number;

  @ApiProperty({ required: false, description: 'Place in the log up to which the roster was read' })
  position?: number;

  @ApiProperty({ required: false })
  listHash?: string;

  @ApiProperty({ required: false, type: [PublicEntry] })
  entries?: readonly PublicEntry[];

  @ApiProperty({ type: [String], description: 'What the sides added, in the order of the log' })
  nonces: readonly string[];

  @ApiProperty({ required: false, description: 'Mixed in where no side added anything' })
  publicValue?: string;

  @ApiProperty({ required: false, description: 'Where everybody can look it up' })
  publicValueSource?: string;

  @ApiProperty({ required: false, description: 'Told when everything else was fixed, hexadecimal' })
  secret?: string;

  @ApiProperty({ required: false })
  seed?: string;

  @ApiProperty({ required: false, description: 'Seats, and after them the reserve' })
  places?: number;

  @ApiProperty({ required: false, type: [String], description: 'Who was drawn, the first presiding' })
  drawn?: readonly string[];

  @ApiProperty({
    required: false,
    type: [String],
    description: 'Who is asked when one of these falls away, in this order',
  })
  reserve?: readonly string[];

  @ApiProperty({ required: false, description: 'False: neither a side nor a public value had a part in it' })
  independent?: boolean;
}

export class PublicDraws {
  @ApiProperty({ format: 'uuid' })
  disputeId: string;

  @ApiProperty({ type: [PublicDraw] })
  draws: readonly PublicDraw[];
}
