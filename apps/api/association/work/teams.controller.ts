import { Body, Controller, Get, Inject, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { answerOfficeOnce } from '#application/dispute/office-answers.js';
import { refuse } from '#domain/kernel/refusal.js';
import type { Request } from '#event-store/answers.js';
import { newId } from '#infrastructure/ids.js';
import { Access } from '../../http/access.js';
import { officeOf } from '../../http/association-door.js';
import { sendOffice } from '../../http/office.js';
import { Operation } from '../../http/operation.js';
import { PARTS, type ApiParts } from '../../http/parts.js';
import { PathId } from '../../http/path-id.js';
import { KeyedRequest, type Known } from '../../http/request.js';
import { PageQuery } from '../../account/office/office.dto.js';
import { pageOf } from './page.js';
import { MakeTeamBody, TeamList, TeamMade } from './team.dto.js';
import { writeTeam } from './write-team.js';

const REFUSALS = ['Unauthenticated', 'Forbidden', 'NotFound'] as const;
const CHANGES = [...REFUSALS, 'UnknownReference'] as const;

/** Who works together, by kind of right, platform or language. */
@ApiTags('associations')
@Controller({ path: 'associations/:associationId/teams', version: '1' })
export class TeamsController {
  constructor(@Inject(PARTS) private readonly parts: ApiParts) {}

  @Post()
  @Access('operator', 'administrator')
  @Operation('makeTeam', { summary: 'Make a team of case managers', refusals: CHANGES, keyed: true })
  @ApiCreatedResponse({ type: TeamMade })
  makeTeam(
    @Param('associationId', PathId) associationId: string,
    @Body() body: MakeTeamBody,
    @Req() known: Known,
    @KeyedRequest() request: Request,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.write(associationId, newId(), { body, known, request, reply }, true);
  }

  @Post(':teamId/changes')
  @Access('operator', 'administrator')
  @Operation('changeTeam', { summary: 'Tell all of a team anew', refusals: CHANGES, keyed: true })
  @ApiCreatedResponse({ type: TeamMade })
  changeTeam(
    @Param('associationId', PathId) associationId: string,
    @Param('teamId', PathId) teamId: string,
    @Body() body: MakeTeamBody,
    @Req() known: Known,
    @KeyedRequest() request: Request,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.write(associationId, teamId, { body, known, request, reply }, false);
  }

  @Post(':teamId/endings')
  @Access('operator', 'administrator')
  @Operation('endTeam', {
    summary: 'End a team; its disputes stay with whose they are',
    refusals: REFUSALS,
    keyed: true,
  })
  @ApiCreatedResponse({ type: TeamMade })
  async endTeam(
    @Param('associationId', PathId) associationId: string,
    @Param('teamId', PathId) teamId: string,
    @Req() known: Known,
    @KeyedRequest() request: Request,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { at } = await officeOf(this.parts, known, associationId);
    const answer = await answerOfficeOnce(this.parts, request, async (manager) => {
      const [ended] = await manager.query<[object[], number]>(
        'UPDATE office.team SET ended_at = coalesce(ended_at, $3) WHERE id = $1 AND association_id = $2 RETURNING id',
        [teamId, associationId, at],
      );
      if (ended.length === 0) refuse('NotFound');
      return { status: 201, body: JSON.stringify({ teamId } satisfies TeamMade) };
    });
    sendOffice(reply, answer);
  }

  @Get()
  @Access('operator', 'administrator', 'case-manager')
  @Operation('listTeams', { summary: 'The teams of the association, the newest first', refusals: REFUSALS })
  @ApiOkResponse({ type: TeamList })
  async listTeams(
    @Param('associationId', PathId) associationId: string,
    @Query() query: PageQuery,
    @Req() known: Known,
  ): Promise<TeamList> {
    const { tenant } = await officeOf(this.parts, known, associationId);
    return pageOf(
      tenant,
      'listTeams',
      query,
      `SELECT id AS "teamId", name, rights, platform_ids AS "platformIds", languages, lead_id AS "leadId",
              member_ids AS "memberIds", ended_at AS "endedAt", made_at AS "placeAt", id AS "placeId"
         FROM office.team WHERE association_id = $1 AND ($2::text IS NULL OR name ILIKE $2)`,
    );
  }

  private async write(
    associationId: string,
    teamId: string,
    { body, known, request, reply }: { body: MakeTeamBody; known: Known; request: Request; reply: FastifyReply },
    isNew: boolean,
  ): Promise<void> {
    const { at } = await officeOf(this.parts, known, associationId);
    const answer = await writeTeam(this.parts, { associationId, teamId }, body, { request, at, isNew });
    sendOffice(reply, answer);
  }
}
