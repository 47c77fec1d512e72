import { Body, Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { type LoadedDispute, loadOwnDispute } from '#application/dispute/disputes.js';
import type { Loss } from '#domain/dispute/measures/loss/events.js';
import { pairOf } from '#domain/dispute/core/pairs.js';
import { seesLoss } from '#domain/dispute/visibility/sees-loss.js';
import { partyOf } from '#domain/dispute/core/decision-context.js';
import { visibilityOf } from '#domain/dispute/visibility/visibility.js';
import { refuse } from '#domain/kernel/refusal.js';
import { Access } from '../../../http/access.js';
import { attachment } from '../../../http/attachment.js';
import type { Caller } from '../../../http/caller.js';
import { Operation } from '../../../http/operation.js';
import { PathId } from '../../../http/path-id.js';
import { CurrentCaller } from '../../../http/request.js';
import { noteOpened } from '../../../reading/opened.js';
import { Act, act, type Acting } from '../../acting.js';
import { CommandAnswer } from '../../answers.dto.js';
import { Answers } from '../../answers.js';
import { Choice } from '../../fields/choice.js';
import { ACT, READ } from '../../refusals.js';
import { LossSheets, StateLossBody } from './loss.dto.js';
import { sealFigures } from './seal-figures.js';
import { csvOf } from './worksheet-csv.js';
import { worksheetOf } from './worksheet.js';

export class WorksheetQuery {
  @Choice(['json', 'csv'], { description: 'As what; JSON if nothing is said', optional: true })
  format?: 'json' | 'csv';
}

/**
 * What a wrong notice cost a merchant, by its own figures with their sources (practice P28). Its own and the
 * association's alone.
 */
@ApiTags('good-faith')
@Controller({ path: 'disputes/:disputeId/losses', version: '1' })
export class LossController {
  @Post()
  @Access('party')
  @Operation('stateLoss', {
    summary: 'State what measures on your own items cost you, each figure with its source',
    refusals: [...ACT, 'UnknownReference', 'NamedTwice'],
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  stateLoss(
    @Param('disputeId', PathId) disputeId: string,
    @Body() body: StateLossBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(disputeId, acting, async ({ rulebook }) => {
      const sealed = await sealFigures(acting.caller, disputeId, body, rulebook);
      return { type: 'StateLoss', data: { pairs: body.pairs.map(pairOf), ...sealed } };
    });
  }

  @Get()
  @Access('party', 'case-manager')
  @Operation('listLosses', { summary: 'Your worksheets, or for staff all of the dispute', refusals: READ })
  @ApiOkResponse({ type: LossSheets })
  async listLosses(
    @Param('disputeId', PathId) disputeId: string,
    @CurrentCaller() caller: Caller,
  ): Promise<LossSheets> {
    const { own } = await ownLosses(caller, disputeId);
    return { worksheets: own.map(([worksheetId, { statedAt }]) => ({ worksheetId, statedAt })) };
  }

  @Get(':worksheetId')
  @Access('party', 'case-manager')
  @Operation('getLossWorksheet', {
    summary: 'One worksheet with the dispute’s own dates beside it, as JSON or CSV',
    refusals: READ,
  })
  @ApiOkResponse({
    content: {
      'application/json': { schema: { type: 'object', additionalProperties: true } },
      'text/csv': { schema: { type: 'string' } },
    },
  })
  async getLossWorksheet(
    @Param('disputeId', PathId) disputeId: string,
    @Param('worksheetId', PathId) worksheetId: string,
    @Query() { format = 'json' }: WorksheetQuery,
    @CurrentCaller() caller: Caller,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { file, own } = await ownLosses(caller, disputeId);
    const [, { respondentId: ownerId }] = own.find(([id]) => id === worksheetId) ?? refuse('NotFound');
    noteOpened(caller.tenant, partyOf(caller.actor, file.context), [
      { kind: 'confidential', disputeId, part: 'loss', partId: worksheetId, ownerId },
    ]);
    const sheet = await worksheetOf(caller.tenant, file, worksheetId, caller.now);
    const name = `${sheet.dispute}-loss.${format}`;
    void reply.header('content-disposition', attachment(name, name)).header('cache-control', 'no-store');
    if (format === 'json') void reply.type('application/json; charset=utf-8').send(JSON.stringify(sheet));
    else void reply.type('text/csv; charset=utf-8').send(csvOf(sheet));
  }
}

type Own = { readonly file: LoadedDispute; readonly own: readonly (readonly [string, Loss])[] };

const ownLosses = async ({ tenant, actor }: Caller, disputeId: string): Promise<Own> => {
  const file = await loadOwnDispute(tenant, disputeId, actor);
  const visibility = visibilityOf(actor, file);
  return {
    file,
    own: Object.entries(file.dispute.losses).filter(([, loss]) => seesLoss(loss, visibility)),
  };
};
