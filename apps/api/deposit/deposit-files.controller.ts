import { Controller, Get, Header, Inject, Param, Put, Req, Res } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { callerOf } from '#application/command-handler/command-handler.js';
import { openDepositFile, sendDepositFile } from '#application/deposit/deposit-files.js';
import { loadDeposit } from '#application/deposit/deposits.js';
import { refuse } from '#domain/kernel/refusal.js';
import { requestOf } from '#event-store/answers.js';
import { POWER, READ } from '../dispute/refusals.js';
import { answering } from '../dispute/service/evidence/receive-content.js';
import { Access } from '../http/access.js';
import type { Caller } from '../http/caller.js';
import { makePdf } from '../http/make-pdf.js';
import { Operation } from '../http/operation.js';
import { PARTS, type ApiParts } from '../http/parts.js';
import { PathId } from '../http/path-id.js';
import { CurrentCaller, type Known } from '../http/request.js';
import { legalClockOf, rawBytesOf } from '../http/raw-content.js';
import { send } from '../http/send.js';
import { sendShown } from '../http/send-shown.js';
import { certificateOf } from './certificate-of.js';
import { DepositFileStored } from './deposit.dto.js';

const binary = { schema: { type: 'string', format: 'binary' } } as const;

/** The file of a deposit, and what proves it. */
@ApiTags('deposits')
@Controller({ path: 'deposits/:depositId', version: '1' })
export class DepositFilesController {
  constructor(@Inject(PARTS) private readonly parts: ApiParts) {}

  @Put('content')
  @Access('party')
  @Operation('putDepositFile', {
    summary: 'Send the bytes of your deposit; the same bytes again get the same answer',
    description: 'Kept, encrypted, only if their SHA-256 is the one that was named. It is deposited from then on.',
    refusals: [
      ...READ,
      ...POWER,
      ...(['WrongStage', 'HashDiffers', 'FileTooLarge', 'FileKindRefused'] as const),
      ...(['UnsupportedMediaType', 'StorageFull'] as const),
    ],
  })
  @ApiConsumes('application/octet-stream')
  @ApiBody(binary)
  @ApiOkResponse({ type: DepositFileStored })
  async putDepositFile(
    @Param('depositId', PathId) depositId: string,
    @CurrentCaller() caller: Caller,
    @Req() known: Known,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { actor, tenant } = caller;
    const sender = `${callerOf(tenant.associationId, actor)}:deposit`;
    const sent = {
      ...{ depositId, by: actor, bytes: rawBytesOf(known), now: legalClockOf(this.parts, caller, known) },
      requestFor: (sha256: string) => requestOf(sender, `${depositId}:${sha256}`, {}, known.secret),
    };
    send(reply, await answering(known, reply, () => sendDepositFile(tenant, this.parts.files, sent)), tenant);
  }

  @Get('content')
  @Access('party')
  @Operation('getDepositFile', {
    summary: 'The bytes of your deposit, as they were sent',
    refusals: [...READ, 'BytesMissing', 'BytesLost', 'FileNotChecked'],
  })
  @ApiOkResponse({ description: 'The file, as an attachment', content: { '*/*': binary } })
  async getDepositFile(
    @Param('depositId', PathId) depositId: string,
    @CurrentCaller() { actor: by, tenant }: Caller,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const wanted = { depositId, by, original: true };
    const { shown, mediaType, number } = await openDepositFile(tenant, this.parts.shown, wanted);
    await sendShown(reply, shown, { mediaType, name: number, original: true });
  }

  @Get('token')
  @Access('party')
  @Header('Cache-Control', 'private, no-store')
  @Operation('getDepositToken', {
    summary: 'The time-stamp token of your deposit (RFC 3161), for whoever checks it themselves',
    description: 'DER. `openssl ts -verify -token_in -in token -data file -CAfile root.pem` takes it.',
    refusals: [...READ, 'BytesMissing'],
  })
  @ApiOkResponse({ description: 'The token', content: { 'application/timestamp-token': binary } })
  async getDepositToken(
    @Param('depositId', PathId) depositId: string,
    @CurrentCaller() { actor, tenant }: Caller,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { timestamp, made } = (await loadDeposit(tenant, depositId, actor)).deposit;
    const { token } = timestamp ?? refuse('BytesMissing');
    void reply
      .header('content-disposition', `attachment; filename="${made?.number}.tst"`)
      .type('application/timestamp-token')
      .send(Buffer.from(token, 'base64'));
  }

  @Get('certificate')
  @Access('party')
  @Header('Cache-Control', 'private, no-store')
  @Operation('getDepositCertificate', {
    summary: 'The certificate of your deposit as PDF/A, with the address at which anybody who has the file confirms it',
    refusals: [...READ, 'BytesMissing', 'DocumentNotReady'],
  })
  @ApiOkResponse({ description: 'The file', content: { 'application/pdf': binary } })
  async getDepositCertificate(
    @Param('depositId', PathId) depositId: string,
    @CurrentCaller() caller: Caller,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const print = await certificateOf(this.parts, caller, depositId);
    const pdf = await makePdf(this.parts, print);
    void reply
      .header('content-disposition', `attachment; filename="${print.number}.pdf"`)
      .type('application/pdf')
      .send(pdf);
  }
}
