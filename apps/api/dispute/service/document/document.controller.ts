import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { refuse } from '#domain/kernel/refusal.js';
import { Access } from '../../../http/access.js';
import type { Caller } from '../../../http/caller.js';
import { Operation } from '../../../http/operation.js';
import { PARTS, type ApiParts } from '../../../http/parts.js';
import { PathId } from '../../../http/path-id.js';
import { CurrentCaller } from '../../../http/request.js';
import { Act, act, type Acting } from '../../acting.js';
import { CommandAnswer } from '../../answers.dto.js';
import { Answers } from '../../answers.js';
import { ACT, READ } from '../../refusals.js';
import { AskForDocumentBody, ReadDocumentQuery } from './document.dto.js';
import { readsDocument, sendDocument } from './send-document.js';

/** Documents as files for keeping: whoever may read one may have it. */
@ApiTags('document')
@Controller({ path: 'disputes/:disputeId/services/:serviceId/document/pdf', version: '1' })
export class DocumentController {
  constructor(@Inject(PARTS) private readonly parts: ApiParts) {}

  @Post()
  @HttpCode(200)
  @Access('party', 'case-manager', 'platform:read')
  @Operation('askForDocument', {
    summary:
      'Have a document made into a PDF for keeping (PDF/A); ready a moment later, made once for everybody who may read it',
    refusals: ACT,
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  askForDocument(
    @Param('disputeId', PathId) disputeId: string,
    @Param('serviceId', PathId) serviceId: string,
    @Body() { locale }: AskForDocumentBody,
    @Act() acting: Acting,
  ): Promise<void> {
    const { actor, locale: own } = acting.caller;
    return act(disputeId, acting, (file) => {
      if (!readsDocument(actor, file, serviceId)) refuse('NotFound');
      return { type: 'AskForDocument', data: { serviceId, locale: locale ?? own } };
    });
  }

  @Get()
  @Access('party', 'case-manager', 'platform:read', 'mediator', 'expert', 'auditor')
  @Operation('downloadDocument', {
    summary: 'The PDF of a document that was asked for; its SHA-256 is in the log',
    description: 'Retry-After tells in how many seconds to ask again while it is being made.',
    refusals: [...READ, 'DocumentNotAsked', 'DocumentNotReady', 'DocumentErased'],
  })
  @ApiOkResponse({
    description: 'The file, as an attachment',
    content: { 'application/pdf': { schema: { type: 'string', format: 'binary' } } },
  })
  downloadDocument(
    @Param('disputeId', PathId) disputeId: string,
    @Param('serviceId', PathId) serviceId: string,
    @Query() { locale }: ReadDocumentQuery,
    @CurrentCaller() caller: Caller,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return sendDocument(this.parts, caller, { disputeId, serviceId, locale: locale ?? caller.locale }, reply);
  }
}
