import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayUnique, IsArray, IsEmail, IsIn, MaxLength } from 'class-validator';
import type { Instant } from '#domain/kernel/message.js';
import { ListTasksQuery } from '../../dispute/docket/list.dto.js';
import { Choice } from '../../dispute/fields/choice.js';
import { Name } from '../../dispute/fields/text.js';
import { IsLine } from '../../http/is-line.js';

/** As what somebody registers itself; what it may do then, people decide by its documents. */
export const REGISTRATION_KINDS = ['right-holder', 'merchant', 'live-marketer', 'agency', 'representative'] as const;
export type RegistrationKind = (typeof REGISTRATION_KINDS)[number];

export class SelfRegistrationBody {
  @ApiProperty({ description: 'Who may register; an empty list lets nobody', enum: REGISTRATION_KINDS, isArray: true })
  @IsArray()
  @ArrayUnique()
  @IsIn(REGISTRATION_KINDS, { each: true })
  kinds: RegistrationKind[];
}

export class RegisterBody {
  @Choice(REGISTRATION_KINDS, { description: 'As what' })
  kind: RegistrationKind;

  @ApiProperty({ description: 'Your name', maxLength: 200 })
  @IsLine(200)
  name: string;

  @ApiProperty({ description: 'Name of the party, as its papers have it', maxLength: 200 })
  @IsLine(200)
  partyName: string;

  @ApiProperty({ description: 'Your mail address, which is your login, too', format: 'email', maxLength: 100 })
  @IsEmail({ allow_utf8_local_part: true })
  @MaxLength(100)
  mail: string;

  @ApiProperty({ description: 'Language in which you are addressed', enum: ['zh-CN', 'en'] })
  @IsIn(['zh-CN', 'en'])
  locale: 'zh-CN' | 'en';
}

export const REGISTRATION_STATES = ['unconfirmed', 'waiting', 'handled', 'refused'] as const;
export type RegistrationState = (typeof REGISTRATION_STATES)[number];

export class RegistrationAnswer {
  @ApiProperty({ format: 'uuid' })
  registrationId: string;

  @ApiProperty({ enum: REGISTRATION_STATES })
  state: RegistrationState;
}

export class RegistrationView extends RegistrationAnswer {
  @ApiProperty({ enum: REGISTRATION_KINDS })
  kind: RegistrationKind;

  @ApiProperty({ format: 'uuid' })
  accountId: string;

  @ApiProperty({ description: 'The person' })
  name: string;

  @ApiProperty({ description: 'The party that it says it is, or acts for; nothing rests on it' })
  partyName: string;

  @ApiProperty({ type: String, format: 'date-time' })
  registeredAt: Instant;

  @ApiPropertyOptional({ description: 'The account that decided', format: 'uuid' })
  decidedBy?: string;

  @ApiPropertyOptional({ type: String, format: 'date-time' })
  decidedAt?: Instant;
}

export class RegistrationList {
  @ApiProperty({ type: [RegistrationView] })
  items: RegistrationView[];

  @ApiPropertyOptional({ description: 'Cursor of the next page' })
  next?: string;
}

export class ListRegistrationsQuery extends ListTasksQuery {
  @Choice(REGISTRATION_STATES, { description: 'Only those in this state', optional: true })
  state?: RegistrationState;

  @Name({ description: 'Part of the name of person or party', example: 'li', most: 100, optional: true })
  search?: string;
}

export class DecideRegistrationBody {
  @Choice(['handled', 'refused'], {
    description: 'Handled once the account has been given its authority; a refused one ends the account',
  })
  outcome: 'handled' | 'refused';
}
