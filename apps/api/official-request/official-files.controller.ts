import { Controller, Get, Inject, Param, Put, Req, Res } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { callerOf } from '#application/command-handler/command-handler.js';
import { openOfficialPaper, sendOfficialPaper } from '#application/official-request/official-papers.js';
import { requestOf } from '#event-store/answers.js';
import { READ } from '../dispute/refusals.js';
import { answering } from '../dispute/service/evidence/receive-content.js';
import { Access } from '../http/access.js';
import type { Caller } from '../http/caller.js';
import { Operation } from '../http/operation.js';
import { PARTS, type ApiParts } from '../http/parts.js';
import { PathHash } from '../http/path-hash.js';
import { PathId } from '../http/path-id.js';
import { CurrentCaller, type Known } from '../http/request.js';
import { legalClockOf, rawBytesOf } from '../http/raw-content.js';
import { send } from '../http/send.js';
import { sendShown } from '../http/send-shown.js';
import { OfficialPaperStored } from './official-request.dto.js';
import { sendOfficialFile } from './send-official-file.js';

const BINARY = { schema: { type: 'string', format: 'binary' } } as const;

/** Scans of an authority’s paper, and files that go out to it: for the two who have the request. */
@ApiTags('official-requests')
@Controller({ path: 'official-requests/:officialRequestId', version: '1' })
export class OfficialFilesController {
  constructor(@Inject(PARTS) private readonly parts: ApiParts) {}

  @Put('papers/:sha256/content')
  @Access('case-manager')
  @Operation('putOfficialPaper', {
    summary: 'Send the bytes of a scan of the paper; the same bytes again get the same answer',
    description: 'Kept, encrypted, only if its SHA-256 is the one in the address.',
    refusals: [
      ...READ,
      ...(['NotYourPart', 'WrongStage', 'TooMany', 'HashDiffers', 'FileTooLarge', 'FileKindRefused'] as const),
      ...(['UnsupportedMediaType', 'StorageFull'] as const),
    ],
  })
  @ApiConsumes('application/octet-stream')
  @ApiBody(BINARY)
  @ApiOkResponse({ type: OfficialPaperStored })
  async putOfficialPaper(
    @Param('officialRequestId', PathId) requestId: string,
    @Param('sha256', PathHash) named: string,
    @CurrentCaller() caller: Caller,
    @Req() known: Known,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { actor, tenant } = caller;
    const bytes = rawBytesOf(known);
    const asker = `${callerOf(tenant.associationId, actor)}:official-paper`;
    const sent = {
      ...{ requestId, named, by: actor, bytes },
      now: legalClockOf(this.parts, caller, known),
      requestFor: (sha256: string) => requestOf(asker, `${requestId}:${named}:${sha256}`, {}, known.secret),
    };
    send(reply, await answering(known, reply, () => sendOfficialPaper(tenant, this.parts.files, sent)), tenant);
  }

  @Get('papers/:sha256/content')
  @Access('case-manager')
  @Operation('getOfficialPaper', {
    summary: 'The bytes of such a scan',
    description: 'A PDF that can do more than be read is given as a copy that cannot (header Parley-Shown).',
    refusals: [...READ, 'BytesMissing', 'BytesLost', 'FileNotChecked'],
  })
  @ApiOkResponse({ description: 'The file, as an attachment', content: { '*/*': BINARY } })
  async getOfficialPaper(
    @Param('officialRequestId', PathId) requestId: string,
    @Param('sha256', PathHash) sha256: string,
    @CurrentCaller() { actor: by, tenant }: Caller,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { shown, mediaType, number } = await openOfficialPaper(tenant, this.parts.shown, { requestId, sha256, by });
    await sendShown(reply, shown, { mediaType, name: `${number}-${sha256.slice(0, 12)}`, original: false });
  }

  @Get('files/:sha256/content')
  @Access('case-manager')
  @Operation('getOfficialFile', {
    summary: 'The bytes of a file that was made for the answer, by its hash',
    refusals: [...READ, 'ExportEnded', 'ExportErased', 'TooManyAttempts'],
  })
  @ApiOkResponse({ description: 'The file, as an attachment', content: { '*/*': BINARY } })
  getOfficialFile(
    @Param('officialRequestId', PathId) requestId: string,
    @Param('sha256', PathHash) sha256: string,
    @CurrentCaller() caller: Caller,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return sendOfficialFile(this.parts, caller, { requestId, sha256 }, reply);
  }
}
