import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import { cursorOf, placeOf } from '../../dispute/docket/cursor.js';
import { Whole } from '../../dispute/fields/choice.js';
import { Name } from '../../dispute/fields/text.js';
import { READ } from '../../dispute/refusals.js';
import { Number10 } from '../../dispute/docket/docket-query.dto.js';
import { Access } from '../../http/access.js';
import type { Caller } from '../../http/caller.js';
import { Operation } from '../../http/operation.js';
import { CurrentCaller } from '../../http/request.js';
import { findColleagues, type PlaceOfColleague } from './find-colleagues.js';

export class ListColleaguesQuery {
  @Name({ description: 'A part of the name', example: 'Maja', most: 100, optional: true })
  search?: string;

  @Name({ description: '`next` of the page before', example: 'Qx7…', most: 1_000, optional: true })
  cursor?: string;

  @Whole({ description: 'How many at most; 50 if not said', least: 1, most: 100, optional: true })
  @Number10()
  limit?: number;
}

export class ColleagueLine {
  @ApiProperty({ format: 'uuid' })
  accountId: string;

  @ApiProperty()
  name: string;

  @ApiProperty({ type: [String], description: 'What the person is here', example: ['case-manager'] })
  offices: readonly string[];

  @ApiProperty({ type: [String], description: 'Teams that the person is in, or leads' })
  teamIds: readonly string[];
}

export class ColleagueList {
  @ApiProperty({ type: [ColleagueLine] })
  items: readonly ColleagueLine[];

  @ApiProperty({ required: false, description: 'Cursor of the next page' })
  next?: string;
}

/** Who works for the association: to whom something can be handed, whose something is. */
@ApiTags('desk')
@Controller({ path: 'colleagues', version: '1' })
export class ColleaguesController {
  @Get()
  @Access('case-manager', 'administrator')
  @Operation('listColleagues', { summary: 'Case managers and administrators, by name', refusals: READ })
  @ApiOkResponse({ type: ColleagueList })
  async listColleagues(
    @Query() { search, cursor, limit = 50 }: ListColleaguesQuery,
    @CurrentCaller() { tenant }: Caller,
  ): Promise<ColleagueList> {
    const list = { operation: 'listColleagues', search };
    const after = placeOf<PlaceOfColleague>(tenant, list, cursor);
    const found = await findColleagues(tenant.database, tenant.associationId, {
      ...(search !== undefined && { search }),
      ...(after && { after }),
      limit: limit + 1,
    });
    const items = found.slice(0, limit);
    const last = items.at(-1);
    const more = found.length > limit && last;
    return { items, ...(more && { next: cursorOf(tenant, list, { name: last.name, id: last.accountId }) }) };
  }
}
