import { Body, Controller, Get, HttpCode, Inject, Param, Post, Put, Query, Req } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { answerOfficeOnce } from '#application/dispute/office-answers.js';
import { findByHost, findByName, findBySlug, giveSlug, isSlugTaken, SLUG } from '#application/association/slugs.js';
import { refuse } from '#domain/kernel/refusal.js';
import type { Request } from '#event-store/answers.js';
import { statementsIn } from '#infrastructure/database/statements.js';
import { Access } from '../../http/access.js';
import { loadAssociation, officeOf } from '../../http/association-door.js';
import { HttpProblem } from '../../http/http-problem.js';
import { Operation } from '../../http/operation.js';
import { PARTS, type ApiParts } from '../../http/parts.js';
import { PathId } from '../../http/path-id.js';
import { KeyedRequest, type Known } from '../../http/request.js';
import {
  AddHostBody,
  ChangeSlugBody,
  FindAssociationsQuery,
  FoundAssociation,
  FoundAssociations,
} from './address.dto.js';

/** How people find an association: by the name in its address, by its host name, or by what it is called. */
@ApiTags('associations')
@Controller({ path: 'associations', version: '1' })
export class AddressesController {
  constructor(@Inject(PARTS) private readonly parts: ApiParts) {}

  @Get()
  @Access('public')
  @Operation('findAssociations', { summary: 'Associations of this installation by a part of their name, at most ten' })
  @ApiOkResponse({ type: FoundAssociations })
  async find(@Query() { name }: FindAssociationsQuery): Promise<FoundAssociations> {
    return { items: [...(await findByName(this.parts.pool, name))] };
  }

  @Get('by-slug/:slug')
  @Access('public')
  @Operation('getAssociationBySlug', {
    summary: 'The association of an address, /a/<slug>; also of one that it had before',
    refusals: ['NotFound'],
  })
  @ApiOkResponse({ type: FoundAssociation })
  async bySlug(@Param('slug') slug: string): Promise<FoundAssociation> {
    const found = SLUG.test(slug.toLowerCase()) ? await findBySlug(this.parts.pool, slug) : undefined;
    return found ?? refuse('NotFound');
  }

  @Get('here')
  @Access('public')
  @Operation('getAssociationHere', {
    summary: 'The association whose own host name was asked',
    refusals: ['NotFound'],
  })
  @ApiOkResponse({ type: FoundAssociation })
  async here(@Req() { hostname }: Known): Promise<FoundAssociation> {
    return (await findByHost(this.parts.pool, hostname)) ?? refuse('NotFound');
  }

  @Put(':associationId/slug')
  @HttpCode(204)
  @Access('operator', 'administrator')
  @Operation('changeSlug', {
    summary: 'Change the name in the address of the association’s pages',
    refusals: ['Unauthenticated', 'Forbidden', 'NotFound', 'SlugTaken'],
  })
  @ApiNoContentResponse()
  async changeSlug(
    @Param('associationId', PathId) associationId: string,
    @Body() { slug }: ChangeSlugBody,
    @Req() known: Known,
  ): Promise<void> {
    await officeOf(this.parts, known, associationId);
    await this.parts.dataSource.transaction(async (manager) => {
      const database = statementsIn(manager);
      await manager.query("SELECT pg_advisory_xact_lock(hashtextextended('association-slug', 0))");
      if (await isSlugTaken(database, slug, associationId)) throw new HttpProblem('SlugTaken');
      await giveSlug(database, associationId, slug, this.parts.now());
    });
  }

  @Post(':associationId/hosts')
  @HttpCode(204)
  @Access('operator')
  @Operation('addHost', {
    summary: 'Have the association found under a host name of its own',
    refusals: ['Unauthenticated', 'Forbidden', 'NotFound', 'SlugTaken'],
    keyed: true,
  })
  @ApiNoContentResponse()
  async addHost(
    @Param('associationId', PathId) associationId: string,
    @Body() { host }: AddHostBody,
    @KeyedRequest() request: Request,
  ): Promise<void> {
    await loadAssociation(this.parts, associationId);
    await answerOfficeOnce(this.parts, request, async (manager) => {
      const [row] = await manager.query<{ association_id: string }[]>(
        `INSERT INTO office.association_host (host, association_id) VALUES ($1, $2)
           ON CONFLICT (host) DO UPDATE SET host = excluded.host RETURNING association_id`,
        [host.toLowerCase(), associationId],
      );
      if (row?.association_id !== associationId) throw new HttpProblem('SlugTaken');
      return { status: 204, body: '' };
    });
  }
}
