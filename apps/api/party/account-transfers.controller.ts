import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Access } from '../http/access.js';
import type { Caller } from '../http/caller.js';
import { Operation } from '../http/operation.js';
import { CurrentCaller } from '../http/request.js';
import { ListTransfersQuery, TransferList } from './transfers.dto.js';
import { listTransfers } from './view-transfers.js';

/** What officers have to confirm, and what was. */
@ApiTags('parties')
@Controller({ path: 'account-transfers', version: '1' })
export class AccountTransfersController {
  @Get()
  @Access('case-manager', 'administrator')
  @Operation('listAccountTransfers', {
    summary: 'Transfers of organisations’ accounts from person to person: asked, confirmed, refused, taken back',
    refusals: ['Unauthenticated', 'Forbidden'],
  })
  @ApiOkResponse({ type: TransferList })
  listAccountTransfers(@Query() query: ListTransfersQuery, @CurrentCaller() { tenant }: Caller): Promise<TransferList> {
    return listTransfers(tenant, query);
  }
}
