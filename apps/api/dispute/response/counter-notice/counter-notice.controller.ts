import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags, ApiOkResponse } from '@nestjs/swagger';
import { previewDocuments } from '#application/document/preview-documents.js';
import { documentOf } from '#documents/document-of.js';
import { Access } from '../../../http/access.js';
import type { Caller } from '../../../http/caller.js';
import { Operation } from '../../../http/operation.js';
import { PathId } from '../../../http/path-id.js';
import { CurrentCaller } from '../../../http/request.js';
import { Act, act, type Acting } from '../../acting.js';
import { CommandAnswer } from '../../answers.dto.js';
import { Answers } from '../../answers.js';
import { ConfidentialPartBody, CounterNoticePreview } from './confidential.dto.js';
import { CureCounterNoticeBody } from './cure-counter-notice.dto.js';
import { prepareCounterCure } from './cure-counter-notice.js';
import { FileCounterNoticeBody } from './file-counter-notice.dto.js';
import { prepareCounterNotice } from './file-counter-notice.js';
import { openConfidential } from './open-confidential.js';
import { given } from '../../given.js';
import { ACT, READ } from '../../refusals.js';
import { sealText } from '../../seal.js';
import { RejectCounterNoticeBody, UndoRestorationBody, WithdrawCounterNoticeBody } from './take-back.dto.js';

@ApiTags('counter-notice')
@Controller({ path: 'disputes/:disputeId', version: '1' })
export class CounterNoticeController {
  @Post('counter-notices')
  @Access('party')
  @Operation('fileCounterNotice', {
    summary: 'Declare that items do not infringe',
    refusals: [...ACT, 'DeadlinePassed', 'DeclarationMissing', 'UnknownReference', 'NamedTwice'],
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  fileCounterNotice(
    @Param('disputeId', PathId) disputeId: string,
    @Body() body: FileCounterNoticeBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(disputeId, acting, ({ rulebook }) => prepareCounterNotice(acting.caller, disputeId, body, rulebook));
  }

  @Post('counter-notices/:counterNoticeId/withdrawals')
  @Access('party')
  @Operation('withdrawCounterNotice', {
    summary: 'Take a counter-notice back for some items',
    refusals: [...ACT, 'UnknownReference', 'NamedTwice', 'AgreementBinds'],
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  withdrawCounterNotice(
    @Param('disputeId', PathId) disputeId: string,
    @Param('counterNoticeId', PathId) counterNoticeId: string,
    @Body() { respondentId, itemIds, reason }: WithdrawCounterNoticeBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(disputeId, acting, async () => ({
      type: 'WithdrawCounterNotice',
      data: given({
        counterNoticeId,
        respondentId,
        itemIds,
        reasonContentId: await sealText(acting.caller, disputeId, reason),
      }),
    }));
  }

  @Post('counter-notices/:counterNoticeId/rejections')
  @Access('case-manager')
  @Operation('rejectCounterNotice', {
    summary: 'Find that a counter-notice does not hold, with the reason',
    refusals: [...ACT, 'UnknownReference', 'NamedTwice', 'DeadlineNotReached'],
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  rejectCounterNotice(
    @Param('disputeId', PathId) disputeId: string,
    @Param('counterNoticeId', PathId) counterNoticeId: string,
    @Body() { respondentId, itemIds, fault, reason }: RejectCounterNoticeBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(disputeId, acting, async () => ({
      type: 'RejectCounterNotice',
      data: {
        counterNoticeId,
        respondentId,
        itemIds,
        fault,
        reasonContentId: await sealText(acting.caller, disputeId, reason),
      },
    }));
  }

  @Post('counter-notices/:counterNoticeId/cures')
  @Access('party')
  @Operation('cureCounterNotice', {
    summary: 'Send what a counter-notice lacked',
    refusals: [...ACT, 'UnknownReference', 'NamedTwice'],
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  cureCounterNotice(
    @Param('disputeId', PathId) disputeId: string,
    @Param('counterNoticeId', PathId) counterNoticeId: string,
    @Body() body: CureCounterNoticeBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(disputeId, acting, async ({ rulebook }) => ({
      type: 'CureCounterNotice',
      data: await prepareCounterCure(acting.caller, disputeId, counterNoticeId, body, rulebook),
    }));
  }

  @Post('counter-notices/:counterNoticeId/undone-restorations')
  @Access('case-manager')
  @Operation('undoRestoration', {
    summary: 'Undo, in the time for it, what a statement restored at once: an element of it was not there',
    refusals: [...ACT, 'UnknownReference', 'NamedTwice', 'DeadlinePassed'],
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  undoRestoration(
    @Param('disputeId', PathId) disputeId: string,
    @Param('counterNoticeId', PathId) counterNoticeId: string,
    @Body() { respondentId, itemIds, fault, reason }: UndoRestorationBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(disputeId, acting, async () => ({
      type: 'UndoRestoration',
      data: {
        counterNoticeId,
        respondentId,
        itemIds,
        fault,
        reasonContentId: await sealText(acting.caller, disputeId, reason),
      },
    }));
  }

  @Post('counter-notices/preview')
  @HttpCode(200)
  @Access('party')
  @Operation('previewCounterNotice', {
    summary: 'What the complainant would read of this counter-notice; nothing is filed or kept',
    refusals: [...ACT, 'DeadlinePassed', 'DeclarationMissing', 'UnknownReference', 'NamedTwice'],
    keyed: true,
  })
  @ApiOkResponse({ type: CounterNoticePreview })
  async previewCounterNotice(
    @Param('disputeId', PathId) disputeId: string,
    @Body() body: FileCounterNoticeBody,
    @Act() { caller }: Acting,
  ): Promise<object> {
    const { actor: by, now: at, tenant, locale } = caller;
    const previewed = await previewDocuments(
      tenant,
      disputeId,
      by,
      'forwarded-counter-notice',
      async (draft, { rulebook }) => ({
        ...(await prepareCounterNotice({ ...caller, tenant: draft }, disputeId, body, rulebook)),
        by,
        at,
      }),
    );
    return { documents: previewed.map(({ document, facts }) => documentOf(document, facts, locale)) };
  }

  @Get('counter-notices/:counterNoticeId/confidential')
  @Access('party', 'case-manager', 'expert')
  @Operation('getConfidentialPart', {
    summary: 'The confidential part of a counter-notice: for its filer and the association alone',
    description: 'Others than its filer sign the undertaking of confidentiality of the dispute first.',
    refusals: [...READ, 'ConfidentialityNotUndertaken'],
  })
  @ApiOkResponse({ type: ConfidentialPartBody })
  getConfidentialPart(
    @Param('disputeId', PathId) disputeId: string,
    @Param('counterNoticeId', PathId) counterNoticeId: string,
    @CurrentCaller() caller: Caller,
  ): Promise<object> {
    return openConfidential(caller, disputeId, counterNoticeId);
  }
}
