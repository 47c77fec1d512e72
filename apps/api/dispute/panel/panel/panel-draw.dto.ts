import { ApiProperty } from '@nestjs/swagger';
import { EXCLUSIONS } from '#domain/rulebook/panel-rules.js';

export class NamedExpert {
  @ApiProperty({ format: 'uuid' })
  expertId: string;

  @ApiProperty({ required: false })
  name?: string;
}

export class ExclusionView {
  @ApiProperty({ enum: EXCLUSIONS })
  why: string;

  @ApiProperty({
    required: false,
    type: [String],
    description: 'Affiliations or earlier disputes on the way; for the association’s people alone',
  })
  via?: readonly string[];
}

export class CandidateView extends NamedExpert {
  @ApiProperty({ description: 'By which everybody else knows it, in this dispute alone' })
  pseudonym: string;

  @ApiProperty({ type: [ExclusionView], description: 'Why it cannot sit; none: it can' })
  excluded: readonly ExclusionView[];
}

export class PanelDrawView {
  @ApiProperty({ format: 'uuid' })
  drawId: string;

  @ApiProperty({ description: 'What proves the secret later' })
  commitment: string;

  @ApiProperty({ required: false, description: 'Place in the log up to which the roster was read' })
  position?: number;

  @ApiProperty({ required: false })
  listHash?: string;

  @ApiProperty({ required: false, description: 'How many sides added something of their own; not for who sits' })
  nonces?: number;

  @ApiProperty({ required: false })
  publicValue?: string;

  @ApiProperty({ required: false, description: 'Once the secret is told' })
  seed?: string;

  @ApiProperty({ required: false, description: 'False: neither a side nor a public value had a part in it' })
  independent?: boolean;

  @ApiProperty({
    required: false,
    type: [CandidateView],
    description: 'The whole roster by name; for the parties of the panel and the association',
  })
  candidates?: readonly CandidateView[];
}
