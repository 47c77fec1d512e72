import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Access } from '../../http/access.js';
import type { Caller } from '../../http/caller.js';
import { Operation } from '../../http/operation.js';
import { CurrentCaller } from '../../http/request.js';
import { waitForTable } from '../../http/wait-for-read.js';
import { READ } from '../../dispute/refusals.js';
import { SearchHits, SearchQuery, Suggestions, SuggestionsQuery } from './search.dto.js';
import { searchWords } from './search-words.js';
import { suggest } from './suggest.js';

/** Finding disputes by what stands in them. */
@ApiTags('desk')
@Controller({ version: '1' })
export class SearchController {
  @Get('search')
  @Access('party', 'case-manager', 'platform:read', 'mediator', 'expert', 'auditor')
  @Operation('searchWords', {
    summary: 'Where words stand in what you may read, the newest first',
    description:
      'Numbers, names, goods, rights, statements, claims, counter-notices and decisions. All words have to stand in one text. What is said in rooms, deliberations and confidential parts is never searched.',
    refusals: READ,
  })
  @ApiOkResponse({ type: SearchHits })
  async searchWords(@Query() query: SearchQuery, @CurrentCaller() caller: Caller): Promise<SearchHits> {
    await waitForTable(caller.tenant, 'docket', undefined);
    return searchWords(caller, query);
  }

  @Get('suggestions')
  @Access('party', 'case-manager', 'platform:read', 'mediator', 'expert', 'auditor')
  @Operation('suggest', { summary: 'What you may mean, as you type', refusals: READ })
  @ApiOkResponse({ type: Suggestions })
  async suggest(@Query() { q }: SuggestionsQuery, @CurrentCaller() caller: Caller): Promise<Suggestions> {
    await waitForTable(caller.tenant, 'docket', undefined);
    return suggest(caller, q);
  }
}
