import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { loadDispute } from '#application/dispute/disputes.js';
import { loadRight } from '#application/right/rights.js';
import { asAmended } from '#domain/dispute/intake/amendment/as-amended.js';
import { refuse } from '#domain/kernel/refusal.js';
import { changedSince } from '#domain/right/changed-since.js';
import { Access } from '../../../http/access.js';
import type { Caller } from '../../../http/caller.js';
import { Operation } from '../../../http/operation.js';
import { PathId } from '../../../http/path-id.js';
import { Act, act, type Acting } from '../../acting.js';
import { CommandAnswer } from '../../answers.dto.js';
import { Answers } from '../../answers.js';
import { given } from '../../given.js';
import { ACT } from '../../refusals.js';
import { sealText } from '../../seal.js';
import { ReviewRelianceBody } from './reliance.dto.js';

/**
 * What follows from a change of the right that a running dispute relies on (practice P30); with this it is off the list
 * of alerts until something else changes.
 */
@ApiTags('rights')
@Controller({ path: 'disputes/:disputeId', version: '1' })
export class RelianceController {
  @Post('right-reviews')
  @Access('case-manager')
  @Operation('reviewReliance', {
    summary: 'Say that you looked at what has changed of the right relied on, and what follows',
    refusals: [...ACT, 'UnknownReference'],
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  reviewReliance(
    @Param('disputeId', PathId) disputeId: string,
    @Body() body: ReviewRelianceBody,
    @Act() acting: Acting,
  ): Promise<void> {
    const { rightId, outcome, note } = body;
    return act(disputeId, acting, async () => {
      const now = await registerNow(acting.caller, disputeId, rightId);
      return {
        type: 'ReviewReliance',
        data: given({ rightId, outcome, ...now, noteContentId: await sealText(acting.caller, disputeId, note) }),
      };
    });
  }
}

/** The register as it stands, and what has changed since the complaint read it. */
async function registerNow({ actor, tenant, now }: Caller, disputeId: string, rightId: string) {
  const { stream } = await loadDispute(tenant, disputeId, actor);
  const filed = asAmended(stream.events);
  const { register, rightId: relied } = filed?.right ?? {};
  if (!filed || !register || relied !== rightId) refuse('UnknownReference', { field: 'rightId', name: rightId });
  const { right, stream: read } = await loadRight(tenant, rightId, actor, now);
  return {
    position: read.events.at(-1)?.position ?? register.position,
    changes: changedSince(right, register, filed.complainantId, now),
  };
}
