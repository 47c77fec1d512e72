import { Controller, Delete, Head, HttpCode, Inject, Param, Patch, Post, Req, Res } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiHeader, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { beginUpload, dropUpload, findProgress } from '#application/dispute/upload-evidence.js';
import { Access } from '../../../http/access.js';
import type { Caller } from '../../../http/caller.js';
import { Operation } from '../../../http/operation.js';
import { PARTS, type ApiParts } from '../../../http/parts.js';
import { PathId } from '../../../http/path-id.js';
import { CurrentCaller, keyedRequestOf, type Known } from '../../../http/request.js';
import { waitingToken } from '../../../http/waiting-token.js';
import { NoBody } from '../../no-body.js';
import { ACT } from '../../refusals.js';
import { withoutBody } from './receive-content.js';
import { receivePiece } from './receive-piece.js';
import { count, EXPIRES, lengthIn, OFFSET, told, VERSION } from './tus-described.js';
import { speaksTus, tellExpiry } from './tus.js';

/** The file of an exhibit in pieces: one upload for each exhibit and sender, at an address that both know. */
@ApiTags('evidence')
@ApiHeader(VERSION)
@Controller({ path: 'disputes/:disputeId/evidence/:evidenceId/upload', version: '1' })
export class UploadsController {
  constructor(@Inject(PARTS) private readonly parts: ApiParts) {}

  /** Creation, POST: 201 with Location. What the file is called and is, the exhibit says: its metadata is not kept. */
  @Post()
  @HttpCode(201)
  @Access('party', 'case-manager')
  @Operation('beginUpload', {
    summary: 'Begin to send the file of an exhibit in pieces, over dropped lines (tus 1.0.0)',
    description: 'What you had sent of it before is forgotten; the same key again forgets nothing.',
    refusals: [...ACT, 'FileTooLarge', 'UploadsUnfinished', 'PreconditionFailed'],
    keyed: true,
  })
  @ApiHeader(count('Upload-Length', 1, 'Bytes of the whole file'))
  @ApiResponse({ status: 201, headers: { Location: told('Where the pieces are sent to'), ...EXPIRES } })
  async beginUpload(
    @Param('disputeId', PathId) disputeId: string,
    @Param('evidenceId', PathId) evidenceId: string,
    @NoBody() _: void,
    @CurrentCaller() { tenant, actor: by }: Caller,
    @Req() known: Known,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { expiresAt } = await beginUpload(tenant, this.parts.uploads, { disputeId, evidenceId, by }, () => {
      speaksTus(known.headers, reply);
      const sized = lengthIn(known);
      const { key, bodyHash } = keyedRequestOf({ ...withoutBody(known), body: sized });
      return { ...sized, requestKey: `${key} ${bodyHash.toString('hex')}` };
    });
    tellExpiry(reply, expiresAt);
    void reply
      .status(201)
      .headers({ location: `/v1/disputes/${disputeId}/evidence/${evidenceId}/upload` })
      .send();
  }

  /** Core protocol, HEAD: never from a cache. A file that is recorded is there to its last byte. */
  @Head()
  @Access('party', 'case-manager')
  @Operation('readUpload', {
    summary: 'How much of a file that is sent in pieces has come',
    description: 'Whoever is still sending it for you is cut off, so that the number stays true.',
    refusals: [...ACT, 'PreconditionFailed'],
  })
  @ApiResponse({ status: 200, headers: { ...OFFSET, 'Upload-Length': told('Bytes of the whole'), ...EXPIRES } })
  async readUpload(
    @Param('disputeId', PathId) disputeId: string,
    @Param('evidenceId', PathId) evidenceId: string,
    @CurrentCaller() { tenant, actor: by }: Caller,
    @Req() { headers }: Known,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    speaksTus(headers, reply);
    const about = { disputeId, evidenceId, by };
    const { received, size, expiresAt } = await findProgress(tenant, this.parts.uploads, about);
    tellExpiry(reply, expiresAt);
    void reply.headers({ 'upload-offset': received, 'upload-length': size, 'cache-control': 'no-store' }).send();
  }

  /** Core protocol, PATCH: 204 with the new offset, 409 for another than the upload stands at, 415 for another type. */
  @Patch()
  @HttpCode(204)
  @Access('party', 'case-manager')
  @Operation('continueUpload', {
    summary: 'Send the next piece of a file; with the last one it is checked and recorded as if sent at once',
    refusals: [
      ...ACT,
      'OffsetDiffers',
      'PreconditionFailed',
      'HashDiffers',
      'FileTooLarge',
      'FileKindRefused',
      'FileInfected',
      'UnsupportedMediaType',
      'StorageFull',
    ],
  })
  @ApiConsumes('application/offset+octet-stream')
  @ApiHeader(count('Upload-Offset', 0, 'Where the piece begins'))
  @ApiBody({ schema: { type: 'string', format: 'binary' } })
  @ApiResponse({ status: 204, headers: { ...OFFSET, ...EXPIRES, 'Parley-Token': told('Waits for the recorded file') } })
  async continueUpload(
    @Param('disputeId', PathId) disputeId: string,
    @Param('evidenceId', PathId) evidenceId: string,
    @CurrentCaller() caller: Caller,
    @Req() known: Known,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { received, expiresAt, answer } = await receivePiece(this.parts, caller, known, {
      about: { disputeId, evidenceId },
      reply,
    });
    if (answer) void reply.header('parley-token', waitingToken(caller.tenant, answer.position));
    else tellExpiry(reply, expiresAt);
    void reply.status(204).header('upload-offset', received).send();
  }

  /** Termination, DELETE: 204, and from then on 404. */
  @Delete()
  @HttpCode(204)
  @Access('party', 'case-manager')
  @Operation('dropUpload', {
    summary: 'Give up a file of which you have sent a part',
    refusals: [...ACT, 'PreconditionFailed'],
  })
  @ApiResponse({ status: 204 })
  async dropUpload(
    @Param('disputeId', PathId) disputeId: string,
    @Param('evidenceId', PathId) evidenceId: string,
    @CurrentCaller() { tenant, actor: by }: Caller,
    @Req() { headers }: Known,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    speaksTus(headers, reply);
    await dropUpload(tenant, this.parts.uploads, { disputeId, evidenceId, by });
    void reply.status(204).send();
  }
}
