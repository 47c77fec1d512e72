import { Body, Controller, Get, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { handleDelegation, loadAgreement } from '#application/delegation/delegations.js';
import { refuse } from '#domain/kernel/refusal.js';
import { Platform } from '#infrastructure/database/entities/platform.js';
import { countDelegated } from '#read-models/find-delegated.js';
import { sealText } from '../dispute/seal.js';
import { READ } from '../dispute/refusals.js';
import { countsOf } from '#domain/delegation/counts.js';
import { given } from '../dispute/given.js';
import { Access } from '../http/access.js';
import type { Caller } from '../http/caller.js';
import { Operation } from '../http/operation.js';
import { PARTS, type ApiParts } from '../http/parts.js';
import { PathId } from '../http/path-id.js';
import { CurrentCaller } from '../http/request.js';
import { send } from '../http/send.js';
import { toldTerms } from './told-terms.js';
import { viewCompared } from './view-compared.js';
import { ActOnRight as ActOnAgreement, type ActingOnRight as ActingOnAgreement } from '../right/acting.js';
import {
  CompareCountsBody,
  DeclineTermsBody,
  DelegationAgreementView,
  DelegationChanged,
  EndDelegationBody,
  OfferDelegationBody,
  VersionBody,
} from './agreement.dto.js';

const ON_AGREEMENT = [...READ, 'NotYourPart'] as const;

/** What the association and a platform have agreed on contested complaints (practice P33). */
@ApiTags('delegation')
@Controller({ path: 'platforms/:platformId/delegation-agreement', version: '1' })
export class DelegationAgreementController {
  constructor(@Inject(PARTS) private readonly parts: ApiParts) {}

  @Get()
  @Access('case-manager', 'platform:read')
  @Operation('getDelegationAgreement', {
    summary: 'All versions of the agreement with a platform; a platform reads its own',
    refusals: READ,
  })
  @ApiOkResponse({ type: DelegationAgreementView })
  async getAgreement(
    @Param('platformId', PathId) platformId: string,
    @CurrentCaller() caller: Caller,
  ): Promise<object> {
    await this.assertOwn(platformId, caller);
    const { agreement, stream } = await loadAgreement(caller.tenant, platformId);
    const { versions, offered, inForce, endsAt } = agreement;
    if (stream.version === 0) refuse('NotFound');
    const words = await caller.tenant.vault.open(Object.values(versions).map(({ wordsContentId }) => wordsContentId));
    const told = Object.entries(versions).map(([version, { wordsContentId, ...one }]) =>
      given({ version: Number(version), words: words.get(wordsContentId), ...one }),
    );
    const compared = await viewCompared(caller, stream);
    return given({ platformId, offered, inForce, endsAt, versions: told, compared });
  }

  @Post('offers')
  @HttpCode(200)
  @Access('case-manager')
  @Operation('offerDelegation', {
    summary: 'Offer a platform a version of the agreement',
    refusals: [...ON_AGREEMENT, 'NothingNamed', 'NamedTwice', 'ClockNotKept', 'InstantImplausible'],
    keyed: true,
  })
  @ApiOkResponse({ type: DelegationChanged })
  async offer(
    @Param('platformId', PathId) platformId: string,
    @Body() { terms, words }: OfferDelegationBody,
    @ActOnAgreement() acting: ActingOnAgreement,
  ): Promise<void> {
    await this.assertOwn(platformId, acting.caller);
    return actOn(platformId, acting, async () => {
      const wordsContentId = await sealText(acting.caller, platformId, words);
      return { command: { type: 'OfferDelegation', data: { terms: toldTerms(terms), wordsContentId } } };
    });
  }

  @Post('agreements')
  @HttpCode(200)
  @Access('platform:delegation')
  @Operation('agreeDelegation', {
    summary: 'Agree to the version that you read',
    refusals: [...ON_AGREEMENT, 'AgreementMoved'],
    keyed: true,
  })
  @ApiOkResponse({ type: DelegationChanged })
  async agree(
    @Param('platformId', PathId) platformId: string,
    @Body() { version }: VersionBody,
    @ActOnAgreement() acting: ActingOnAgreement,
  ): Promise<void> {
    await this.assertOwn(platformId, acting.caller);
    return actOn(platformId, acting, () =>
      Promise.resolve({ command: { type: 'AgreeDelegation', data: { version } } }),
    );
  }

  @Post('refusals')
  @HttpCode(200)
  @Access('platform:delegation')
  @Operation('declineDelegationTerms', {
    summary: 'Decline the version that you read',
    refusals: [...ON_AGREEMENT, 'AgreementMoved'],
    keyed: true,
  })
  @ApiOkResponse({ type: DelegationChanged })
  async decline(
    @Param('platformId', PathId) platformId: string,
    @Body() { version, reason }: DeclineTermsBody,
    @ActOnAgreement() acting: ActingOnAgreement,
  ): Promise<void> {
    await this.assertOwn(platformId, acting.caller);
    return actOn(platformId, acting, async () => {
      const reasonContentId = await sealText(acting.caller, platformId, reason);
      return { command: { type: 'DeclineDelegationTerms', data: given({ version, reasonContentId }) } };
    });
  }

  @Post('endings')
  @HttpCode(200)
  @Access('case-manager', 'platform:delegation')
  @Operation('endDelegation', {
    summary: 'End the agreement, with its notice',
    refusals: [...ON_AGREEMENT, 'NoAgreement', 'AnsweredAlready'],
    keyed: true,
  })
  @ApiOkResponse({ type: DelegationChanged })
  async end(
    @Param('platformId', PathId) platformId: string,
    @Body() { reason }: EndDelegationBody,
    @ActOnAgreement() acting: ActingOnAgreement,
  ): Promise<void> {
    await this.assertOwn(platformId, acting.caller);
    return actOn(platformId, acting, async () => {
      const reasonContentId = await sealText(acting.caller, platformId, reason);
      return { command: { type: 'EndDelegation', data: given({ reasonContentId }) } };
    });
  }

  @Post('counts')
  @HttpCode(200)
  @Access('platform:delegation')
  @Operation('compareDelegationCounts', {
    summary: 'Tell what you counted for a month, and learn where the association counted otherwise',
    refusals: [...ON_AGREEMENT, 'InstantImplausible'],
    keyed: true,
  })
  @ApiOkResponse({ type: DelegationChanged })
  async compare(
    @Param('platformId', PathId) platformId: string,
    @Body() { month, counted }: CompareCountsBody,
    @ActOnAgreement() acting: ActingOnAgreement,
  ): Promise<void> {
    await this.assertOwn(platformId, acting.caller);
    const { database, associationId } = acting.caller.tenant;
    return actOn(platformId, acting, async () => ({
      command: { type: 'CompareCounts', data: { month, counted: countsOf((what) => counted[what]) } },
      counted: await countDelegated(database, { associationId, platformId, month }),
    }));
  }

  /** A platform of the association; to a platform every other is one that never was. */
  private async assertOwn(platformId: string, { tenant: { associationId }, platformId: own }: Caller): Promise<void> {
    const known =
      (own ?? platformId) === platformId &&
      (await this.parts.dataSource.getRepository(Platform).existsBy({ associationId, id: platformId }));
    if (!known) refuse('NotFound');
  }
}

const actOn = async (
  platformId: string,
  { caller: { actor: by, now: at, tenant }, request, reply }: ActingOnAgreement,
  make: Parameters<typeof handleDelegation>[3],
): Promise<void> => send(reply, await handleDelegation(tenant, platformId, { by, at, request }, make), tenant);
