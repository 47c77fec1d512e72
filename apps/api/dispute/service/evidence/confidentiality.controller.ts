import { createHash } from 'node:crypto';
import { Body, Controller, Get, HttpCode, Param, Post, Req } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { recordUndertaking } from '#application/dispute/confidentiality.js';
import { refuse } from '#domain/kernel/refusal.js';
import { confidentialityText } from '#messages/privacy/confidentiality-undertaking.js';
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
import { viewUndertakings } from './view-undertakings.js';

/** What is signed before anything opens that one side keeps to itself. */
@ApiTags('evidence')
@Controller({ path: 'disputes/:disputeId/confidentiality-undertakings', version: '1' })
export class ConfidentialityController {
  @Get()
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

  @Post()
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
    const current = confidentialityText();
    if (version !== current.version) refuse('AgreementMoved', { field: 'version' });
    const textSha256 = createHash('sha256').update(current.text[locale]).digest('hex');
    const data = { disputeId, version, locale, textSha256 };
    send(reply, await recordUndertaking(tenant, { type: 'UndertakeConfidentiality', data, by, at }, request), tenant);
  }
}
