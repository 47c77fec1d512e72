import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { sealedDetails } from '#application/dispute/award-details.js';
import { loadDispute } from '#application/dispute/disputes.js';
import { pairOf } from '#domain/dispute/core/pairs.js';
import { Access } from '../../../http/access.js';
import type { Caller } from '../../../http/caller.js';
import { Operation } from '../../../http/operation.js';
import { PathId } from '../../../http/path-id.js';
import { CurrentCaller } from '../../../http/request.js';
import { Act, act, type Acting } from '../../acting.js';
import { CommandAnswer } from '../../answers.dto.js';
import { Answers } from '../../answers.js';
import { checkEvidenceRefs } from '../../intake/filing/check-refs.js';
import { collectEvidence } from '../../intake/filing/evidence.js';
import { given } from '../../given.js';
import { ACT, READ } from '../../refusals.js';
import { textKey } from '../../text-key.js';
import { collectTexts } from '../../texts.js';
import { AwardsBody, RecordAwardBody } from './award.dto.js';
import { viewAwards } from './view-awards.js';

/** Awards of registered commissions, recorded as they were made (practice P30). */
@ApiTags('decision')
@Controller({ path: 'disputes/:disputeId/awards', version: '1' })
export class AwardController {
  @Get()
  @Access('party', 'platform:read', 'case-manager')
  @Operation('listAwards', {
    summary: 'Awards of arbitration commissions that were recorded, item by item',
    refusals: READ,
  })
  @ApiOkResponse({ type: AwardsBody })
  async listAwards(
    @Param('disputeId', PathId) disputeId: string,
    @CurrentCaller() { actor, tenant }: Caller,
  ): Promise<AwardsBody> {
    return viewAwards(actor, await loadDispute(tenant, disputeId, actor), tenant.vault);
  }

  @Post()
  @Access('case-manager')
  @Operation('recordAward', {
    summary: 'Record what a registered commission decided by an award, of which items and how',
    description:
      'The parties are told, their procedure ends for these items, and each platform is asked to carry it out.',
    refusals: [
      ...ACT,
      'CommissionNotRegistered',
      'AwardPaperMissing',
      'InstantImplausible',
      'NamedTwice',
      'UnknownReference',
      'AnsweredAlready',
      'PanelRuns',
      'LaneNotOpen',
    ],
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  recordAward(
    @Param('disputeId', PathId) disputeId: string,
    @Body() body: RecordAwardBody,
    @Act() acting: Acting,
  ): Promise<void> {
    const { commission, number, madeOn, items, evidence, agreement, award, boundPlatformIds = [] } = body;
    return act(disputeId, acting, async ({ rulebook }) => {
      checkEvidenceRefs(evidence, [], rulebook.materials);
      const { actor, tenant } = acting.caller;
      const [texts, key] = [collectTexts(), textKey(disputeId, actor)];
      const details = texts.add(key, sealedDetails({ commission: commission.name, number }));
      const files = collectEvidence(evidence, texts, key);
      await texts.seal(tenant.vault);
      return {
        type: 'RecordAward',
        data: given({
          registration: commission.registration,
          detailsContentId: details(),
          madeOn,
          evidence: files.files(),
          agreementEvidenceId: agreement && files.idOf(agreement),
          awardEvidenceId: award && files.idOf(award),
          items: items.map((one) => ({ pair: pairOf(one), outcome: one.outcome })),
          boundPlatformIds,
        }),
      };
    });
  }
}
