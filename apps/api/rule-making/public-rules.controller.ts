import { Body, Controller, Get, Inject, Param, Post, Req, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { TenantContext } from '#application/command-handler/command-handler.js';
import { handleRules, loadRules, ruleCommentKey } from '#application/rule-making/rules.js';
import { instant, type Actor, type Instant } from '#domain/kernel/message.js';
import { RULE_KINDS, type RuleKind } from '#domain/rule-making/kinds.js';
import type { Request } from '#event-store/answers.js';
import { newId } from '#infrastructure/ids.js';
import { networkOf } from '#infrastructure/limits/network-of.js';
import { given } from '../dispute/given.js';
import { Access } from '../http/access.js';
import { loadPublishing } from '../http/association-door.js';
import { tenantOf } from '../http/caller-of.js';
import { Operation } from '../http/operation.js';
import { PARTS, type ApiParts } from '../http/parts.js';
import { PathId } from '../http/path-id.js';
import { KeyedRequest, type Known } from '../http/request.js';
import { send } from '../http/send.js';
import { sourceOf } from '../http/source-of.js';
import { PathRuleVersion } from './path-rule-version.js';
import { OfRuleKind, PathRuleKind } from './rule-kind.js';
import { CommentOnRulesBody, RulesChanged, RuleVersionList, RuleVersionView } from './rules.dto.js';
import { linesOf, viewPublicRules } from './view-rules.js';

const PUBLIC: Actor = { kind: 'person', id: 'public' };

/** The association's rules as everybody reads them, and what everybody has to say to a draft. */
@ApiTags('rules')
@Controller({ path: 'associations/:associationId/rules', version: '1' })
export class PublicRulesController {
  constructor(@Inject(PARTS) private readonly parts: ApiParts) {}

  @Get()
  @Access('public')
  @Operation('listPublishedRules', {
    summary: 'Rules in force, coming and past, and drafts on which anybody may comment',
    refusals: ['NotFound'],
  })
  @ApiOkResponse({ type: RuleVersionList })
  async listPublishedRules(
    @Param('associationId', PathId) associationId: string,
    @Req() known: Known,
  ): Promise<RuleVersionList> {
    const { tenant, at } = await this.tenantFor(associationId, known);
    const all = await Promise.all(
      RULE_KINDS.map(async (kind) => linesOf({ kind, making: (await loadRules(tenant, kind)).making, at }, false)),
    );
    return { items: all.flat() };
  }

  @Get(':ruleKind/:ruleVersion')
  @OfRuleKind()
  @Access('public')
  @Operation('getPublishedRules', {
    summary: 'What one version says, with the comments that may be shown and their answers',
    refusals: ['NotFound', 'BytesMissing'],
  })
  @ApiOkResponse({ type: RuleVersionView })
  async getPublishedRules(
    @Param('associationId', PathId) associationId: string,
    @Param('ruleKind', PathRuleKind) kind: RuleKind,
    @Param('ruleVersion', PathRuleVersion) version: string,
    @Req() known: Known,
  ): Promise<RuleVersionView> {
    const { tenant, at } = await this.tenantFor(associationId, known);
    return viewPublicRules(tenant, { kind, making: (await loadRules(tenant, kind)).making, at }, version);
  }

  @Post(':ruleKind/:ruleVersion/comments')
  @OfRuleKind()
  @Access('public')
  @Operation('commentOnRules', {
    summary: 'Say what you think of a draft, without an account; each comment gets an answer',
    description: 'At most ten in an hour from one address (429, Retry-After in seconds).',
    refusals: ['NotFound', 'WrongStage', 'TooMany', 'TooManyAttempts'],
    keyed: true,
  })
  @ApiCreatedResponse({ type: RulesChanged })
  async commentOnRules(
    @Param('associationId', PathId) associationId: string,
    @Param('ruleKind', PathRuleKind) kind: RuleKind,
    @Param('ruleVersion', PathRuleVersion) version: string,
    @Body() { words, name, mayBeShown }: CommentOnRulesBody,
    @Req() known: Known,
    @KeyedRequest() request: Request,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { tenant, at } = await this.tenantFor(associationId, known);
    const client = networkOf(sourceOf(known).address);
    if ((await this.parts.limits.take('rule-comment-sent', associationId, client, request.key)) === 1)
      await this.parts.limits.take('rule-comment', associationId, client);
    const answer = await handleRules(tenant, kind, { by: PUBLIC, at, request }, async () => {
      const commentId = newId();
      const contentId = await tenant.vault.seal(ruleCommentKey(commentId), JSON.stringify(given({ words, name })));
      return { type: 'CommentOnRules', data: { version, commentId, contentId, mayBeShown } };
    });
    send(reply, answer, tenant);
  }

  private async tenantFor(
    associationId: string,
    { arrivedAt }: Known,
  ): Promise<{ readonly tenant: TenantContext; readonly at: Instant }> {
    const association = await loadPublishing(this.parts, associationId);
    const at = instant(arrivedAt.getTime() + association.clockOffsetMs);
    return { tenant: tenantOf(this.parts, association, []), at };
  }
}
