import { Controller, Inject, Param, Put, Req, Res } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiHeader, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { callerOf } from '#application/command-handler/command-handler.js';
import { sendRightPaper } from '#application/right/right-papers.js';
import { requestOf } from '#event-store/answers.js';
import { answering } from '../dispute/service/evidence/receive-content.js';
import { READ } from '../dispute/refusals.js';
import { Access } from '../http/access.js';
import type { Caller } from '../http/caller.js';
import { Operation } from '../http/operation.js';
import { PARTS, type ApiParts } from '../http/parts.js';
import { PathId } from '../http/path-id.js';
import { CurrentCaller, type Known } from '../http/request.js';
import { legalClockOf, rawBytesOf } from '../http/raw-content.js';
import { send } from '../http/send.js';
import { RightAnswer } from './right.dto.js';

/** The bytes of a right's papers, kept once for every complaint that relies on it. */
@ApiTags('rights')
@ApiHeader({ name: 'Parley-Party', required: false, description: 'The party that you act for' })
@Controller({ path: 'rights/:rightId/evidence/:evidenceId', version: '1' })
export class RightPapersController {
  constructor(@Inject(PARTS) private readonly parts: ApiParts) {}

  @Put('content')
  @Access('party', 'case-manager')
  @Operation('putRightPaper', {
    summary: 'Send the bytes of a paper of the register; the same bytes again get the same answer',
    description:
      'They are kept only if their SHA-256 is the one that was named. What they are is told by their content.',
    refusals: [
      ...READ,
      'NotYourPart',
      'WrongStage',
      'HashDiffers',
      'FileTooLarge',
      'FileKindRefused',
      'UnsupportedMediaType',
      'StorageFull',
    ],
  })
  @ApiConsumes('application/octet-stream')
  @ApiBody({ schema: { type: 'string', format: 'binary' } })
  @ApiResponse({ status: 200, type: RightAnswer })
  async putRightPaper(
    @Param('rightId', PathId) rightId: string,
    @Param('evidenceId', PathId) evidenceId: string,
    @CurrentCaller() caller: Caller,
    @Req() known: Known,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { actor, tenant } = caller;
    const bytes = rawBytesOf(known);
    const requestFor = (sha256: string) =>
      requestOf(
        `${callerOf(tenant.associationId, actor)}:right-paper`,
        `${rightId}:${evidenceId}:${sha256}`,
        { for: actor.onBehalfOf ?? null },
        known.secret,
      );
    const sent = {
      rightId,
      evidenceId,
      by: actor,
      bytes,
      now: legalClockOf(this.parts, caller, known),
      requestFor,
    };
    send(reply, await answering(known, reply, () => sendRightPaper(tenant, this.parts.files, sent)), tenant);
  }
}
