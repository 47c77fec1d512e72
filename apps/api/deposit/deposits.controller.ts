import { randomBytes } from 'node:crypto';
import { Body, Controller, Get, Header, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiResponse, ApiTags } from '@nestjs/swagger';
import { bringDeposit } from '#application/deposit/bring-deposit.js';
import { handleDeposit, loadDeposit, makeDeposit } from '#application/deposit/deposits.js';
import { disputeNumber } from '../dispute/intake/filing/dispute-number.js';
import { POWER, READ, WHOLE_POWER } from '../dispute/refusals.js';
import { given } from '../dispute/given.js';
import { Access } from '../http/access.js';
import { After } from '../http/after.js';
import type { Caller } from '../http/caller.js';
import { Operation } from '../http/operation.js';
import { PARTS, type ApiParts } from '../http/parts.js';
import { PathId } from '../http/path-id.js';
import { CurrentCaller } from '../http/request.js';
import { send } from '../http/send.js';
import { waitForTable } from '../http/wait-for-read.js';
import { ActOnRight as Act, type ActingOnRight as Acting } from '../right/acting.js';
import {
  BringDepositBody,
  DepositBrought,
  DepositChanged,
  DepositList,
  DepositMade,
  DepositView,
  ListDepositsQuery,
  MakeDepositBody,
  PublishDepositBody,
} from './deposit.dto.js';
import { listDeposits } from './list-deposits.js';
import { viewDeposit } from './view-deposit.js';

/** What is deposited before any dispute: its depositor’s, and nobody else’s. */
@ApiTags('deposits')
@Controller({ path: 'deposits', version: '1' })
export class DepositsController {
  constructor(@Inject(PARTS) private readonly parts: ApiParts) {}

  @Post()
  @Access('party')
  @Operation('makeDeposit', {
    summary: 'Deposit a file before any dispute: its kind, title and hash; the bytes follow',
    description:
      'For the party that the request names, else for yourself. It counts from the instant at which the bytes came; an authority then attests the hash.',
    refusals: [...READ, ...POWER, 'UnknownReference'],
    keyed: true,
  })
  @ApiResponse({ status: 201, type: DepositMade })
  async makeDeposit(
    @Body() { kind, title, sha256 }: MakeDepositBody,
    @Act() { caller: { actor: by, now: at, tenant }, request, reply }: Acting,
  ): Promise<void> {
    const number = disputeNumber(at, randomBytes(5)).replace('PL-', 'DE-');
    const told = { number, kind, title, sha256, ...given({ partyId: by.onBehalfOf }) };
    send(reply, await makeDeposit(tenant, { by, at, request }, told), tenant);
  }

  @Get()
  @Access('party')
  @Header('Cache-Control', 'private, no-store')
  @Operation('listDeposits', {
    summary: 'Your deposits and those of the parties for which you act, the newest first',
    refusals: READ,
  })
  @ApiHeader({ name: 'Parley-After', required: false, description: 'Parley-Token of a change that it has to show' })
  @ApiOkResponse({ type: DepositList })
  async listDeposits(
    @Query() query: ListDepositsQuery,
    @CurrentCaller() caller: Caller,
    @After() token: string | undefined,
  ): Promise<DepositList> {
    await waitForTable(caller.tenant, 'deposits', token);
    return listDeposits(caller, query);
  }

  @Get(':depositId')
  @Access('party')
  @Header('Cache-Control', 'private, no-store')
  @Operation('getDeposit', { summary: 'One of your deposits, with what was checked of its token', refusals: READ })
  @ApiOkResponse({ type: DepositView })
  async getDeposit(
    @Param('depositId', PathId) depositId: string,
    @CurrentCaller() { actor, tenant, now }: Caller,
  ): Promise<DepositView> {
    const file = await loadDeposit(tenant, depositId, actor);
    return viewDeposit({ actor, now }, file, await tenant.vault.open([file.deposit.made?.titleContentId ?? '']));
  }

  @Post(':depositId/publications')
  @HttpCode(200)
  @Access('party')
  @Operation('publishDeposit', {
    summary: 'Let everybody who has the file read its title and whose it is, or nobody any more',
    refusals: [...READ, ...WHOLE_POWER, 'WrongStage'],
    keyed: true,
  })
  @ApiOkResponse({ type: DepositChanged })
  async publishDeposit(
    @Param('depositId', PathId) depositId: string,
    @Body() { published }: PublishDepositBody,
    @Act() { caller: { actor: by, now: at, tenant }, request, reply }: Acting,
  ): Promise<void> {
    const made = { type: 'PublishDeposit', data: { published } } as const;
    send(reply, await handleDeposit(tenant, depositId, { by, at, request }, () => Promise.resolve(made)), tenant);
  }

  @Post(':depositId/exhibits')
  @HttpCode(200)
  @Access('party')
  @Operation('bringDeposit', {
    summary: 'Bring it into a dispute: its bytes become those of the exhibit with its hash, its token is checked again',
    description:
      'In the complaint, the counter-notice or whatever you file there, name an exhibit with the hash of the deposit first. What was checked stands beside the exhibit.',
    refusals: [
      ...READ,
      ...POWER,
      ...(['NotYourPart', 'WrongStage', 'TooMany', 'UnknownReference', 'BytesMissing', 'BytesLost'] as const),
      ...(['HashDiffers', 'FileTooLarge', 'FileKindRefused', 'StorageFull'] as const),
    ],
    keyed: true,
  })
  @ApiOkResponse({ type: DepositBrought })
  async bringDeposit(
    @Param('depositId', PathId) depositId: string,
    @Body() { disputeId }: BringDepositBody,
    @Act() { caller: { actor: by, now: at, tenant }, request, reply }: Acting,
  ): Promise<void> {
    const requestFor = (step: string) => ({ ...request, key: `${request.key}:${step}` });
    const wanted = { depositId, disputeId, requestFor };
    send(reply, await bringDeposit(tenant, this.parts.files, wanted, { by, at, request }), tenant);
  }
}
