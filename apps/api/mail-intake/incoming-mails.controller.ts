import { Body, Controller, Get, Header, HttpCode, Inject, Param, Post, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { answerOfficeOnce } from '#application/dispute/office-answers.js';
import { claimMail } from '#application/mail-intake/claim-mail.js';
import { listIncomingMails, openMailFile, settleIncomingMail } from '#application/mail-intake/incoming-mails.js';
import type { Request } from '#event-store/answers.js';
import { statementsIn } from '#infrastructure/database/statements.js';
import { READ } from '../dispute/refusals.js';
import { authorOf } from '../draft/author.js';
import { complaintDraft } from '../draft/complaint-draft.js';
import { Access } from '../http/access.js';
import type { Caller } from '../http/caller.js';
import { sendOffice } from '../http/office.js';
import { Operation } from '../http/operation.js';
import { PARTS, type ApiParts } from '../http/parts.js';
import { PathHash } from '../http/path-hash.js';
import { PathId } from '../http/path-id.js';
import { CurrentCaller, KeyedRequest } from '../http/request.js';
import { sendShown } from '../http/send-shown.js';
import {
  ClaimIncomingMailBody,
  IncomingMailClaimed,
  IncomingMailList,
  IncomingMailSettled,
  SettleIncomingMailBody,
} from './mail-intake.dto.js';

/** Mails that came to the association: seen by its case managers, and made a draft by who has the mailed link. */
@ApiTags('dictation')
@Controller({ path: 'incoming-mails', version: '1' })
export class IncomingMailsController {
  constructor(@Inject(PARTS) private readonly parts: ApiParts) {}

  @Get()
  @Access('case-manager')
  @Header('Cache-Control', 'private, no-store')
  @Operation('listIncomingMails', {
    summary: 'Mails that came to the address for complaints, with their words and files; what waits first',
    description: 'Each is forgotten thirty days after it came.',
    refusals: READ,
  })
  @ApiOkResponse({ type: IncomingMailList })
  async listIncomingMails(@CurrentCaller() { tenant }: Caller): Promise<IncomingMailList> {
    const items = await listIncomingMails(tenant);
    return { items: items.map((one) => ({ ...one, files: [...one.files], leftOut: [...one.leftOut] })) };
  }

  @Post('claims')
  @HttpCode(200)
  @Access('party')
  @Operation('claimIncomingMail', {
    summary: 'Make the draft of a complaint out of the mail that you wrote, by the link that was mailed to you',
    description: 'Nothing is filed by that. Files stand in it by their hashes. It is the same draft when asked again.',
    refusals: [...READ, 'WrongStage', 'TooMany'],
    keyed: true,
  })
  @ApiOkResponse({ type: IncomingMailClaimed })
  async claimIncomingMail(
    @Body() { token }: ClaimIncomingMailBody,
    @CurrentCaller() caller: Caller,
    @KeyedRequest() request: Request,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const answer = await answerOfficeOnce(this.parts, request, async (manager) => {
      const draftId = await claimMail(caller.tenant, statementsIn(manager), {
        token,
        author: authorOf(caller),
        contentOf: ({ subject, text, files }) =>
          complaintDraft({
            statement: [subject, text].filter((words) => words !== '').join('\n\n'),
            files: files.map(({ sha256, mediaType, name }) => ({ sha256, mediaType, description: name })),
          }),
      });
      return { status: 200, body: JSON.stringify({ draftId } satisfies IncomingMailClaimed) };
    });
    sendOffice(reply, answer);
  }

  @Get(':mailId/files/:sha256/content')
  @Access('case-manager')
  @Operation('getIncomingMailFile', {
    summary: 'The bytes of a file that came with a mail',
    description: 'A PDF that can do more than be read is given as a copy that cannot (header Parley-Shown).',
    refusals: [...READ, 'BytesMissing', 'BytesLost', 'FileNotChecked'],
  })
  @ApiOkResponse({
    description: 'The file, as an attachment',
    content: { '*/*': { schema: { type: 'string', format: 'binary' } } },
  })
  async getIncomingMailFile(
    @Param('mailId', PathId) mailId: string,
    @Param('sha256', PathHash) sha256: string,
    @CurrentCaller() { tenant }: Caller,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { shown, mediaType } = await openMailFile(tenant, this.parts.shown, { mailId, sha256 });
    await sendShown(reply, shown, { mediaType, name: `mail-${sha256.slice(0, 12)}`, original: false });
  }

  @Post(':mailId/settlements')
  @HttpCode(200)
  @Access('case-manager')
  @Operation('settleIncomingMail', {
    summary: 'Say what a mail is; its sender is told where else to go with it',
    refusals: [...READ, 'WrongStage'],
    keyed: true,
  })
  @ApiOkResponse({ type: IncomingMailSettled })
  async settleIncomingMail(
    @Param('mailId', PathId) mailId: string,
    @Body() { settlement }: SettleIncomingMailBody,
    @CurrentCaller() { actor, tenant, now: at }: Caller,
    @KeyedRequest() request: Request,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { associationId } = tenant;
    const settled = { associationId, mailId, outcome: settlement, by: actor.id, at, machine: this.parts.now() };
    const answer = await answerOfficeOnce(this.parts, request, async (manager) => {
      await settleIncomingMail(manager, settled);
      return { status: 200, body: JSON.stringify({ mailId, settlement } satisfies IncomingMailSettled) };
    });
    sendOffice(reply, answer);
  }
}
