import {
  Body,
  Controller,
  Delete,
  Get,
  Header,
  Headers,
  HttpCode,
  Inject,
  Param,
  Post,
  Put,
  Res,
} from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { changeDraft, deleteDraft, findDraft, listDrafts, saveDraft } from '#application/draft/drafts.js';
import { answerOfficeOnce } from '#application/dispute/office-answers.js';
import { refuse } from '#domain/kernel/refusal.js';
import type { Request } from '#event-store/answers.js';
import { statementsIn } from '#infrastructure/database/statements.js';
import { newId } from '#infrastructure/ids.js';
import { CommandAnswer, FiledAnswer } from '../dispute/answers.dto.js';
import { READ } from '../dispute/refusals.js';
import { Access } from '../http/access.js';
import type { Caller } from '../http/caller.js';
import { HttpProblem, invalid } from '../http/http-problem.js';
import { sendOffice } from '../http/office.js';
import { Operation } from '../http/operation.js';
import { PARTS, type ApiParts } from '../http/parts.js';
import { PathId } from '../http/path-id.js';
import { CurrentCaller, KeyedRequest } from '../http/request.js';
import { send } from '../http/send.js';
import { authorOf } from './author.js';
import { ChangeDraftBody, DraftCheck, DraftList, DraftSaved, DraftView, SaveDraftBody } from './draft.dto.js';
import { assertSeen, draftTag } from './etag.js';
import { checkDraft, fileDraft } from './file-draft.js';

const IF_MATCH = (required: boolean) => ({
  name: 'If-Match',
  required,
  description: 'ETag of the draft as you saw it',
});

/** What somebody has begun to write: its author's alone, encrypted, never in the log. */
@ApiTags('drafts')
@Controller({ path: 'drafts', version: '1' })
export class DraftsController {
  constructor(@Inject(PARTS) private readonly parts: ApiParts) {}

  @Post()
  @Access('party')
  @Operation('saveDraft', { summary: 'Keep a draft, however incomplete', refusals: [...READ, 'TooMany'], keyed: true })
  @ApiResponse({
    status: 201,
    type: DraftSaved,
    headers: { ETag: { description: 'Of the draft as saved', schema: { type: 'string' } } },
  })
  async saveDraft(
    @Body() { kind, content }: SaveDraftBody,
    @CurrentCaller() caller: Caller,
    @KeyedRequest() request: Request,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const author = authorOf(caller);
    const answer = await answerOfficeOnce(this.parts, request, async (manager) => {
      const access = { ...caller.tenant, database: statementsIn(manager) };
      return {
        status: 201,
        body: JSON.stringify(await saveDraft(access, author, { draftId: newId(), kind, content })),
      };
    });
    reply.header('etag', draftTag({ draftId: (JSON.parse(answer.body) as DraftSaved).draftId, version: 1 }));
    sendOffice(reply, answer);
  }

  @Get()
  @Access('party')
  @Operation('listDrafts', { summary: 'Your drafts, the last saved first', refusals: READ })
  @ApiOkResponse({ type: DraftList })
  async listDrafts(@CurrentCaller() caller: Caller): Promise<object> {
    return { items: await listDrafts(caller.tenant, authorOf(caller)) };
  }

  @Get(':draftId')
  @Access('party')
  @Header('Cache-Control', 'private, no-store')
  @Operation('getDraft', { summary: 'A draft of yours', refusals: READ })
  @ApiOkResponse({
    type: DraftView,
    headers: { ETag: { description: 'Another one after every change', schema: { type: 'string' } } },
  })
  async getDraft(
    @Param('draftId', PathId) draftId: string,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<object> {
    const { version, ...draft } = (await findDraft(caller.tenant, authorOf(caller), draftId)) ?? refuse('NotFound');
    reply.header('etag', draftTag({ draftId, version }));
    return draft;
  }

  @Put(':draftId')
  @Access('party')
  @ApiHeader(IF_MATCH(true))
  @Operation('changeDraft', { summary: 'Put other content in its place', refusals: [...READ, 'PreconditionFailed'] })
  @ApiOkResponse({
    type: DraftSaved,
    headers: { ETag: { description: 'Of the draft as changed', schema: { type: 'string' } } },
  })
  async changeDraft(
    @Param('draftId', PathId) draftId: string,
    @Body() { content }: ChangeDraftBody,
    @Headers('if-match') ifMatch: string | undefined,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<object> {
    const author = authorOf(caller);
    const draft = (await findDraft(caller.tenant, author, draftId)) ?? refuse('NotFound');
    if (ifMatch === undefined) throw invalid('If-Match', 'missing');
    assertSeen(draft, ifMatch);
    const changed = await changeDraft(caller.tenant, author, { draftId, version: draft.version, content });
    if (!changed) throw new HttpProblem('PreconditionFailed');
    reply.header('etag', draftTag({ draftId, version: changed.version }));
    return { draftId, kind: draft.kind, savedAt: author.now, expiresAt: changed.expiresAt };
  }

  @Delete(':draftId')
  @HttpCode(204)
  @Access('party')
  @ApiHeader(IF_MATCH(false))
  @Operation('deleteDraft', { summary: 'Let a draft go', refusals: [...READ, 'PreconditionFailed'] })
  @ApiResponse({ status: 204, description: 'It is gone' })
  async deleteDraft(
    @Param('draftId', PathId) draftId: string,
    @Headers('if-match') ifMatch: string | undefined,
    @CurrentCaller() caller: Caller,
  ): Promise<void> {
    const author = authorOf(caller);
    const draft = (await findDraft(caller.tenant, author, draftId)) ?? refuse('NotFound');
    assertSeen(draft, ifMatch);
    const version = ifMatch === undefined || ifMatch.trim() === '*' ? undefined : draft.version;
    if (!(await deleteDraft(caller.tenant, author, { draftId, version })) && version !== undefined)
      throw new HttpProblem('PreconditionFailed');
  }

  @Get(':draftId/check')
  @Access('party')
  @ApiHeader({ name: 'Parley-Party', required: false, description: 'The party that you act for' })
  @Operation('checkDraft', {
    summary: 'What would become of it if it were filed now: all that is wrong or missing',
    refusals: READ,
  })
  @ApiOkResponse({ type: DraftCheck })
  checkDraft(@Param('draftId', PathId) draftId: string, @CurrentCaller() caller: Caller): Promise<object> {
    return checkDraft(caller, draftId);
  }

  @Post(':draftId/filings')
  @Access('party')
  @ApiHeader({ name: 'Parley-Party', required: false, description: 'The party that you act for' })
  @ApiHeader(IF_MATCH(false))
  @Operation('fileDraft', {
    summary: 'File what the draft holds and let the draft go',
    description:
      'A draft is filed once: asked again, under any key, the first answer is given. It may be refused with whatever filing it may.',
    refusals: [
      ...READ,
      'PreconditionFailed',
      'DeclarationMissing',
      'UnknownReference',
      'RightDetails',
      'RightNotInForce',
      'RightNotHeld',
      'WrongStage',
      'NotYourPart',
    ],
    keyed: true,
  })
  @ApiResponse({ status: 201, type: FiledAnswer, description: 'Of a complaint' })
  @ApiResponse({ status: 200, type: CommandAnswer, description: 'Of a counter-notice' })
  async fileDraft(
    @Param('draftId', PathId) draftId: string,
    @Headers('if-match') ifMatch: string | undefined,
    @CurrentCaller() caller: Caller,
    @KeyedRequest() _: Request,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    send(reply, await fileDraft(caller, draftId, ifMatch), caller.tenant);
  }
}
