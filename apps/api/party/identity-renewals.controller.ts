import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Access } from '../http/access.js';
import type { Caller } from '../http/caller.js';
import { Operation } from '../http/operation.js';
import { CurrentCaller } from '../http/request.js';
import { IdentityRenewalList, listIdentityRenewals, ListRenewalsQuery } from './list-identity-renewals.js';

/** Checks of identities that come to their end. */
@ApiTags('parties')
@Controller({ path: 'identity-renewals', version: '1' })
export class IdentityRenewalsController {
  @Get()
  @Access('case-manager', 'administrator')
  @Operation('listIdentityRenewals', {
    summary: 'Checks of identities that are to be renewed or have ended, whose task that is and who was called',
    refusals: ['Unauthenticated', 'Forbidden'],
  })
  @ApiOkResponse({ type: IdentityRenewalList })
  listIdentityRenewals(
    @Query() query: ListRenewalsQuery,
    @CurrentCaller() caller: Caller,
  ): Promise<IdentityRenewalList> {
    return listIdentityRenewals(caller, query);
  }
}
