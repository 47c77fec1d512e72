import { ApiProperty } from '@nestjs/swagger';
import { OWN_PAPER_KINDS, OWN_PAPER_STATES } from '#domain/dispute/own-papers.js';

/** How it stands with one's signature under one paper. */
export class OwnPaperBody {
  @ApiProperty({ format: 'uuid' })
  mediationId: string;

  @ApiProperty({ enum: OWN_PAPER_KINDS })
  kind: string;

  @ApiProperty({
    enum: OWN_PAPER_STATES,
    description: 'waiting for you; lapsed: its mediation ended before you signed',
  })
  state: string;

  @ApiProperty({ description: 'Whether you can still sign it' })
  isOpen: boolean;
}
