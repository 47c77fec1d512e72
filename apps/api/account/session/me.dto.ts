import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ACCOUNT_ROLES, type AccountRole } from '#infrastructure/database/entities/account.js';
import { STAFF_SCOPES, type StaffScope } from '#infrastructure/database/entities/api-key.js';
import { AccountView, AssociationView } from './session.dto.js';

export class OfficeView {
  @ApiProperty({ description: 'For the header Parley-Office', enum: ACCOUNT_ROLES })
  office: AccountRole;

  @ApiProperty({ description: 'In the language of the request', example: 'Case manager' })
  name: string;
}

export class StaffedPlatform {
  @ApiProperty({ description: 'For the header Parley-Platform', format: 'uuid' })
  platformId: string;

  @ApiProperty({ enum: STAFF_SCOPES, isArray: true })
  scopes: StaffScope[];

  @ApiPropertyOptional({ description: 'How it is called', example: '星播' })
  name?: string;
}

export class PartyOfAccount {
  @ApiProperty({ description: 'For the header Parley-Party', format: 'uuid' })
  partyId: string;

  @ApiPropertyOptional({ description: 'How it is called; missing where it was erased', example: '云栈皮具' })
  name?: string;
}

export class StoodInForView {
  @ApiProperty({ description: 'Whose tasks and disputes you see as your own, and for whom you act', format: 'uuid' })
  accountId: string;

  @ApiProperty({ description: 'Name of the colleague on leave', example: '马娅' })
  name: string;

  @ApiProperty({ description: 'Until when, if it is not back before', type: String, format: 'date-time' })
  until: string;
}

export class MeView {
  @ApiProperty({ type: AccountView })
  account: AccountView;

  @ApiProperty({
    description: 'Offices that the account holds. With several, a request may name in Parley-Office the one it acts in',
    type: [OfficeView],
  })
  offices: OfficeView[];

  @ApiPropertyOptional({ description: 'The parties of the account, with their names', type: [PartyOfAccount] })
  parties?: PartyOfAccount[];

  @ApiPropertyOptional({
    description: 'Platforms that the account works for. With several, a request names one in Parley-Platform',
    type: [StaffedPlatform],
  })
  platforms?: StaffedPlatform[];

  @ApiPropertyOptional({
    description: 'Colleagues on leave for whom this case manager stands in now; missing where there is none',
    type: [StoodInForView],
  })
  standsInFor?: StoodInForView[];

  @ApiPropertyOptional({
    description: 'The office that this request acted in, where it named one',
    enum: ACCOUNT_ROLES,
  })
  actingIn?: AccountRole;

  @ApiProperty({ type: AssociationView })
  association: AssociationView;
}
