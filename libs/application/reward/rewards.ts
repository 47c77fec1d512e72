import { hash } from 'node:crypto';
import { localDateAt } from '#domain/calendar/local-date.js';
import type { Actor, Instant } from '#domain/kernel/message.js';
import { refuse } from '#domain/kernel/refusal.js';
import type { RewardCommand, RewardFile } from '#domain/reward/actions.js';
import { decideReward } from '#domain/reward/decide.js';
import type { RewardEvent } from '#domain/reward/events.js';
import { evolveRewards, noRewards } from '#domain/reward/state.js';
import { tipRolesOf } from '#domain/tip/roles.js';
import type { Answer, Request } from '#event-store/answers.js';
import { loadStream, type Stream } from '#event-store/load.js';
import { answerOnce, entryOf, type TenantContext } from '../command-handler/command-handler.js';
import { derivedStreamId } from '#infrastructure/derived-stream.js';
import { readInForce } from '../rule-making/rules.js';
import { loadTip } from '../tip/tips.js';

/** One stream for all rewards of an association, so that no two grants spend the same yuan. */
export const rewardsStreamId = (associationId: string): string => derivedStreamId(`rewards\n${associationId}`);

/** Whom to pay lies under a key of its own, to be forgotten when it is needed no more. */
export const rewardClaimKey = (tipId: string): string => `reward-claim:${tipId}`;
/** Reasons and references of the association. */
export const rewardsKey = (associationId: string): string => `rewards:${associationId}`;

export const hashOfCode = (code: string): string => hash('sha256', code.trim().toLowerCase());

type Reading = Pick<TenantContext, 'database' | 'associationId'>;

export async function loadRewardsStream({ database, associationId }: Reading): Promise<Stream<RewardEvent>> {
  return loadStream<RewardEvent>(database, associationId, rewardsStreamId(associationId));
}

export type LoadedRewards = RewardFile & { readonly stream: Stream<RewardEvent> };

/** The rewards with the rules in force; `tip` as somebody may know it. */
export async function loadRewards(
  tenant: TenantContext,
  tip: RewardFile['tip'],
  by: Actor,
  at: Instant,
): Promise<LoadedRewards> {
  const [stream, known, context] = await Promise.all([
    loadRewardsStream(tenant),
    readInForce(tenant, 'reward-rules', localDateAt(at)),
    tenant.contextOf(by),
  ]);
  return {
    ...{ stream, tip, context },
    rewards: stream.events.reduce(evolveRewards, noRewards),
    ...(known && { inForce: { version: known.one.version, hash: known.hash, rules: known.content } }),
  };
}

type Asked = { readonly by: Actor; readonly at: Instant; readonly request: Request };
type Made = RewardCommand extends infer C ? (C extends RewardCommand ? Pick<C, 'type' | 'data'> : never) : never;

/**
 * The command handler of a reward. Words are sealed by `seal` once the decision stands: what a stranger, or somebody with
 * a wrong code, sends is kept nowhere.
 */
export function handleReward(
  tenant: TenantContext,
  tipId: string,
  { by, at, request }: Asked,
  make: (contentId: string) => Made,
  seal?: { readonly keyName: string; readonly text: string },
): Promise<Answer> {
  return answerOnce(tenant, request, async () => {
    const { tip, context, stream: tipStream } = await loadTip(tenant, tipId, by, at);
    if (tipStream.version === 0) refuse('NotFound');
    const isStaff = tipRolesOf(by, tip, context).includes('case-manager');
    if (by.id !== 'public' && !isStaff) refuse('NotFound');
    const { stream, ...file } = await loadRewards(tenant, tip, by, at);
    decideReward({ ...make(''), by, at } as RewardCommand, file);
    const contentId = seal ? await tenant.vault.seal(seal.keyName, seal.text) : '';
    const command = { ...make(contentId), by, at } as RewardCommand;
    const events = decideReward(command, file);
    return {
      entries: [entryOf('reward', stream, events, command)],
      answer: { status: 200, body: JSON.stringify({ tipId, events: events.map(({ type }) => type) }) },
    };
  });
}
