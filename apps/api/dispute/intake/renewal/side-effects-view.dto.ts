import { ApiProperty } from '@nestjs/swagger';
import { SIDE_EFFECTS } from '#domain/dispute/intake/renewal/events.js';
import { PairBody } from '../../dispute/pair.dto.js';

export class SideEffectView extends PairBody {
  @ApiProperty({ format: 'uuid' })
  sideEffectId: string;

  @ApiProperty({ enum: SIDE_EFFECTS })
  kind: string;

  @ApiProperty({ required: false, description: 'What the platform wrote beside it' })
  details?: string;

  @ApiProperty({ required: false, description: 'Where the respondent sees that it still stands' })
  statement?: string;

  @ApiProperty({ description: 'Whether the platform has undone it' })
  undone: boolean;

  @ApiProperty({ description: 'Whether it is followed up no longer' })
  letGo: boolean;
}

export class SideEffectsBody {
  @ApiProperty({ type: [SideEffectView] })
  sideEffects: readonly SideEffectView[];
}
