import { Controller, Get, Inject, Param, Put, Req, Res } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { callerOf } from '#application/command-handler/command-handler.js';
import { openGrievanceEvidence, sendGrievanceEvidence } from '#application/grievance/grievance-evidence.js';
import { loadOwnGrievance } from '#application/grievance/grievances.js';
import { refuse } from '#domain/kernel/refusal.js';
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
import { GrievanceEvidenceStored } from './grievance.dto.js';

/** Files that show what a grievance complains of: seen by whoever complained and by those who have or had it. */
@ApiTags('grievances')
@ApiHeader({ name: 'Parley-Party', required: false, description: 'The party that you act for' })
@Controller({ version: '1' })
export class GrievanceEvidenceController {
  constructor(@Inject(PARTS) private readonly parts: ApiParts) {}

  @Put('disputes/:disputeId/grievances/:grievanceId/evidence/:sha256/content')
  @Access('party', 'platform:measures')
  @Operation('putGrievanceEvidence', {
    summary: 'Send the bytes of a file that shows what you complain of; the same bytes again get the same answer',
    description:
      'As long as somebody handles it or looks at it again. Kept, encrypted, only if its SHA-256 is the one in the address; the person complained of never sees it.',
    refusals: [
      ...READ,
      ...([
        'AuthorityNotConfirmed',
        'NotYourPart',
        'WrongStage',
        'TooMany',
        'HashDiffers',
        'FileTooLarge',
        'FileKindRefused',
      ] as const),
      ...(['UnsupportedMediaType', 'StorageFull'] as const),
    ],
  })
  @ApiConsumes('application/octet-stream')
  @ApiBody({ schema: { type: 'string', format: 'binary' } })
  @ApiOkResponse({ type: GrievanceEvidenceStored })
  async putGrievanceEvidence(
    @Param('disputeId', PathId) disputeId: string,
    @Param('grievanceId', PathId) grievanceId: string,
    @Param('sha256', PathHash) named: string,
    @CurrentCaller() caller: Caller,
    @Req() known: Known,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { actor, tenant } = caller;
    const { grievance } = await loadOwnGrievance(tenant, grievanceId, actor);
    if (grievance.disputeId !== disputeId) refuse('NotFound');
    const bytes = rawBytesOf(known);
    const asker = `${callerOf(tenant.associationId, actor)}:grievance-evidence`;
    const sent = {
      ...{ grievanceId, named, by: actor, bytes },
      now: legalClockOf(this.parts, caller, known),
      requestFor: (sha256: string) => requestOf(asker, `${grievanceId}:${named}:${sha256}`, {}, known.secret),
    };
    send(reply, await answering(known, reply, () => sendGrievanceEvidence(tenant, this.parts.files, sent)), tenant);
  }

  @Get('grievances/:grievanceId/evidence/:sha256/content')
  @Access('party', 'platform:read', 'administrator', 'case-manager')
  @Operation('getGrievanceEvidence', {
    summary: 'The bytes of such a file, for whoever complained and for those who have or had it',
    description: 'A PDF that can do more than be read is given as a copy that cannot (header Parley-Shown).',
    refusals: [...READ, 'BytesMissing', 'BytesLost', 'FileNotChecked'],
  })
  @ApiOkResponse({
    description: 'The file, as an attachment',
    content: { '*/*': { schema: { type: 'string', format: 'binary' } } },
  })
  async getGrievanceEvidence(
    @Param('grievanceId', PathId) grievanceId: string,
    @Param('sha256', PathHash) sha256: string,
    @CurrentCaller() { actor: by, tenant }: Caller,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { shown, mediaType } = await openGrievanceEvidence(tenant, this.parts.shown, { grievanceId, sha256, by });
    await sendShown(reply, shown, { mediaType, name: `grievance-${sha256.slice(0, 12)}`, original: false });
  }
}
