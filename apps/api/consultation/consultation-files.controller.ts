import { Controller, Get, Inject, Param, Put, Req, Res } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { callerOf } from '#application/command-handler/command-handler.js';
import { openConsultationFile, sendConsultationFile } from '#application/consultation/consultation-files.js';
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
import { inPerson } from './asking.js';
import { ConsultationFileStored } from './consultation.dto.js';

/** Files that belong to a question: sent by who asked, read by who asked and by the staff. */
@ApiTags('consultations')
@Controller({ path: 'consultations/:consultationId/files/:sha256/content', version: '1' })
export class ConsultationFilesController {
  constructor(@Inject(PARTS) private readonly parts: ApiParts) {}

  @Put()
  @Access('party', 'platform:read')
  @Operation('putConsultationFile', {
    summary: 'Send the bytes of a file that belongs to your question; the same bytes again get the same answer',
    description: 'As long as it is not closed. Kept, encrypted, only if its SHA-256 is the one in the address.',
    refusals: [
      ...READ,
      ...(['NotYourPart', 'WrongStage', 'TooMany', 'HashDiffers', 'FileTooLarge', 'FileKindRefused'] as const),
      ...(['UnsupportedMediaType', 'StorageFull'] as const),
    ],
  })
  @ApiConsumes('application/octet-stream')
  @ApiBody({ schema: { type: 'string', format: 'binary' } })
  @ApiOkResponse({ type: ConsultationFileStored })
  async putConsultationFile(
    @Param('consultationId', PathId) consultationId: string,
    @Param('sha256', PathHash) named: string,
    @CurrentCaller() asking: Caller,
    @Req() known: Known,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const caller = inPerson(asking);
    const { actor, tenant } = caller;
    const bytes = rawBytesOf(known);
    const asker = `${callerOf(tenant.associationId, actor)}:consultation-file`;
    const sent = {
      ...{ consultationId, named, by: actor, bytes },
      now: legalClockOf(this.parts, caller, known),
      requestFor: (sha256: string) => requestOf(asker, `${consultationId}:${named}:${sha256}`, {}, known.secret),
    };
    send(reply, await answering(known, reply, () => sendConsultationFile(tenant, this.parts.files, sent)), tenant);
  }

  @Get()
  @Access('party', 'platform:read', 'case-manager')
  @Operation('getConsultationFile', {
    summary: 'The bytes of such a file, for who asked and for the staff',
    description: 'A PDF that can do more than be read is given as a copy that cannot (header Parley-Shown).',
    refusals: [...READ, 'BytesMissing', 'BytesLost', 'FileNotChecked'],
  })
  @ApiOkResponse({
    description: 'The file, as an attachment',
    content: { '*/*': { schema: { type: 'string', format: 'binary' } } },
  })
  async getConsultationFile(
    @Param('consultationId', PathId) consultationId: string,
    @Param('sha256', PathHash) sha256: string,
    @CurrentCaller() caller: Caller,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { actor: by, tenant } = inPerson(caller);
    const asked = { consultationId, sha256, by };
    const { shown, mediaType, number } = await openConsultationFile(tenant, this.parts.shown, asked);
    await sendShown(reply, shown, { mediaType, name: `${number}-${sha256.slice(0, 12)}`, original: false });
  }
}
