import { ApiProperty } from '@nestjs/swagger';
import { Text } from '../../fields/text.js';

export class ProposePublicationBody {
  @Text({
    description:
      'The decision in redacted form. It is refused where it names a party, one that acts for it, or a panelist',
    example: 'The panel found that the goods are genuine.',
    most: 50_000,
  })
  text: string;
}

/** A redacted text that waits for a second person, as everybody would read it. */
export class ProposedPublicationBody {
  @ApiProperty({ format: 'uuid' })
  publicationId: string;

  @ApiProperty({ description: 'Who proposed it' })
  proposedBy: string;

  @ApiProperty()
  text: string;
}
