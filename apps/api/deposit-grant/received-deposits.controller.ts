import { Body, Controller, Get, Header, HttpCode, Inject, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { handleDepositGrant, loadDepositGrant } from '#application/deposit/deposit-grants.js';
import { openGrantedFile } from '#application/deposit/granted-file.js';
import { viewingEnds } from '#domain/access/viewing-life.js';
import { hasSigned } from '#domain/deposit-grant/decide.js';
import { newId } from '#infrastructure/ids.js';
import { NoBody } from '../dispute/no-body.js';
import { READ } from '../dispute/refusals.js';
import { UndertakeBody } from '../dispute/service/evidence/confidentiality.dto.js';
import { signedText, undertakingText } from '../dispute/service/evidence/undertaking-text.js';
import { Access } from '../http/access.js';
import { rangeAsked } from '../http/byte-range.js';
import { After } from '../http/after.js';
import type { Caller } from '../http/caller.js';
import { Operation } from '../http/operation.js';
import { PARTS, type ApiParts } from '../http/parts.js';
import { PathId } from '../http/path-id.js';
import { CurrentCaller, type Known } from '../http/request.js';
import { send } from '../http/send.js';
import { sendShown } from '../http/send-shown.js';
import { waitForTable } from '../http/wait-for-read.js';
import { ActOnRight as Act, type ActingOnRight as Acting } from '../right/acting.js';
import { ConfirmReturnBody } from './copies-returned.dto.js';
import {
  DepositGrantChanged,
  DepositGrantList,
  DepositViewing,
  ListDepositGrantsQuery,
  ReadGrantedQuery,
  ReceivedDepositGrant,
} from './deposit-grant.dto.js';
import { listGrants } from './list-grants.js';
import { viewGrant } from './view-grant.js';

const BYTES = ['BytesMissing', 'BytesLost', 'FileNotChecked'] as const;
const binary = { schema: { type: 'string', format: 'binary' } } as const;

/** What was opened to somebody: it signs, reads, and confirms at the end what became of its copies. */
@ApiTags('deposits')
@Controller({ path: 'deposit-grants', version: '1' })
export class ReceivedDepositsController {
  constructor(@Inject(PARTS) private readonly parts: ApiParts) {}

  @Get()
  @Access('party')
  @Header('Cache-Control', 'private, no-store')
  @Operation('listReceivedDeposits', {
    summary: 'Deposits that are open, or were, to you and the parties for which you act, the newest first',
    refusals: READ,
  })
  @ApiHeader({ name: 'Parley-After', required: false, description: 'Parley-Token of a change that it has to show' })
  @ApiOkResponse({ type: DepositGrantList })
  async listReceivedDeposits(
    @Query() query: ListDepositGrantsQuery,
    @CurrentCaller() caller: Caller,
    @After() token: string | undefined,
  ): Promise<DepositGrantList> {
    await waitForTable(caller.tenant, 'deposit_grants', token);
    return listGrants(caller, query);
  }

  @Get(':grantId')
  @Access('party')
  @Header('Cache-Control', 'private, no-store')
  @Operation('getDepositGrant', {
    summary: 'One of them, with the text that is undertaken before it opens',
    refusals: READ,
  })
  @ApiOkResponse({ type: ReceivedDepositGrant })
  async getDepositGrant(
    @Param('grantId', PathId) grantId: string,
    @CurrentCaller() caller: Caller,
    @Req() { locale }: Known,
  ): Promise<ReceivedDepositGrant> {
    const file = await loadDepositGrant(caller.tenant, grantId, caller.actor);
    const { version: textVersion, title: textTitle, text } = undertakingText('deposit', locale);
    const undertaken = hasSigned(file.grant, caller.actor);
    return { ...(await viewGrant(caller, file)), textVersion, textTitle, text, undertaken };
  }

  @Post(':grantId/undertakings')
  @HttpCode(200)
  @Access('party')
  @Operation('undertakeDepositGrant', {
    summary: 'Undertake to keep secret what was opened to you; recorded with the hash of the text',
    refusals: [...READ, 'WrongStage', 'AgreementMoved'],
    keyed: true,
  })
  @ApiOkResponse({ type: DepositGrantChanged })
  async undertakeDepositGrant(
    @Param('grantId', PathId) grantId: string,
    @Body() { version }: UndertakeBody,
    @Req() { locale }: Known,
    @Act() { caller: { actor: by, now: at, tenant }, request, reply }: Acting,
  ): Promise<void> {
    await loadDepositGrant(tenant, grantId, by); // to strangers no version tells that it is there
    const made = { type: 'UndertakeDepositGrant', data: signedText('deposit', version, locale) } as const;
    send(reply, await handleDepositGrant(tenant, grantId, { by, at, request }, made), tenant);
  }

  @Post(':grantId/viewings')
  @Access('party')
  @Operation('viewGrantedDeposit', {
    summary: 'Say that you look at what was opened to you; for 15 minutes you may then read it',
    description: 'Whoever opened it sees each opening.',
    refusals: [...READ, 'WrongStage', 'ConfidentialityNotUndertaken'],
    keyed: true,
  })
  @ApiResponse({ status: 201, type: DepositViewing })
  async viewGrantedDeposit(
    @Param('grantId', PathId) grantId: string,
    @NoBody() _: void,
    @Act() { caller: { actor: by, now: at, tenant }, request, reply }: Acting,
  ): Promise<void> {
    const viewingId = newId();
    const contentUrl = `/v1/deposit-grants/${grantId}/content?viewing=${viewingId}`;
    const answer = { viewingId, until: viewingEnds(this.parts.now()), contentUrl };
    const made = { type: 'ViewGrantedDeposit', data: { viewingId }, answer } as const;
    send(reply, await handleDepositGrant(tenant, grantId, { by, at, request }, made, 201), tenant);
  }

  @Get(':grantId/content')
  @Access('party')
  @Operation('getGrantedDeposit', {
    summary: 'The bytes of what was opened to you, all or one range of them, under a viewing of yours',
    refusals: [...READ, 'WrongStage', 'ViewingEnded', 'RangeNotSatisfiable', ...BYTES],
  })
  @ApiOkResponse({ description: 'The file, as an attachment', content: { '*/*': binary } })
  async getGrantedDeposit(
    @Param('grantId', PathId) grantId: string,
    @Query() { viewing: viewingId }: ReadGrantedQuery,
    @CurrentCaller() { actor: by, now: at, tenant }: Caller,
    @Req() { headers }: Known,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const look = { grantId, viewingId, by, at };
    const { shown, mediaType, number } = await openGrantedFile(tenant, this.parts.shown, look, this.parts.now());
    await sendShown(reply, shown, { mediaType, name: number, original: false, part: rangeAsked(headers) });
  }

  @Post(':grantId/returns')
  @HttpCode(200)
  @Access('party')
  @Operation('confirmDepositReturn', {
    summary: 'Confirm what became of your copies of what was opened to you: how many, how, when',
    refusals: [...READ, 'WrongStage', 'InstantImplausible', 'EntryMissing', 'EntryUnwanted'],
    keyed: true,
  })
  @ApiOkResponse({ type: DepositGrantChanged })
  async confirmDepositReturn(
    @Param('grantId', PathId) grantId: string,
    @Body() { manner, papers, files, doneOn }: ConfirmReturnBody,
    @Act() { caller: { actor: by, now: at, tenant }, request, reply }: Acting,
  ): Promise<void> {
    const made = { type: 'ConfirmDepositReturn', data: { manner, papers, files, doneOn } } as const;
    send(reply, await handleDepositGrant(tenant, grantId, { by, at, request }, made), tenant);
  }
}
