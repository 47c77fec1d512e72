import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { loadOwnDispute } from '#application/dispute/disputes.js';
import { relateTwo } from '#application/dispute/relate-disputes.js';
import { Access } from '../../../http/access.js';
import { Operation } from '../../../http/operation.js';
import { PathId } from '../../../http/path-id.js';
import { send } from '../../../http/send.js';
import { Act, type Acting } from '../../acting.js';
import { Answers } from '../../answers.js';
import { CommandAnswer } from '../../answers.dto.js';
import { given } from '../../given.js';
import { ACT } from '../../refusals.js';
import { sealText } from '../../seal.js';
import { RelateDisputesBody } from './relation.dto.js';

@ApiTags('relations')
@Controller({ path: 'disputes/:disputeId', version: '1' })
export class RelationController {
  @Post('relations')
  @Access('case-manager')
  @Operation('relateDisputes', {
    summary: 'Say how this dispute stands to another; recorded in both, seen by the staff alone',
    refusals: [...ACT, 'UnknownReference'],
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  async relateDisputes(
    @Param('disputeId', PathId) disputeId: string,
    @Body() body: RelateDisputesBody,
    @Act() { caller, request, reply }: Acting,
  ): Promise<void> {
    const { actor: by, now: at, tenant } = caller;
    const file = await loadOwnDispute(tenant, disputeId, by); // strangers seal no words
    const { relation, otherDisputeId, leadDisputeId, note } = body;
    const data = given({
      relation,
      otherDisputeId,
      basis: [],
      leadDisputeId,
      noteContentId: await sealText(caller, disputeId, note),
    });
    send(reply, await relateTwo(tenant, disputeId, { type: 'RelateDisputes', data, by, at }, request), tenant);
  }
}
