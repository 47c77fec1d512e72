import { Body, Controller, Delete, Get, HttpCode, Inject, Param, Post, Put, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { answerOfficeOnce } from '#application/dispute/office-answers.js';
import type { Request } from '#event-store/answers.js';
import { newId } from '#infrastructure/ids.js';
import { READ } from '../../dispute/refusals.js';
import { Access } from '../../http/access.js';
import type { Caller } from '../../http/caller.js';
import { sendOffice } from '../../http/office.js';
import { Operation } from '../../http/operation.js';
import { PARTS, type ApiParts } from '../../http/parts.js';
import { PathId } from '../../http/path-id.js';
import { CurrentCaller, KeyedRequest } from '../../http/request.js';
import { addView, changeView, dropView, findViews } from './keep-views.js';
import { SaveViewBody, ViewList, ViewSaved } from './view.dto.js';

const whoseOf = ({ tenant, actor }: Caller) => ({ associationId: tenant.associationId, accountId: actor.id });

/** Lists of disputes as somebody has set them, for oneself or for all colleagues. */
@ApiTags('desk')
@Controller({ path: 'docket-views', version: '1' })
export class ViewsController {
  constructor(@Inject(PARTS) private readonly parts: ApiParts) {}

  @Post()
  @Access('case-manager')
  @Operation('saveView', {
    summary: 'Keep filters, sort and columns under a name; at most 50',
    refusals: [...READ, 'TooMany'],
    keyed: true,
  })
  @ApiCreatedResponse({ type: ViewSaved })
  async saveView(
    @Body() body: SaveViewBody,
    @CurrentCaller() caller: Caller,
    @KeyedRequest() request: Request,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const answer = await answerOfficeOnce(this.parts, request, async (manager) => {
      const viewId = newId();
      await addView(manager, whoseOf(caller), { ...body, viewId }, caller.now);
      return { status: 201, body: JSON.stringify({ viewId } satisfies ViewSaved) };
    });
    sendOffice(reply, answer);
  }

  @Get()
  @Access('case-manager')
  @Operation('listViews', { summary: 'Your views, and those that colleagues share', refusals: READ })
  @ApiOkResponse({ type: ViewList })
  async listViews(@CurrentCaller() caller: Caller): Promise<ViewList> {
    return { items: await findViews(caller.tenant.database, whoseOf(caller)) };
  }

  @Put(':viewId')
  @Access('case-manager')
  @Operation('changeView', { summary: 'Tell all of a view of yours anew', refusals: READ })
  @ApiOkResponse({ type: ViewSaved })
  async changeView(
    @Param('viewId', PathId) viewId: string,
    @Body() body: SaveViewBody,
    @CurrentCaller() caller: Caller,
  ): Promise<ViewSaved> {
    await changeView(caller.tenant.database, whoseOf(caller), { ...body, viewId }, caller.now);
    return { viewId };
  }

  @Delete(':viewId')
  @HttpCode(204)
  @Access('case-manager')
  @Operation('deleteView', { summary: 'Take away a view of yours', refusals: READ })
  @ApiNoContentResponse()
  async deleteView(@Param('viewId', PathId) viewId: string, @CurrentCaller() caller: Caller): Promise<void> {
    await dropView(caller.tenant.database, whoseOf(caller), viewId);
  }
}
