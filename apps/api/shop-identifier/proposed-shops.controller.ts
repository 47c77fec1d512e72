import { Body, Controller, Get, Header, HttpCode, Inject, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { namesOfAccounts } from '#application/party/account-parties.js';
import { changeIdentifierKey } from '#application/shop-identifier/change-key.js';
import {
  identifierWordsKey,
  loadIdentifierHouse,
  orderIdentifierHouse,
} from '#application/shop-identifier/identifier-house.js';
import { loadAsStaff } from '#application/dispute/disputes.js';
import { findProposedShops } from '#application/shop-identifier/proposed-shops.js';
import { unknownThere } from '#application/watch/watches.js';
import { refuse } from '#domain/kernel/refusal.js';
import { Platform } from '#infrastructure/database/entities/platform.js';
import { READ } from '../dispute/refusals.js';
import { Access } from '../http/access.js';
import type { Caller } from '../http/caller.js';
import { Operation } from '../http/operation.js';
import { PARTS, type ApiParts } from '../http/parts.js';
import { CurrentCaller } from '../http/request.js';
import { send } from '../http/send.js';
import { ActOnRight as Act, type ActingOnRight as Acting } from '../right/acting.js';
import { IdentifierRules, ProposedShopList } from './proposed-shops.dto.js';
import { DismissProposedShopBody, FileImpactAssessmentBody, IdentifierHouseChanged } from './shop-identifiers.dto.js';
import { listProposedShops, viewIdentifierRules } from './view-identifiers.js';

/** What the association assesses and decides about shops that belong together (guideline 3.1.3.2(2)). */
@ApiTags('shop-identifiers')
@Controller({ version: '1' })
export class ProposedShopsController {
  constructor(@Inject(PARTS) private readonly parts: ApiParts) {}

  @Get('identifier-rules')
  @Access('case-manager')
  @Operation('getIdentifierRules', {
    summary: 'Which identifiers may be taken of which platform, on what ground, and the assessments of the impact',
    refusals: READ,
  })
  @ApiOkResponse({ type: IdentifierRules })
  async getIdentifierRules(@CurrentCaller() caller: Caller): Promise<IdentifierRules> {
    const { tenant } = caller;
    const { associationId } = tenant;
    const order = { name: 'ASC', id: 'ASC' } as const;
    const [platforms, { house }] = await Promise.all([
      this.parts.dataSource.getRepository(Platform).find({ where: { associationId }, order }),
      loadIdentifierHouse(tenant),
    ]);
    const names = await namesOfAccounts(tenant, [...new Set(house.assessments.map(({ filedById }) => filedById))]);
    return viewIdentifierRules(caller, platforms, (id) => names.get(id));
  }

  @Post('impact-assessments')
  @HttpCode(200)
  @Access('case-manager')
  @Operation('fileImpactAssessment', {
    summary: 'Put an assessment of the impact of taking identifiers on file; the newest counts',
    description:
      'Before any identifier is taken (Personal Information Protection Law 55 and 56, from general knowledge). What the newest one leaves out is refused, and deleted within an hour.',
    refusals: READ,
    keyed: true,
  })
  @ApiOkResponse({ type: IdentifierHouseChanged })
  async fileImpactAssessment(
    @Body() { kinds, necessity, risks, safeguards }: FileImpactAssessmentBody,
    @Act() { caller: { actor: by, now: at, tenant }, request, reply }: Acting,
  ): Promise<void> {
    const answer = await orderIdentifierHouse(tenant, { by, at, request }, async () => {
      const words = JSON.stringify({ necessity, risks, safeguards });
      const contentId = await tenant.vault.seal(identifierWordsKey(tenant.associationId), words);
      return { type: 'FileImpactAssessment', data: { kinds, contentId } };
    });
    send(reply, answer, tenant);
  }

  @Post('identifier-keys')
  @HttpCode(200)
  @Access('case-manager')
  @Operation('changeIdentifierKey', {
    summary: 'Change the key: every identifier is deleted, and platforms hash and hand over anew',
    refusals: READ,
    keyed: true,
  })
  @ApiOkResponse({ type: IdentifierHouseChanged })
  async changeIdentifierKey(@Act() { caller: { actor: by, now: at, tenant }, request, reply }: Acting): Promise<void> {
    send(reply, await changeIdentifierKey(tenant, { by, at, request }), tenant);
  }

  @Get('proposed-shops')
  @Access('case-manager')
  @Header('Cache-Control', 'private, no-store')
  @Operation('listProposedShops', {
    summary: 'Shops that share identifiers with one whose goods are blocked in a dispute, the surest first',
    description:
      'With the kinds that they share and what each counts, never with an identifier. What so many shops share that it says nothing counts nothing. Nothing follows until somebody decides.',
    refusals: READ,
  })
  @ApiOkResponse({ type: ProposedShopList })
  listProposedShops(@CurrentCaller() caller: Caller): Promise<ProposedShopList> {
    return listProposedShops(caller);
  }

  @Post('proposed-shops/dismissals')
  @HttpCode(200)
  @Access('case-manager')
  @Operation('dismissProposedShop', {
    summary: 'Say why a shop that is proposed for a dispute is not watched; it is not proposed for it again',
    refusals: [...READ, 'UnknownReference', 'AnsweredAlready'],
    keyed: true,
  })
  @ApiOkResponse({ type: IdentifierHouseChanged })
  async dismissProposedShop(
    @Body() { disputeId, shopId, reason }: DismissProposedShopBody,
    @Act() { caller: { actor: by, now: at, tenant }, request, reply }: Acting,
  ): Promise<void> {
    const answer = await orderIdentifierHouse(tenant, { by, at, request }, async () => {
      await loadAsStaff(tenant, disputeId, by).catch(unknownThere(disputeId));
      const proposed = await findProposedShops(tenant, { by, at, disputeId });
      if (!proposed.some((one) => one.shopId === shopId)) refuse('UnknownReference', { field: 'shopId', name: shopId });
      const reasonContentId = await tenant.vault.seal(identifierWordsKey(tenant.associationId), reason);
      return { type: 'DismissShopProposal', data: { disputeId, shopId, reasonContentId } };
    });
    send(reply, answer, tenant);
  }
}
