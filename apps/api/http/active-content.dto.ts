import { ApiProperty } from '@nestjs/swagger';
import {
  ACTIVE_CONTENT,
  ACTIVE_CONTENT_STATES,
  type ActiveContent,
  type ActiveContentState,
} from '#domain/dispute/service/evidence/active-content.js';

export class ActiveContentBody {
  @ApiProperty({
    enum: ACTIVE_CONTENT_STATES,
    description:
      'none: it is given byte for byte. present: a copy without that is given. unknown: it could not be checked, and is given as application/octet-stream',
  })
  state: ActiveContentState;

  @ApiProperty({ enum: ACTIVE_CONTENT, isArray: true, description: 'What it can do, as far as it was found' })
  kinds: readonly ActiveContent[];

  @ApiProperty({ required: false, description: 'It carries a signature, which a copy cannot keep' })
  signed?: boolean;

  @ApiProperty({ required: false, description: 'What to tell whoever is about to open it, in the language asked for' })
  warning?: string;
}
