import { ApiProperty } from '@nestjs/swagger';
import { IsLine } from '../../http/is-line.js';

export class TrySignatureProviderBody {
  @ApiProperty({ description: 'Your name, as the provider knows you', example: '王芳', maxLength: 100 })
  @IsLine(100)
  name: string;

  @ApiProperty({ description: 'A phone of yours', example: '13800001234', maxLength: 64 })
  @IsLine(64)
  phone: string;
}

export class SignatureProviderTried {
  @ApiProperty({ enum: ['taken'], description: 'The provider has the paper' })
  result: 'taken';

  @ApiProperty({ format: 'uri', description: 'Where you sign it, if you wish; what comes of that is recorded nowhere' })
  link: string;
}

export class TryIdentityProviderBody {
  @ApiProperty({ description: 'Your own name, or the name of the association', example: '王芳', maxLength: 200 })
  @IsLine(200)
  name: string;

  @ApiProperty({
    description:
      'Number of your own identity card, or the association’s unified social credit code: the provider is asked whether it goes with the name. It goes to that provider alone and is kept nowhere',
    example: '52100000MJ0000000X',
    maxLength: 18,
  })
  @IsLine(18)
  identityNumber: string;
}

export class IdentityProviderTried {
  @ApiProperty({
    enum: ['matches', 'differs', 'not-found'],
    description: 'What the provider said; each of them shows that it answers',
  })
  result: 'matches' | 'differs' | 'not-found';
}
