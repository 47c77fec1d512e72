import { Body, Controller, Get, Header, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiResponse, ApiTags } from '@nestjs/swagger';
import { loadDeposit } from '#application/deposit/deposits.js';
import { grantDeposit, handleDepositGrant } from '#application/deposit/deposit-grants.js';
import { receiverKindOf } from '#application/deposit/find-receiver.js';
import { NoBody } from '../dispute/no-body.js';
import { POWER, READ, WHOLE_POWER } from '../dispute/refusals.js';
import { Access } from '../http/access.js';
import { After } from '../http/after.js';
import type { Caller } from '../http/caller.js';
import { Operation } from '../http/operation.js';
import { PathId } from '../http/path-id.js';
import { CurrentCaller } from '../http/request.js';
import { send } from '../http/send.js';
import { waitForTable } from '../http/wait-for-read.js';
import { ActOnRight as Act, type ActingOnRight as Acting } from '../right/acting.js';
import {
  DepositGrantChanged,
  DepositGranted,
  DepositGrantList,
  GrantDepositBody,
  ListDepositGrantsQuery,
} from './deposit-grant.dto.js';
import { listGrants } from './list-grants.js';

/** Who may read a deposit: its depositor opens it, closes it, and sees who has read. */
@ApiTags('deposits')
@Controller({ version: '1' })
export class DepositAccessController {
  @Post('deposits/:depositId/grants')
  @Access('party')
  @Operation('grantDeposit', {
    summary: 'Open your deposit to one person or one party, for a purpose and until a day',
    description:
      'Whoever it is undertakes to keep it secret before it opens; each opening is recorded, and you see it. At the end it confirms what became of its copies.',
    refusals: [...READ, ...WHOLE_POWER, 'UnknownReference', 'BytesMissing', 'InstantImplausible'],
    keyed: true,
  })
  @ApiResponse({ status: 201, type: DepositGranted })
  async grantDeposit(
    @Param('depositId', PathId) depositId: string,
    @Body() { receiverId, purpose, until }: GrantDepositBody,
    @Act() { caller: { actor: by, now: at, tenant }, request, reply }: Acting,
  ): Promise<void> {
    await loadDeposit(tenant, depositId, by); // strangers learn nothing of who is known here
    const receiverKind = await receiverKindOf(tenant, receiverId);
    const data = { depositId, receiverId, receiverKind, purpose, until };
    send(reply, await grantDeposit(tenant, { by, at, request }, data), tenant);
  }

  @Get('deposits/:depositId/grants')
  @Access('party')
  @Header('Cache-Control', 'private, no-store')
  @Operation('listDepositGrants', {
    summary: 'To whom your deposit is or was open, with who signed, who read it and when, and what became of copies',
    refusals: READ,
  })
  @ApiHeader({ name: 'Parley-After', required: false, description: 'Parley-Token of a change that it has to show' })
  @ApiOkResponse({ type: DepositGrantList })
  async listDepositGrants(
    @Param('depositId', PathId) depositId: string,
    @Query() query: ListDepositGrantsQuery,
    @CurrentCaller() caller: Caller,
    @After() token: string | undefined,
  ): Promise<DepositGrantList> {
    await loadDeposit(caller.tenant, depositId, caller.actor);
    await waitForTable(caller.tenant, 'deposit_grants', token);
    return listGrants(caller, query, depositId);
  }

  @Post('deposit-grants/:grantId/withdrawals')
  @HttpCode(200)
  @Access('party')
  @Operation('withdrawDepositGrant', {
    summary: 'Close your deposit to somebody to whom you opened it; what was read before stays on record',
    refusals: [...READ, ...POWER, 'WrongStage'],
    keyed: true,
  })
  @ApiOkResponse({ type: DepositGrantChanged })
  async withdrawDepositGrant(
    @Param('grantId', PathId) grantId: string,
    @NoBody() _: void,
    @Act() { caller: { actor: by, now: at, tenant }, request, reply }: Acting,
  ): Promise<void> {
    const made = { type: 'WithdrawDepositGrant', data: {} } as const;
    send(reply, await handleDepositGrant(tenant, grantId, { by, at, request }, made), tenant);
  }
}
