import { Controller, Get, Header, Inject } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { findPreventions } from '#read-models/find-preventions.js';
import { Access } from '../http/access.js';
import { After } from '../http/after.js';
import type { Caller } from '../http/caller.js';
import { Operation } from '../http/operation.js';
import { PARTS, type ApiParts } from '../http/parts.js';
import { CurrentCaller } from '../http/request.js';
import { waitForTable } from '../http/wait-for-read.js';
import { PreventionList } from './prevention.dto.js';
import { viewPrevention } from './view-prevention.js';

const AFTER = { name: 'Parley-After', required: false, description: 'Parley-Token of a change that it has to show' };

/** About whom something was done: all of it for the staff, to a platform what was recommended to it. */
@ApiTags('prevention')
@Controller({ version: '1' })
export class PreventionListsController {
  constructor(@Inject(PARTS) private readonly parts: ApiParts) {}

  @Get('preventive-measures')
  @Access('case-manager')
  @Header('Cache-Control', 'private, no-store')
  @Operation('listPreventions', {
    summary: 'Parties about whom preventive measures or recommendations stand, or stood',
    refusals: ['Unauthenticated', 'Forbidden'],
  })
  @ApiHeader(AFTER)
  @ApiOkResponse({ type: PreventionList })
  async listPreventions(
    @CurrentCaller() { tenant, actor, now: at }: Caller,
    @After() token: string | undefined,
  ): Promise<PreventionList> {
    await waitForTable(tenant, 'preventions', token);
    const ids = await findPreventions(tenant.database, tenant.associationId);
    const looking = { at, officerId: actor.id };
    return { items: await Promise.all(ids.map((id) => viewPrevention(tenant, this.parts, id, looking))) };
  }

  @Get('recommendations')
  @Access('platform:read')
  @Header('Cache-Control', 'private, no-store')
  @Operation('listRecommendations', {
    summary: 'What the association recommends to your platform about shops that are no members; you decide alone',
    refusals: ['Unauthenticated', 'Forbidden'],
  })
  @ApiHeader(AFTER)
  @ApiOkResponse({ type: PreventionList })
  async listRecommendations(
    @CurrentCaller() { tenant, actor, now: at }: Caller,
    @After() token: string | undefined,
  ): Promise<PreventionList> {
    await waitForTable(tenant, 'preventions', token);
    const ids = await findPreventions(tenant.database, tenant.associationId, actor.id);
    const looking = { at, platformId: actor.id };
    return { items: await Promise.all(ids.map((id) => viewPrevention(tenant, this.parts, id, looking))) };
  }
}
