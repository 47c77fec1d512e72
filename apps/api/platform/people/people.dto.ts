import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsEmail, IsIn, MaxLength } from 'class-validator';
import type { Instant } from '#domain/kernel/message.js';
import { STAFF_SCOPES, type StaffScope } from '#infrastructure/database/entities/api-key.js';
import { ListTasksQuery } from '../../dispute/docket/list.dto.js';
import { Choice, Choices } from '../../dispute/fields/choice.js';
import { Name } from '../../dispute/fields/text.js';
import { IsLine } from '../../http/is-line.js';

const SCOPES =
  '`read`: everything of the platform’s disputes; `measures`: report what was done; `delegation`: hand over and act under the agreement; `keys`: change keys; `people`: invite and end people of the platform';

export class NamePersonBody {
  @ApiProperty({ description: 'Login, unique in the association', example: 'li.na', maxLength: 100 })
  @IsLine(100)
  login: string;

  @ApiProperty({ description: 'Name of the person', maxLength: 200 })
  @IsLine(200)
  name: string;

  @ApiProperty({
    description: 'Mail address of the person, where its invitation goes',
    format: 'email',
    maxLength: 254,
  })
  @IsEmail({ allow_utf8_local_part: true })
  @MaxLength(254)
  mail: string;

  @ApiProperty({ description: 'Language in which the person is addressed', enum: ['zh-CN', 'en'] })
  @IsIn(['zh-CN', 'en'])
  locale: 'zh-CN' | 'en';

  @Choices(STAFF_SCOPES, { description: SCOPES })
  scopes: StaffScope[];
}

export class PersonScopesBody {
  @Choices(STAFF_SCOPES, { description: SCOPES })
  scopes: StaffScope[];
}

export class PlatformContactBody {
  @ApiProperty({ description: 'Mail address at the platform that is told who speaks for it', format: 'email' })
  @IsEmail({ allow_utf8_local_part: true })
  @MaxLength(254)
  mail: string;
}

export class PlatformContactView {
  @ApiPropertyOptional({ description: 'Absent until somebody has said it', format: 'email' })
  mail?: string;
}

export const PERSON_STATES = ['proposed', 'active', 'ended'] as const;
export type PersonState = (typeof PERSON_STATES)[number];

export class PlatformPersonAnswer {
  @ApiProperty({ format: 'uuid' })
  personId: string;

  @ApiProperty({ enum: PERSON_STATES })
  state: PersonState;
}

export class PlatformPersonView extends PlatformPersonAnswer {
  @ApiProperty({ format: 'uuid' })
  accountId: string;

  @ApiProperty()
  name: string;

  @ApiProperty()
  login: string;

  @ApiProperty({ enum: STAFF_SCOPES, isArray: true })
  scopes: StaffScope[];

  @ApiProperty({ type: String, format: 'date-time' })
  namedAt: Instant;

  @ApiPropertyOptional({ type: String, format: 'date-time' })
  confirmedAt?: Instant;

  @ApiPropertyOptional({ type: String, format: 'date-time' })
  endedAt?: Instant;
}

export class PlatformPersonList {
  @ApiProperty({ type: [PlatformPersonView] })
  items: PlatformPersonView[];

  @ApiPropertyOptional({ description: 'Cursor of the next page' })
  next?: string;
}

export class ListPeopleQuery extends ListTasksQuery {
  @Choice(PERSON_STATES, { description: 'Only people in this state', optional: true })
  state?: PersonState;

  @Name({ description: 'Part of the name or login', example: 'li', most: 100, optional: true })
  search?: string;
}
