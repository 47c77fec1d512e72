import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { loadOwnDispute } from '#application/dispute/disputes.js';
import { Access } from '../../../http/access.js';
import type { Caller } from '../../../http/caller.js';
import { Operation } from '../../../http/operation.js';
import { PathId } from '../../../http/path-id.js';
import { CurrentCaller } from '../../../http/request.js';
import { Act, act, type Acting } from '../../acting.js';
import { CommandAnswer } from '../../answers.dto.js';
import { Answers } from '../../answers.js';
import { sealFiled } from '../../filed-words.js';
import { ACT, READ } from '../../refusals.js';
import { sealText } from '../../seal.js';
import { SideEffectsBody } from './side-effects-view.dto.js';
import { EndUndoingBody, TellSideEffectBody } from './side-effects.dto.js';
import { viewSideEffects } from './view-side-effects.js';

/** What still stands against a respondent after its item was restored (practice P40). */
@ApiTags('rounds')
@Controller({ path: 'disputes/:disputeId/side-effects', version: '1' })
export class SideEffectsController {
  @Get()
  @Access('party', 'case-manager', 'platform:read')
  @Operation('getSideEffects', {
    summary: 'What was done beside measures on your own items, what was said of it, and whether it is undone',
    refusals: READ,
  })
  @ApiOkResponse({ type: SideEffectsBody })
  async getSideEffects(
    @Param('disputeId', PathId) disputeId: string,
    @CurrentCaller() { actor, tenant }: Caller,
  ): Promise<SideEffectsBody> {
    return viewSideEffects(actor, await loadOwnDispute(tenant, disputeId, actor), tenant.vault);
  }

  @Post('reports')
  @Access('party')
  @Operation('tellSideEffect', {
    summary: 'Tell what still stands against you though the measure was lifted; the platform is asked to undo it',
    refusals: [...ACT, 'NamedTwice', 'UnknownReference'],
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  tellSideEffect(
    @Param('disputeId', PathId) disputeId: string,
    @Body() body: TellSideEffectBody,
    @Act() acting: Acting,
  ): Promise<void> {
    const { respondentId, itemId, kind } = body;
    return act(disputeId, acting, async ({ rulebook }) => {
      const { statementContentId, evidence } = await sealFiled(acting.caller, disputeId, body, rulebook.materials);
      return { type: 'TellSideEffect', data: { respondentId, itemId, kind, statementContentId, evidence } };
    });
  }

  @Post('endings')
  @Access('case-manager')
  @Operation('endUndoing', {
    summary: 'Follow side effects up no longer, with a reason that the respondent is told',
    refusals: [...ACT, 'UnknownReference'],
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  endUndoing(
    @Param('disputeId', PathId) disputeId: string,
    @Body() body: EndUndoingBody,
    @Act() acting: Acting,
  ): Promise<void> {
    const { respondentId, itemId, sideEffectIds, reason, note } = body;
    return act(disputeId, acting, async () => ({
      type: 'EndUndoing',
      data: {
        respondentId,
        itemId,
        sideEffectIds,
        reason,
        noteContentId: await sealText(acting.caller, disputeId, note),
      },
    }));
  }
}
