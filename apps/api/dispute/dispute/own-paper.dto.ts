import { ApiProperty } from '@nestjs/swagger';
import { OWN_PAPER_KINDS, OWN_PAPER_STATES } from '#domain/dispute/own-papers.js';

/** How it stands with one's signature under one paper. */
export class OwnPaperBody {
  @ApiProperty({ format: 'uuid', required: false, description: 'In which it was drawn up; a decision has its panel' })
  mediationId?: string;

  @ApiProperty({ format: 'uuid', required: false, description: 'Of a decision' })
  panelId?: string;

  @ApiProperty({ enum: OWN_PAPER_KINDS })
  kind: string;

  @ApiProperty({
    enum: OWN_PAPER_STATES,
    description: 'waiting for you; lapsed: its mediation or panel ended before you signed',
  })
  state: string;

  @ApiProperty({ description: 'Whether you can still sign it' })
  isOpen: boolean;
}
