import { Body, Controller, Get, Header, HttpCode, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiResponse, ApiTags } from '@nestjs/swagger';
import { giveIdentifiers, withdrawIdentifiers } from '#application/shop-identifier/give-identifiers.js';
import { listShops } from '#application/shop-identifier/known-shops.js';
import { pageAt, placeOf } from '../dispute/docket/cursor.js';
import { READ } from '../dispute/refusals.js';
import { Access } from '../http/access.js';
import type { Caller } from '../http/caller.js';
import { Operation } from '../http/operation.js';
import { CurrentCaller } from '../http/request.js';
import { send } from '../http/send.js';
import { ActOnRight as Act, type ActingOnRight as Acting } from '../right/acting.js';
import {
  GiveShopIdentifiersBody,
  IdentifierKeyView,
  IdentifiersGiven,
  IdentifiersWithdrawn,
  KnownShopList,
  ListShopIdentifiersQuery,
  WithdrawShopIdentifiersBody,
} from './shop-identifiers.dto.js';
import { viewKey } from './view-identifiers.js';

/** What platforms hand over of who stands behind their shops: as keyed hashes, and each kind under its own ground. */
@ApiTags('shop-identifiers')
@Controller({ path: 'shop-identifiers', version: '1' })
export class ShopIdentifiersController {
  @Get('key')
  @Access('platform:delegation')
  @Header('Cache-Control', 'private, no-store')
  @Operation('getIdentifierKey', {
    summary: 'The key to hash identifiers of shops by, and which kinds your agreement lets you hand over now',
    description:
      'You write each identifier as `form` says and hash it yourself, so that it never leaves you. When the key is changed, what you gave is deleted; hash anew.',
    refusals: READ,
  })
  @ApiOkResponse({ type: IdentifierKeyView })
  getIdentifierKey(@CurrentCaller() caller: Caller): Promise<IdentifierKeyView> {
    return viewKey(caller, caller.actor.id);
  }

  @Post()
  @Access('platform:delegation')
  @Operation('giveShopIdentifiers', {
    summary: 'Hand over identifiers of shops as keyed hashes',
    description:
      'Each kind needs a ground of your agreement that is in force, and an assessment of the impact on the side of the association. All or nothing.',
    refusals: [...READ, 'NothingNamed', 'NamedTwice', 'IdentifierNotAgreed', 'AssessmentMissing', 'IdentifierKeyMoved'],
    keyed: true,
  })
  @ApiResponse({ status: 201, type: IdentifiersGiven })
  async giveShopIdentifiers(
    @Body() { generation, shops }: GiveShopIdentifiersBody,
    @Act() { caller: { actor: by, now: at, tenant }, request, reply }: Acting,
  ): Promise<void> {
    send(reply, await giveIdentifiers(tenant, by.id, { by, at, request }, { generation, shops }), tenant);
  }

  @Get()
  @Access('platform:read')
  @Header('Cache-Control', 'private, no-store')
  @Operation('listShopIdentifiers', {
    summary: 'Of which shops you have handed over which kinds, the newest first; never a hash',
    refusals: READ,
  })
  @ApiOkResponse({ type: KnownShopList })
  async listShopIdentifiers(
    @Query() { cursor, limit = 50 }: ListShopIdentifiersQuery,
    @CurrentCaller() { tenant, actor }: Caller,
  ): Promise<KnownShopList> {
    const list = { operation: 'listShopIdentifiers', platformId: actor.id };
    const after = placeOf<{ readonly after: string }>(tenant, list, cursor)?.after;
    const rows = await listShops(tenant, actor.id, { after, limit: limit + 1 });
    const { page, ...next } = pageAt(tenant, list, { rows, limit }, ({ id }) => ({ after: id }));
    return {
      items: page.map(({ handle, name, kinds, givenAt }) => ({ handle, name, kinds: [...kinds], givenAt })),
      ...next,
    };
  }

  @Post('withdrawals')
  @HttpCode(200)
  @Access('platform:delegation')
  @Operation('withdrawShopIdentifiers', {
    summary: 'Take back what you gave: of one shop, of one kind, or of one shop one kind; it is deleted at once',
    refusals: [...READ, 'NothingNamed'],
    keyed: true,
  })
  @ApiOkResponse({ type: IdentifiersWithdrawn })
  async withdrawShopIdentifiers(
    @Body() { handle, kind }: WithdrawShopIdentifiersBody,
    @Act() { caller: { actor: by, now: at, tenant }, request, reply }: Acting,
  ): Promise<void> {
    send(reply, await withdrawIdentifiers(tenant, by.id, { by, at, request }, { handle, kind }), tenant);
  }
}
