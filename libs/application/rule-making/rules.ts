import { hash } from 'node:crypto';
import type { LocalDate } from '#domain/calendar/local-date.js';
import { canonicalJson } from '#domain/kernel/canonical-json.js';
import type { Actor, Instant } from '#domain/kernel/message.js';
import { refuse } from '#domain/kernel/refusal.js';
import type { RuleMakingCommand, RuleMakingFile } from '#domain/rule-making/actions.js';
import { decideRuleMaking } from '#domain/rule-making/decide.js';
import type { RuleMakingEvent } from '#domain/rule-making/events.js';
import { assertContent, type RuleContents, type RuleKind } from '#domain/rule-making/kinds.js';
import {
  evolveRuleMaking,
  inForceOn,
  lastApproved,
  unmade,
  type RuleMaking,
  type RuleText,
  type RuleVersion,
} from '#domain/rule-making/state.js';
import type { Answer, Request } from '#event-store/answers.js';
import { loadStream, type Stream } from '#event-store/load.js';
import { answerOnce, entryOf, type TenantContext } from '../command-handler/command-handler.js';
import { derivedStreamId } from '#infrastructure/derived-stream.js';

/** One stream for each kind of an association's rules, so that of two versions one always goes before the other. */
export const ruleMakingStreamId = (associationId: string, kind: RuleKind): string =>
  derivedStreamId(`rule-making\n${associationId}\n${kind}`);

/** What versions say, and answers to comments, lie under the association's key of its rules. */
export const rulesKey = (associationId: string): string => `rules:${associationId}`;
/** A comment has a key of its own, to be forgotten alone. */
export const ruleCommentKey = (commentId: string): string => `rule-comment:${commentId}`;

export const hashOfRules = <K extends RuleKind>(kind: K, content: RuleContents[K]): string =>
  hash('sha256', canonicalJson({ kind, content }));

type Reading = Pick<TenantContext, 'database' | 'associationId'>;
export type LoadedRules = { readonly making: RuleMaking; readonly stream: Stream<RuleMakingEvent> };

export async function loadRules({ database, associationId }: Reading, kind: RuleKind): Promise<LoadedRules> {
  const streamId = ruleMakingStreamId(associationId, kind);
  const stream = await loadStream<RuleMakingEvent>(database, associationId, streamId);
  return { making: stream.events.reduce(evolveRuleMaking, unmade), stream };
}

/** What a text of a version says. */
export async function readRules<K extends RuleKind>(
  { vault }: Pick<TenantContext, 'vault'>,
  _: K,
  { contentId }: RuleText,
): Promise<RuleContents[K]> {
  const words = await vault.open([contentId]);
  return JSON.parse(words.get(contentId) ?? refuse('BytesMissing')) as RuleContents[K];
}

/** The version in force on a day, with what it says; undefined where there is none. */
export async function readInForce<K extends RuleKind>(
  tenant: Pick<TenantContext, 'database' | 'associationId' | 'vault'>,
  kind: K,
  on: LocalDate,
): Promise<InForce<K> | undefined> {
  const { making } = await loadRules(tenant, kind);
  const one = inForceOn(making, on);
  return one?.shown && { one, making, hash: one.shown.hash, content: await readRules(tenant, kind, one.shown) };
}
export type InForce<K extends RuleKind> = {
  readonly one: RuleVersion;
  readonly making: RuleMaking;
  readonly hash: string;
  readonly content: RuleContents[K];
};

/** Seals what a version is to say; refused with the field where it cannot be, also after the version before. */
export async function sealRules<K extends RuleKind>(
  tenant: Pick<TenantContext, 'database' | 'vault' | 'associationId'>,
  kind: K,
  content: RuleContents[K],
  making: RuleMaking,
): Promise<RuleText> {
  const { vault, associationId } = tenant;
  const before = lastApproved(making);
  assertContent(kind, content, before?.shown && (await readRules(tenant, kind, before.shown)));
  const contentId = await vault.seal(rulesKey(associationId), canonicalJson(content));
  return { contentId, hash: hashOfRules(kind, content) };
}

type Asked = { readonly by: Actor; readonly at: Instant; readonly request: Request };
type Made = RuleMakingCommand extends infer C
  ? C extends RuleMakingCommand
    ? Pick<C, 'type' | 'data'>
    : never
  : never;

/** The one command handler of rules: known answer, load, decide, append. Answers with the version and what was recorded. */
export function handleRules(
  tenant: TenantContext,
  kind: RuleKind,
  { by, at, request }: Asked,
  make: (loaded: LoadedRules) => Promise<Made> | Made,
): Promise<Answer> {
  return answerOnce(tenant, request, async () => {
    const [loaded, context] = await Promise.all([loadRules(tenant, kind), tenant.contextOf(by)]);
    const made = await make(loaded);
    const command = { ...made, by, at } as RuleMakingCommand;
    const file: RuleMakingFile = { kind, making: loaded.making, context };
    const events = decideRuleMaking(command, file);
    const drafted = events.find((event) => event.type === 'RulesDrafted');
    const version = drafted?.data.version ?? (made.data as { readonly version?: string }).version;
    const { commentId } = made.data as { readonly commentId?: string };
    const told = {
      kind,
      version,
      ...(commentId !== undefined && { commentId }),
      events: events.map(({ type }) => type),
    };
    return {
      entries: [entryOf('rule-making', loaded.stream, events, command)],
      answer: { status: drafted || made.type === 'CommentOnRules' ? 201 : 200, body: JSON.stringify(told) },
    };
  });
}
