import { Body, Controller, HttpCode, Inject, Param, Post, Req, Res, type Type } from '@nestjs/common';
import { ModulesContainer, ModuleRef } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { afterwards } from '#application/dry-run/afterwards.js';
import { loadOwnDispute } from '#application/dispute/disputes.js';
import { instant } from '#domain/kernel/message.js';
import { Access } from '../../http/access.js';
import { invalid } from '../../http/http-problem.js';
import { Operation } from '../../http/operation.js';
import { PARTS, type ApiParts } from '../../http/parts.js';
import { PathId } from '../../http/path-id.js';
import { CurrentCaller, KeyedRequest, type Known } from '../../http/request.js';
import type { Caller } from '../../http/caller.js';
import { APP } from '../../public/reference/reference.controller.js';
import { ACT } from '../refusals.js';
import { PreviewActBody, PreviewBody } from './preview.dto.js';
import { previewedActs } from './previewed-acts.js';
import { previewOf } from './preview-of.js';
import { tryAct } from './try-act.js';

@ApiTags('dispute')
@Controller({ path: 'disputes/:disputeId/previews', version: '1' })
export class PreviewController {
  private acts: ReadonlyMap<string, string> | undefined;

  constructor(
    @Inject(PARTS) private readonly parts: ApiParts,
    private readonly module: ModuleRef,
    private readonly modules: ModulesContainer,
  ) {}

  @Post()
  @HttpCode(200)
  @Access('party', 'case-manager', 'platform:measures', 'platform:delegation', 'mediator', 'expert')
  @Operation('previewAct', {
    summary: 'What an act would record, who would be told what, and which deadlines it would move',
    description:
      'Tries the act on the dispute as it is now, and does nothing: nothing is recorded or sent, and its key has no effect. What the act would be refused is refused here in the same words.',
    refusals: ACT,
    keyed: true,
  })
  @ApiOkResponse({ type: PreviewBody })
  async previewAct(
    @Param('disputeId', PathId) disputeId: string,
    @Body() body: PreviewActBody,
    @CurrentCaller() caller: Caller,
    @KeyedRequest() _key: unknown, // as every POST; under it nothing is remembered
    @Req() request: Known,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const file = await loadOwnDispute(caller.tenant, disputeId, caller.actor);
    const route = this.known().get(body.operation);
    if (route === undefined) throw invalid('operation', 'not-in-list');
    const { status, type, text, dryRun } = await tryAct(this.fastify(), this.parts, request, route, body);
    if (status >= 300) return void reply.status(status).type(type).send(text);
    const step = afterwards(file, dryRun.appended, instant(this.parts.now().getTime()));
    return void reply.send(await previewOf({ ...caller, tenant: dryRun.tenantOf(caller.tenant) }, step));
  }

  private known(): ReadonlyMap<string, string> {
    this.acts ??= previewedActs(
      [...this.modules.values()].flatMap(({ controllers }) =>
        [...controllers.values()].flatMap(({ metatype }) => (metatype ? [metatype as Type] : [])),
      ),
    );
    return this.acts;
  }

  private fastify() {
    return this.module
      .get<{ readonly app: NestFastifyApplication }>(APP, { strict: false })
      .app.getHttpAdapter()
      .getInstance();
  }
}
