import { ApiProperty } from '@nestjs/swagger';
import { DOCKET_SORTS, type DocketSort } from '#read-models/docket-orders.js';
import { DocketFilterQuery } from '../../dispute/docket/docket-query.dto.js';
import { Choice, Choices, Flag } from '../../dispute/fields/choice.js';
import { Part } from '../../dispute/fields/nested.js';
import { Name } from '../../dispute/fields/text.js';

/** What a list can show of each dispute. */
export const COLUMNS = [
  'number',
  'parties',
  'items',
  'platforms',
  'right',
  'owner',
  'team',
  'stage',
  'nextDue',
  'waitingFor',
  'risk',
  'priority',
  'age',
  'filedAt',
  'tags',
  'reference',
  'openTasks',
] as const;
export type Column = (typeof COLUMNS)[number];

export class SaveViewBody {
  @Name({ description: 'What the view is called', example: 'Due this week', most: 60 })
  name: string;

  @Part(() => DocketFilterQuery, { description: 'Filters, as listDisputes takes them' })
  filters: DocketFilterQuery;

  @Choice(DOCKET_SORTS, { description: 'By what it is sorted' })
  sort: DocketSort;

  @Choices(COLUMNS, { description: 'What it shows, in this order' })
  columns: Column[];

  @Flag({ description: 'Whether colleagues see it too; only whoever made it can change it' })
  shared: boolean;
}

export class ViewSaved {
  @ApiProperty({ format: 'uuid' })
  viewId: string;
}

export class ViewLine {
  @ApiProperty({ format: 'uuid' })
  viewId: string;

  @ApiProperty()
  name: string;

  @ApiProperty({ type: DocketFilterQuery })
  filters: DocketFilterQuery;

  @ApiProperty({ enum: DOCKET_SORTS })
  sort: DocketSort;

  @ApiProperty({ enum: COLUMNS, isArray: true })
  columns: readonly Column[];

  @ApiProperty()
  shared: boolean;

  @ApiProperty({ description: 'Whether it is yours to change' })
  own: boolean;

  @ApiProperty({ required: false, description: 'Who made it, if not you' })
  by?: string;
}

export class ViewList {
  @ApiProperty({ type: [ViewLine], description: 'Yours first, each by name' })
  items: readonly ViewLine[];
}
