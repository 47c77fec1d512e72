import { Body, Controller, Get, Inject, Param, Post, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { EXPORT_PARTS } from '#domain/dispute/service/export/events.js';
import { newId } from '#infrastructure/ids.js';
import { Access } from '../../../http/access.js';
import type { Caller } from '../../../http/caller.js';
import { Operation } from '../../../http/operation.js';
import { PARTS, type ApiParts } from '../../../http/parts.js';
import { PathId } from '../../../http/path-id.js';
import { CurrentCaller } from '../../../http/request.js';
import { Act, actBeside, type Acting } from '../../acting.js';
import { Answers } from '../../answers.js';
import { ACT, READ } from '../../refusals.js';
import { AskForExportBody, ExportAskedAnswer, ExportList, ExportPreview, ExportPreviewQuery } from './export.dto.js';
import { listExports } from './list-exports.js';
import { previewExport } from './preview-export.js';
import { recipientOf } from './recipient-of.js';
import { sealExport } from './seal-export.js';
import { sendExport } from './send-export.js';

/** The dispute as a numbered, indexed bundle for a court, an authority, a commission or a party. */
@ApiTags('export')
@Controller({ path: 'disputes/:disputeId/exports', version: '1' })
export class ExportController {
  constructor(@Inject(PARTS) private readonly parts: ApiParts) {}

  @Post()
  @Access('party', 'case-manager')
  @Operation('askForExport', {
    summary: 'Have the dispute made into a bundle of what its recipient may see: a PDF/A and a ZIP with the originals',
    description:
      'It is made in the background and can be fetched for thirty days. A party asks for itself alone; what staff ask for a party only the party previews and fetches.',
    refusals: [...ACT, 'UnknownReference', 'NamedTwice', 'TooMany'],
    keyed: true,
  })
  @Answers(200, ExportAskedAnswer)
  askForExport(
    @Param('disputeId', PathId) disputeId: string,
    @Body() body: AskForExportBody,
    @Act() acting: Acting,
  ): Promise<void> {
    const { actor: by, now: at, locale } = acting.caller;
    const recipient = recipientOf(body.recipient);
    return actBeside(disputeId, acting, async () => {
      const [exportId, sealed] = [newId(), await sealExport(acting.caller, disputeId, body)];
      const data = {
        exportId,
        recipient,
        ...sealed,
        parts: EXPORT_PARTS.filter((part) => body.parts?.includes(part) ?? true),
        masks: body.masks ?? [],
        locale: body.locale ?? locale,
      };
      return { command: { type: 'AskForExport', data, by, at }, answer: { exportId } };
    });
  }

  @Get()
  @Access('party', 'case-manager')
  @Operation('listExports', { summary: 'The bundles that you may ask for, and what became of them', refusals: READ })
  @ApiOkResponse({ type: ExportList })
  listExports(@Param('disputeId', PathId) disputeId: string, @CurrentCaller() caller: Caller): Promise<object> {
    return listExports(caller, disputeId);
  }

  @Get('preview')
  @Access('party', 'case-manager')
  @Operation('previewExport', {
    summary: 'What a bundle for that recipient would hold, by number and title',
    refusals: [...READ, 'NotYourPart'],
  })
  @ApiOkResponse({ type: ExportPreview })
  previewExport(
    @Param('disputeId', PathId) disputeId: string,
    @Query() { recipient, partyId }: ExportPreviewQuery,
    @CurrentCaller() caller: Caller,
  ): Promise<object> {
    return previewExport(caller, disputeId, recipientOf({ kind: recipient, ...(partyId && { partyId }) }));
  }

  @Get(':exportId/content')
  @Access('party', 'case-manager')
  @Operation('downloadExport', {
    summary: 'The ZIP of a bundle; its SHA-256 is in the log',
    description: 'Retry-After tells in how many seconds to ask again while it is being made.',
    refusals: [...READ, 'ExportNotReady', 'ExportEnded', 'ExportErased', 'TooManyAttempts'],
  })
  @ApiOkResponse({
    description: 'The file, as an attachment',
    content: { 'application/zip': { schema: { type: 'string', format: 'binary' } } },
  })
  downloadExport(
    @Param('disputeId', PathId) disputeId: string,
    @Param('exportId', PathId) exportId: string,
    @CurrentCaller() caller: Caller,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return sendExport(this.parts, caller, { disputeId, exportId }, reply);
  }
}
