import { Body, Controller, Get, HttpCode, Inject, Param, Post, Put, Query, Req, Res } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { bringFromRegister } from '#application/right/right-papers.js';
import { recordViewing } from '#application/dispute/viewings.js';
import { newId } from '#infrastructure/ids.js';
import { Access } from '../../../http/access.js';
import type { Caller } from '../../../http/caller.js';
import { rangeAsked } from '../../../http/byte-range.js';
import { Operation } from '../../../http/operation.js';
import { PARTS, type ApiParts } from '../../../http/parts.js';
import { PathId } from '../../../http/path-id.js';
import { CurrentCaller, type Known } from '../../../http/request.js';
import { send } from '../../../http/send.js';
import { sourceOf } from '../../../http/source-of.js';
import { Act, type Acting } from '../../acting.js';
import { Answers } from '../../answers.js';
import { NoBody } from '../../no-body.js';
import { ACT, READ } from '../../refusals.js';
import {
  ExhibitList,
  OpenViewingBody,
  ReadContentQuery,
  StoredAnswer,
  ViewingAnswer,
  ViewingList,
} from './evidence.dto.js';
import { listExhibits } from './list-exhibits.js';
import { listViewings } from './list-viewings.js';
import { answering, receiveForm, receiveRaw } from './receive-content.js';
import { sendContent } from './send-content.js';

const SHOWN =
  'A PDF that can do more than be read is given as a copy that cannot, unless the viewing asks for the original; the header Parley-Shown says which: sent, copy, original, or unchecked.';
const SENT = [
  ...ACT,
  'HashDiffers',
  'FileTooLarge',
  'FileKindRefused',
  'FileInfected',
  'UnsupportedMediaType',
  'StorageFull',
] as const;

@ApiTags('evidence')
@Controller({ path: 'disputes/:disputeId/evidence', version: '1' })
export class EvidenceController {
  constructor(@Inject(PARTS) private readonly parts: ApiParts) {}

  @Get()
  @Access('party', 'case-manager', 'platform:read', 'mediator', 'expert', 'auditor')
  @Operation('listEvidence', { summary: 'The files that you may see, with what became of their bytes', refusals: READ })
  @ApiOkResponse({ type: ExhibitList })
  listEvidence(
    @Param('disputeId', PathId) disputeId: string,
    @CurrentCaller() caller: Caller,
    @Req() { locale }: Known,
  ): Promise<object> {
    return listExhibits(this.parts, caller, disputeId, locale);
  }

  @Put(':evidenceId/content')
  @Access('party', 'case-manager')
  @Operation('putEvidence', {
    summary: 'Send the bytes of a file that was named; the same bytes again get the same answer',
    description:
      'They are kept only if their SHA-256 is the one that was named. What they are is told by their content.',
    refusals: SENT,
  })
  @ApiConsumes('application/octet-stream')
  @ApiBody({ schema: { type: 'string', format: 'binary' } })
  @Answers(200, StoredAnswer)
  async putEvidence(
    @Param('disputeId', PathId) disputeId: string,
    @Param('evidenceId', PathId) evidenceId: string,
    @CurrentCaller() caller: Caller,
    @Req() known: Known,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    send(
      reply,
      await answering(known, reply, () => receiveRaw(this.parts, caller, known, { disputeId, evidenceId })),
      caller.tenant,
    );
  }

  @Post(':evidenceId/content')
  @Access('party', 'case-manager')
  @Operation('postEvidence', {
    summary: 'The same from a form in a browser, with one part: file',
    refusals: SENT,
    keyed: true,
  })
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    schema: { type: 'object', properties: { file: { type: 'string', format: 'binary' } }, required: ['file'] },
  })
  @Answers(200, StoredAnswer)
  async postEvidence(
    @Param('disputeId', PathId) disputeId: string,
    @Param('evidenceId', PathId) evidenceId: string,
    @CurrentCaller() caller: Caller,
    @Req() known: Known,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    send(
      reply,
      await answering(known, reply, () => receiveForm(this.parts, caller, known, { disputeId, evidenceId })),
      caller.tenant,
    );
  }

  @Post(':evidenceId/register-copies')
  @HttpCode(200)
  @Access('party', 'case-manager')
  @Operation('bringFromRegister', {
    summary:
      'Bring the bytes of a paper that the complaint took from the rights register, instead of sending them again',
    refusals: [...ACT, 'BytesMissing', 'StorageFull'],
    keyed: true,
  })
  @Answers(200, StoredAnswer)
  async bringFromRegister(
    @Param('disputeId', PathId) disputeId: string,
    @Param('evidenceId', PathId) evidenceId: string,
    @NoBody() _: void,
    @Act() { caller, request, reply }: Acting,
  ): Promise<void> {
    const { actor: by, now, tenant } = caller;
    send(
      reply,
      await bringFromRegister(tenant, this.parts.files, { disputeId, evidenceId, by, now: () => now, request }),
      tenant,
    );
  }

  @Post(':evidenceId/viewings')
  @Access('party', 'case-manager', 'platform:read', 'mediator', 'expert')
  @Operation('openViewing', {
    summary: 'Say that and why you look at a file; for 15 minutes you may then read it',
    description: 'Before what one side keeps to itself opens, others sign the undertaking of confidentiality.',
    refusals: [...READ, 'BytesMissing', 'ConfidentialityNotUndertaken'],
    keyed: true,
  })
  @ApiCreatedResponse({ type: ViewingAnswer })
  async openViewing(
    @Param('disputeId', PathId) disputeId: string,
    @Param('evidenceId', PathId) evidenceId: string,
    @Body() { purpose, original }: OpenViewingBody,
    @Act() { caller, request, reply }: Acting,
  ): Promise<void> {
    const { actor: by, now: at, tenant } = caller;
    const data = { viewingId: newId(), disputeId, evidenceId, purpose, ...(original && { original }) };
    send(reply, await recordViewing(tenant, { type: 'OpenViewing', data, by, at }, this.parts.now(), request), tenant);
  }

  @Get(':evidenceId/viewings')
  @Access('party', 'case-manager')
  @Operation('listViewings', { summary: 'Who has looked at a file of yours', refusals: [...READ, 'NotYourPart'] })
  @ApiOkResponse({ type: ViewingList })
  listViewings(
    @Param('disputeId', PathId) disputeId: string,
    @Param('evidenceId', PathId) evidenceId: string,
    @CurrentCaller() caller: Caller,
  ): Promise<object> {
    return listViewings(caller, disputeId, evidenceId);
  }

  @Get(':evidenceId/content')
  @Access('party', 'case-manager', 'platform:read', 'mediator', 'expert')
  @Operation('getEvidence', {
    summary: 'The bytes of a file under a viewing, all or one range of them',
    refusals: [
      ...READ,
      'BytesMissing',
      'BytesLost',
      'ViewingEnded',
      'RangeNotSatisfiable',
      'FileInfected',
      'FileNotScanned',
      'FileNotChecked',
    ],
    description: SHOWN,
  })
  @ApiOkResponse({
    description: 'The file, as an attachment',
    content: { '*/*': { schema: { type: 'string', format: 'binary' } } },
  })
  getEvidence(
    @Param('disputeId', PathId) disputeId: string,
    @Param('evidenceId', PathId) evidenceId: string,
    @Query() { viewing, as }: ReadContentQuery,
    @CurrentCaller() caller: Caller,
    @Req() known: Known,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const part = rangeAsked(known.headers);
    const wanted = { disputeId, evidenceId, viewingId: viewing, as, part, source: sourceOf(known) };
    return sendContent(this.parts, caller, wanted, reply);
  }
}
