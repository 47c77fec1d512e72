import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { loadDispute } from '#application/disputes.js';
import { pairOf } from '#domain/dispute/pairs.js';
import { refuse } from '#domain/refusal.js';
import { Access } from '../../http/access.js';
import type { Caller } from '../../http/caller.js';
import { Operation } from '../../http/operation.js';
import { PathId } from '../../http/path-id.js';
import { CurrentCaller } from '../../http/request.js';
import { Act, act, type Acting } from '../acting.js';
import { CommandAnswer } from '../answers.dto.js';
import { Answers } from '../answers.js';
import { sealRecords } from '../dictation/for-party.js';
import { checkEvidenceRefs } from '../filing/check-refs.js';
import type { EvidenceBody } from '../filing/evidence.dto.js';
import { given } from '../given.js';
import { ACT, READ } from '../refusals.js';
import { sealText } from '../seal.js';
import { AwardsBody, RecordAwardBody } from './award.dto.js';
import { viewAwards } from './view-awards.js';

/** Awards of registered commissions, recorded as they were made (practice P30). */
@ApiBearerAuth()
@ApiTags('decision')
@Controller({ path: 'disputes/:disputeId/awards', version: '1' })
export class AwardController {
  @Get()
  @Access('party', 'platform', 'case-manager')
  @Operation('listAwards', { summary: 'Awards of arbitration commissions that were recorded, item by item', refusals: READ })
  @ApiOkResponse({ type: AwardsBody })
  async listAwards(@Param('disputeId', PathId) disputeId: string, @CurrentCaller() { actor, doorway }: Caller): Promise<AwardsBody> {
    return viewAwards(actor, await loadDispute(doorway, disputeId, actor), doorway.vault);
  }

  @Post()
  @Access('case-manager')
  @Operation('recordAward', {
    summary: 'Record what a registered commission decided by an award, of which items and how',
    description: 'The parties are told, their procedure ends for these items, and each platform is asked to carry it out.',
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
  recordAward(@Param('disputeId', PathId) disputeId: string, @Body() body: RecordAwardBody, @Act() acting: Acting): Promise<void> {
    const { commission, number, madeOn, items, evidence, agreement, award, boundPlatformIds = [] } = body;
    return act(disputeId, acting, async ({ rulebook }) => {
      checkEvidenceRefs(evidence, [], rulebook);
      const [agreementIndex, awardIndex] = [indexOf(agreement, 'agreement', evidence), indexOf(award, 'award', evidence)];
      const { evidence: files } = await sealRecords(acting.caller, disputeId, evidence);
      return {
        type: 'RecordAward',
        data: given({
          registration: commission.registration,
          detailsContentId: await sealText(acting.caller, disputeId, JSON.stringify({ commission: commission.name, number })),
          madeOn,
          evidence: files,
          agreementEvidenceId: agreementIndex === undefined ? undefined : files[agreementIndex]?.evidenceId,
          awardEvidenceId: awardIndex === undefined ? undefined : files[awardIndex]?.evidenceId,
          items: items.map(({ respondentId, itemId, outcome }) => ({ pair: pairOf({ respondentId, itemId }), outcome })),
          boundPlatformIds,
        }),
      };
    });
  }
}

/** Where among the files the paper of this name is; nowhere if none was named. Throws Refused UnknownReference. */
const indexOf = (ref: string | undefined, field: 'agreement' | 'award', evidence: readonly EvidenceBody[]): number | undefined => {
  if (ref === undefined) return undefined;
  const index = evidence.findIndex((one) => one.ref === ref);
  return index < 0 ? refuse('UnknownReference', { field, name: ref }) : index;
};
