import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { REGISTRATION_KINDS, type RegistrationKind } from '../../account/registration/registration.dto.js';
import { MediationBodyBody } from '../../dispute/talks/mediation/confirmation.dto.js';

/** What administrators have set for the whole association and no other page tells. */
export class AssociationSettings {
  @ApiProperty({ description: 'Who may register; an empty list: nobody', enum: REGISTRATION_KINDS, isArray: true })
  selfRegistration: RegistrationKind[];

  @ApiPropertyOptional({
    type: MediationBodyBody,
    description: 'As what mediation body it has stated itself; absent where it has stated nothing',
  })
  mediationBody?: MediationBodyBody;
}
