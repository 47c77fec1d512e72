import { ApiProperty } from '@nestjs/swagger';

export class PacketBody {
  @ApiProperty({ description: 'To whom it is addressed' })
  addressee: string;

  @ApiProperty({ description: 'One line for the portal’s subject' })
  subject: string;

  @ApiProperty({ description: 'The whole document as plain text' })
  text: string;
}
