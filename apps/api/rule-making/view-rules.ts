import { namesOfAccounts } from '#application/party/account-parties.js';
import { readRules } from '#application/rule-making/rules.js';
import type { TenantContext } from '#application/command-handler/command-handler.js';
import type { Instant } from '#domain/kernel/message.js';
import { refuse } from '#domain/kernel/refusal.js';
import { allowedRuleActions } from '#domain/rule-making/decide.js';
import type { RuleKind } from '#domain/rule-making/kinds.js';
import {
  findVersion,
  INTERNAL_STAGES,
  stageAt,
  type RuleComment,
  type RuleMaking,
  type RuleVersion,
} from '#domain/rule-making/state.js';
import { given } from '../dispute/given.js';
import type { Caller } from '../http/caller.js';
import { contentOf } from './rule-kind.js';
import type { RuleCommentView, RuleVersionLine, RuleVersionView } from './rules.dto.js';

type Seen = { readonly kind: RuleKind; readonly making: RuleMaking; readonly at: Instant };

const lineOf = ({ kind, making, at }: Seen, one: RuleVersion, hash: string): RuleVersionLine => {
  const comments = Object.values(one.comments);
  const { version, commentsUntil, inForceFrom, approvedAt, supersedes } = one;
  return given({
    ...{ kind, version, stage: stageAt(making, one, at), hash, commentsUntil, inForceFrom, approvedAt, supersedes },
    comments: comments.length,
    answered: comments.filter(({ answer }) => answer !== undefined).length,
  }) as RuleVersionLine;
};

/** Versions of a kind, the newest first: all for the staff, and for everybody else what is public. */
export const linesOf = (seen: Seen, isStaff: boolean): RuleVersionLine[] =>
  Object.values(seen.making.versions)
    .filter((one) => isStaff || !INTERNAL_STAGES.includes(stageAt(seen.making, one, seen.at)))
    .map((one) => lineOf(seen, one, (isStaff ? one.text : (one.shown ?? one.text)).hash))
    .toReversed();

const wordsOf = async (
  { vault }: Pick<TenantContext, 'vault'>,
  comments: readonly RuleComment[],
  isStaff: boolean,
): Promise<RuleCommentView[]> => {
  const shown = comments.filter(({ mayBeShown, answer }) => isStaff || (mayBeShown && answer !== undefined));
  const words = await vault.open(
    shown.flatMap(({ contentId, answer }) => [contentId, ...(answer ? [answer.contentId] : [])]),
  );
  return shown.map(({ commentId, contentId, madeAt, answer }) => {
    const said = JSON.parse(words.get(contentId) ?? '{}') as { readonly words?: string; readonly name?: string };
    return given({
      ...{ commentId, words: said.words, at: madeAt },
      name: isStaff ? said.name : undefined,
      answer: answer && words.get(answer.contentId),
    }) as RuleCommentView;
  });
};

/** A version as everybody sees it: what is public of it, with the comments that may be shown and have an answer. */
export async function viewPublicRules(tenant: TenantContext, seen: Seen, version: string): Promise<RuleVersionView> {
  const one = findVersion(seen.making, version) ?? refuse('NotFound');
  const shown = one.shown ?? refuse('NotFound');
  if (INTERNAL_STAGES.includes(stageAt(seen.making, one, seen.at))) refuse('NotFound');
  return {
    ...lineOf(seen, one, shown.hash),
    ...contentOf(seen.kind, await readRules(tenant, seen.kind, shown)),
    said: await wordsOf(tenant, Object.values(one.comments), false),
    allowedActions: [...allowedRuleActions(PUBLIC, one, { file: { ...seen, context: { duties: [] } }, at: seen.at })],
  };
}
const PUBLIC = { kind: 'person', id: 'public' } as const;

/** The same for the staff: as it stands now, with every comment, who wrote on it, and what this one may do. */
export async function viewRules(caller: Caller, seen: Seen, version: string): Promise<RuleVersionView> {
  const { tenant, actor } = caller;
  const one = findVersion(seen.making, version) ?? refuse('NotFound');
  const { text, authors, approverId, reasonContentId } = one;
  const [context, names, content, said, reasons] = await Promise.all([
    tenant.contextOf(actor),
    namesOfAccounts(tenant, [...authors, ...(approverId === undefined ? [] : [approverId])]),
    readRules(tenant, seen.kind, text),
    wordsOf(tenant, Object.values(one.comments), true),
    tenant.vault.open(reasonContentId === undefined ? [] : [reasonContentId]),
  ]);
  return given({
    ...lineOf(seen, one, text.hash),
    ...contentOf(seen.kind, content),
    said,
    authors: authors.map((id) => names.get(id) ?? id),
    approver: approverId === undefined ? undefined : names.get(approverId),
    reason: reasonContentId === undefined ? undefined : reasons.get(reasonContentId),
    allowedActions: [...allowedRuleActions(actor, one, { file: { ...seen, context }, at: seen.at })],
  }) as RuleVersionView;
}
