import { Body, Controller, Get, HttpCode, Param, Post, Req } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { recordConfidentialReturn } from '#application/dispute/confidential-returns.js';
import { recordUndertaking } from '#application/dispute/confidentiality.js';
import { ConfirmReturnBody } from '../../../deposit-grant/copies-returned.dto.js';
import { Access } from '../../../http/access.js';
import type { Caller } from '../../../http/caller.js';
import { Operation } from '../../../http/operation.js';
import { PathId } from '../../../http/path-id.js';
import { CurrentCaller, type Known } from '../../../http/request.js';
import { send } from '../../../http/send.js';
import { Act, type Acting } from '../../acting.js';
import { CommandAnswer } from '../../answers.dto.js';
import { Answers } from '../../answers.js';
import { READ } from '../../refusals.js';
import { ConfidentialityUndertakingView, UndertakeBody } from './confidentiality.dto.js';
import { signedText } from './undertaking-text.js';
import { viewUndertakings } from './view-undertakings.js';

/** What is signed before anything opens that one side keeps to itself. */
@ApiTags('evidence')
@Controller({ path: 'disputes/:disputeId', version: '1' })
export class ConfidentialityController {
  @Get('confidentiality-undertakings')
  @Access('party', 'case-manager', 'mediator', 'expert')
  @Operation('getConfidentialityUndertaking', {
    summary: 'The text that is signed before a confidential part opens, and who has signed it here',
    refusals: READ,
  })
  @ApiOkResponse({ type: ConfidentialityUndertakingView })
  getConfidentialityUndertaking(
    @Param('disputeId', PathId) disputeId: string,
    @CurrentCaller() caller: Caller,
    @Req() { locale }: Known,
  ): Promise<object> {
    return viewUndertakings(caller, disputeId, locale);
  }

  @Post('confidentiality-undertakings')
  @HttpCode(200)
  @Access('party', 'case-manager', 'mediator', 'expert')
  @Operation('undertakeConfidentiality', {
    summary: 'Undertake to keep secret what was filed here in confidence; recorded with the hash of the text',
    description: 'It holds for you in this dispute, and opens nothing that you may not see anyway.',
    refusals: [...READ, 'AgreementMoved'],
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  async undertakeConfidentiality(
    @Param('disputeId', PathId) disputeId: string,
    @Body() { version }: UndertakeBody,
    @Req() { locale }: Known,
    @Act() { caller, request, reply }: Acting,
  ): Promise<void> {
    const { actor: by, now: at, tenant } = caller;
    const data = { disputeId, ...signedText('dispute', version, locale) };
    send(reply, await recordUndertaking(tenant, { type: 'UndertakeConfidentiality', data, by, at }, request), tenant);
  }

  @Post('confidential-returns')
  @HttpCode(200)
  @Access('party', 'mediator', 'expert')
  @Operation('confirmConfidentialReturn', {
    summary: 'Confirm, after the dispute, what became of your copies of what was filed in it in confidence',
    description: 'Owed by whoever undertook to keep it secret, though it may see the dispute no longer.',
    refusals: [
      ...READ,
      'NotYourPart',
      'WrongStage',
      'AnsweredAlready',
      'InstantImplausible',
      'EntryMissing',
      'EntryUnwanted',
    ],
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  async confirmConfidentialReturn(
    @Param('disputeId', PathId) disputeId: string,
    @Body() { manner, papers, files, doneOn }: ConfirmReturnBody,
    @Act() { caller: { actor: by, now: at, tenant }, request, reply }: Acting,
  ): Promise<void> {
    const data = { disputeId, manner, papers, files, doneOn };
    const command = { type: 'ConfirmConfidentialReturn', data, by, at } as const;
    send(reply, await recordConfidentialReturn(tenant, command, request), tenant);
  }
}
