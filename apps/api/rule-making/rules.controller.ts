import { Body, Controller, Get, Header, HttpCode, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { handleRules, loadRules, readRules, rulesKey, sealRules } from '#application/rule-making/rules.js';
import { RULE_KINDS, type RuleKind } from '#domain/rule-making/kinds.js';
import { lastApproved, type RuleMaking, type RuleText } from '#domain/rule-making/state.js';
import { assertCited, isCounted } from '#application/risk/assert-cited.js';
import { Access } from '../http/access.js';
import type { Caller } from '../http/caller.js';
import { Operation } from '../http/operation.js';
import { PathId } from '../http/path-id.js';
import { CurrentCaller } from '../http/request.js';
import { send } from '../http/send.js';
import { assertCounted } from '../risk/counted-tables.js';
import { ActOnRight as Act, type ActingOnRight as Acting } from '../right/acting.js';
import { PathRuleVersion } from './path-rule-version.js';
import { givenRules, OfRuleKind, PathRuleKind, type GivenRules } from './rule-kind.js';
import {
  AnswerRuleCommentBody,
  ApproveRulesBody,
  DraftRulesBody,
  OpenRuleCommentsBody,
  RulesChanged,
  RuleVersionList,
  RuleVersionView,
  WithdrawRulesBody,
} from './rules.dto.js';
import { linesOf, viewRules } from './view-rules.js';

const READ = ['Unauthenticated', 'Forbidden', 'NotFound', 'BytesMissing'] as const;
const ACT = ['Unauthenticated', 'Forbidden', 'NotFound', 'WrongStage'] as const;
const CONTENT = [
  ...(['NamedTwice', 'UnknownReference', 'TooFewToCite'] as const),
  ...(['CodeOfAnother', 'RuleWithoutEntry', 'SumOutside'] as const),
  ...(['RatingTextDiffers', 'RatingTextInForce'] as const),
] as const;

/** The one way in which an association makes its rules: draft, comments, second person, day in force. */
@ApiTags('rules')
@Controller({ path: 'rules', version: '1' })
export class RulesController {
  @Get()
  @Access('case-manager', 'administrator')
  @Header('Cache-Control', 'private, no-store')
  @Operation('listRuleVersions', {
    summary: 'Every version of the association’s rules, drafts among them',
    refusals: READ,
  })
  @ApiOkResponse({ type: RuleVersionList })
  async listRuleVersions(@CurrentCaller() { tenant, now: at }: Caller): Promise<RuleVersionList> {
    const all = await Promise.all(
      RULE_KINDS.map(async (kind) => linesOf({ kind, making: (await loadRules(tenant, kind)).making, at }, true)),
    );
    return { items: all.flat() };
  }

  @Get(':ruleKind/:ruleVersion')
  @OfRuleKind()
  @Access('case-manager', 'administrator')
  @Header('Cache-Control', 'private, no-store')
  @Operation('getRuleVersion', { summary: 'One version as it stands, with every comment', refusals: READ })
  @ApiOkResponse({ type: RuleVersionView })
  async getRuleVersion(
    @Param('ruleKind', PathRuleKind) kind: RuleKind,
    @Param('ruleVersion', PathRuleVersion) version: string,
    @CurrentCaller() caller: Caller,
  ): Promise<RuleVersionView> {
    const { making } = await loadRules(caller.tenant, kind);
    return viewRules(caller, { kind, making, at: caller.now }, version);
  }

  @Post()
  @Access('case-manager')
  @Operation('draftRules', {
    summary: 'Draw up the next version of rules of one kind; nobody else sees it before comments are opened',
    refusals: ['Unauthenticated', 'Forbidden', ...CONTENT],
    keyed: true,
  })
  @ApiCreatedResponse({ type: RulesChanged })
  draftRules(@Body() body: DraftRulesBody, @Act() acting: Acting): Promise<void> {
    const { kind, content } = givenRules(body);
    return act(kind, acting, async ({ making }) => ({
      type: 'DraftRules',
      data: await sealGiven(acting, { kind, content }, making),
    }));
  }

  @Post(':ruleKind/:ruleVersion/revisions')
  @OfRuleKind()
  @HttpCode(200)
  @Access('case-manager')
  @Operation('reviseRules', {
    summary: 'Say something else in a draft; not while people comment on it, and never once it is approved',
    refusals: [...ACT, ...CONTENT],
    keyed: true,
  })
  @ApiOkResponse({ type: RulesChanged })
  reviseRules(
    @Param('ruleKind', PathRuleKind) kind: RuleKind,
    @Param('ruleVersion', PathRuleVersion) version: string,
    @Body() body: DraftRulesBody,
    @Act() acting: Acting,
  ): Promise<void> {
    const { content } = givenRules(body, kind);
    return act(kind, acting, async ({ making }) => ({
      type: 'ReviseRules',
      data: { version, ...(await sealGiven(acting, { kind, content }, making)) },
    }));
  }

  @Post(':ruleKind/:ruleVersion/comment-periods')
  @OfRuleKind()
  @HttpCode(200)
  @Access('case-manager')
  @Operation('openRuleComments', {
    summary: 'Show the draft to everybody and take comments until the end of a day',
    refusals: [...ACT, 'CommentPeriodTooShort'],
    keyed: true,
  })
  @ApiOkResponse({ type: RulesChanged })
  openRuleComments(
    @Param('ruleKind', PathRuleKind) kind: RuleKind,
    @Param('ruleVersion', PathRuleVersion) version: string,
    @Body() { until }: OpenRuleCommentsBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(kind, acting, () => ({ type: 'OpenRuleComments', data: { version, until } }));
  }

  @Post(':ruleKind/:ruleVersion/comments/:commentId/answers')
  @OfRuleKind()
  @HttpCode(200)
  @Access('case-manager')
  @Operation('answerRuleComment', {
    summary: 'Say what the association makes of a comment; everybody reads the answer if the comment may be shown',
    refusals: [...ACT, 'AnsweredAlready'],
    keyed: true,
  })
  @ApiOkResponse({ type: RulesChanged })
  answerRuleComment(
    @Param('ruleKind', PathRuleKind) kind: RuleKind,
    @Param('ruleVersion', PathRuleVersion) version: string,
    @Param('commentId', PathId) commentId: string,
    @Body() { text }: AnswerRuleCommentBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(kind, acting, async () => ({
      type: 'AnswerRuleComment',
      data: { version, commentId, contentId: await sealed(acting, text) },
    }));
  }

  @Post(':ruleKind/:ruleVersion/approvals')
  @OfRuleKind()
  @HttpCode(200)
  @Access('case-manager')
  @Operation('approveRules', {
    summary: 'Approve, as a second person, the text that you read; it is in force from a day and never edited again',
    refusals: [
      ...ACT,
      'SecondPersonNeeded',
      'HashDiffers',
      'CommentsUnanswered',
      'DeadlinePassed',
      'InstantImplausible',
      'RatingTextInForce',
    ],
    keyed: true,
  })
  @ApiOkResponse({ type: RulesChanged })
  approveRules(
    @Param('ruleKind', PathRuleKind) kind: RuleKind,
    @Param('ruleVersion', PathRuleVersion) version: string,
    @Body() { hash, inForceFrom }: ApproveRulesBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(kind, acting, () => ({ type: 'ApproveRules', data: { version, hash, inForceFrom } }));
  }

  @Post(':ruleKind/:ruleVersion/withdrawals')
  @OfRuleKind()
  @HttpCode(200)
  @Access('case-manager')
  @Operation('withdrawRules', {
    summary:
      'Let a draft go, or, by another than who approved it, what is approved for a day to come; nothing comes of it',
    refusals: [...ACT, 'SecondPersonNeeded'],
    keyed: true,
  })
  @ApiOkResponse({ type: RulesChanged })
  withdrawRules(
    @Param('ruleKind', PathRuleKind) kind: RuleKind,
    @Param('ruleVersion', PathRuleVersion) version: string,
    @Body() { reason }: WithdrawRulesBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(kind, acting, async () => ({
      type: 'WithdrawRules',
      data: { version, reasonContentId: await sealed(acting, reason) },
    }));
  }
}

const act = async (kind: RuleKind, { caller, request, reply }: Acting, make: Parameters<typeof handleRules>[3]) => {
  const { tenant, actor: by, now: at } = caller;
  send(reply, await handleRules(tenant, kind, { by, at, request }, make), tenant);
};

/** Sources of a catalogue are looked up first: it cites nothing that nobody can read, and no more than there is. */
const sealGiven = async (
  { caller: { tenant } }: Acting,
  { kind, content }: GivenRules,
  making: RuleMaking,
): Promise<RuleText> => {
  if ('entries' in content) {
    const before = lastApproved(making)?.shown;
    if (content.entries.some(({ sources }) => sources.some(isCounted))) await assertCounted(tenant);
    await assertCited(tenant, content, before && (await readRules(tenant, 'risk-catalogue', before)));
  }
  return sealRules(tenant, kind, content, making);
};

const sealed = ({ caller: { tenant } }: Acting, text: string): Promise<string> =>
  tenant.vault.seal(rulesKey(tenant.associationId), text);
