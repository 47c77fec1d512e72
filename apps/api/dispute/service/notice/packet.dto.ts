import { ApiProperty } from '@nestjs/swagger';

export class PacketBody {
  @ApiProperty({ description: 'To whom it is addressed' })
  addressee: string;

  @ApiProperty({ required: false, description: 'Where it agreed to get post; missing where it named no address' })
  address?: string;

  @ApiProperty({
    type: [String],
    description: 'Hashes of the files that the document names, in its order: its annexes',
  })
  annexes: string[];

  @ApiProperty({ description: 'One line for the portal’s subject' })
  subject: string;

  @ApiProperty({ description: 'The whole document as plain text' })
  text: string;
}
