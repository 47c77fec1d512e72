import { Transform } from 'class-transformer';
import { ApiProperty } from '@nestjs/swagger';
import { Choice, Whole } from '../../dispute/fields/choice.js';
import { Name } from '../../dispute/fields/text.js';

/** Offices of the association that an account can hold. */
export const HELD_OFFICES = ['case-manager', 'administrator', 'mediator', 'expert'] as const;
export type HeldOffice = (typeof HELD_OFFICES)[number];

export class WithholdBody {
  @Choice(HELD_OFFICES, { description: 'One office alone; the whole account, if not said', optional: true })
  office?: HeldOffice;
}

export class GrantOfficeBody {
  @Choice(HELD_OFFICES, { description: 'The office that the account gets' })
  office: HeldOffice;
}

export class OfficeChanged {
  @ApiProperty({ format: 'uuid' })
  accountId: string;

  @ApiProperty({
    enum: ['granted', 'suspended', 'ended', 'restored', 'waiting'],
    description: 'waiting: another person has to agree',
  })
  state: string;
}

/** A page of a list: where it goes on and how many it shows. */
export class PageQuery {
  @Name({ description: '`next` of the page before', example: 'Qx7…', most: 1_000, optional: true })
  cursor?: string;

  @Whole({ description: 'How many at most; 50 if not said', least: 1, most: 100, optional: true })
  @Transform(({ value }: { value: unknown }) =>
    typeof value === 'string' && /^\d{1,15}$/.test(value) ? Number(value) : value,
  )
  limit?: number;

  @Name({ description: 'What stands in it somewhere', example: 'mei', most: 100, optional: true })
  search?: string;
}

const STATES = ['active', 'suspended', 'ended'] as const;

export class ListAccountsQuery extends PageQuery {
  @Choice(HELD_OFFICES, { description: 'Only those with this office', optional: true })
  office?: HeldOffice;

  @Choice(STATES, { description: 'Only those in this state', optional: true })
  state?: (typeof STATES)[number];
}

export class WithheldOffice {
  @ApiProperty({ enum: HELD_OFFICES })
  office: string;

  @ApiProperty({ enum: ['suspended', 'ended'] })
  state: string;

  @ApiProperty({ type: String, format: 'date-time' })
  since: string;
}

export class AccountLine {
  @ApiProperty({ format: 'uuid' })
  accountId: string;

  @ApiProperty()
  login: string;

  @ApiProperty()
  name: string;

  @ApiProperty({ description: 'Where it is written to' })
  mail: string;

  @ApiProperty({ type: [String], description: 'What it may act as now' })
  roles: readonly string[];

  @ApiProperty({ type: [WithheldOffice], description: 'Offices that it does not hold now' })
  withheld: readonly WithheldOffice[];

  @ApiProperty({ enum: STATES })
  state: string;

  @ApiProperty({ type: String, format: 'date-time', required: false, description: 'Since when it is in this state' })
  since?: string;

  @ApiProperty({ type: String, format: 'date-time', required: false, description: 'On leave until then' })
  awayUntil?: string;

  @ApiProperty({ type: 'integer', description: 'Open disputes that it has' })
  disputes: number;
}

export class AccountList {
  @ApiProperty({ type: [AccountLine] })
  items: readonly AccountLine[];

  @ApiProperty({ required: false, description: 'Cursor of the next page' })
  next?: string;
}
