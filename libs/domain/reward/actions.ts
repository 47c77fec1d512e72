import { daysAfter, localDateAt, type LocalDate } from '../calendar/local-date.js';
import type { DecisionContext } from '../dispute/core/decision-context.js';
import type { Actor, Command } from '../kernel/message.js';
import { refuse } from '../kernel/refusal.js';
import type { Tip } from '../tip/state.js';
import { spentAt } from './budget.js';
import type { RewardEvent, WithholdingGround } from './events.js';
import { isOpenTo } from './open-grades.js';
import type { RewardRules } from './reward-rules.js';
import type { Reward, Rewards, RewardStage } from './state.js';

type OfTip = { readonly tipId: string };
type WithReason = { readonly reasonContentId: string };

/** Propose a reward for a tip, by a grade of the rules in force. */
export type ProposeReward = Command<
  'ProposeReward',
  OfTip & WithReason & { readonly grade: string; readonly sum: number }
>;
/** Grant it, or not, as another person. */
export type DecideReward = Command<
  'DecideReward',
  OfTip & ({ readonly granted: true } | (WithReason & { readonly granted: false }))
>;
/** Say, with the code of the tip, whom to pay. */
export type ClaimReward = Command<
  'ClaimReward',
  OfTip & { readonly codeHash: string; readonly claimContentId: string }
>;
/** Write down that it was paid outside. */
export type RecordRewardPaid = Command<
  'RecordRewardPaid',
  OfTip & { readonly referenceContentId: string; readonly paidOn: LocalDate }
>;
/** Say that whoever claimed it is one whom the rules give nothing. */
export type WithholdReward = Command<'WithholdReward', OfTip & WithReason & { readonly ground: WithholdingGround }>;

/** Say, as another person, that nothing stands against paying it after all. */
export type ReleaseReward = Command<'ReleaseReward', OfTip & WithReason>;

export type RewardCommand =
  ProposeReward | DecideReward | ClaimReward | RecordRewardPaid | WithholdReward | ReleaseReward;

/** A version of the rules of reward with what it says. */
export type KnownRewardRules = { readonly version: string; readonly hash: string; readonly rules: RewardRules };

/** What a decision about rewards rests on. */
export type RewardFile = {
  readonly rewards: Rewards;
  readonly tip: Tip;
  readonly inForce?: KnownRewardRules;
  readonly context: Pick<DecisionContext, 'duties'>;
};

type RewardAction<C> = {
  readonly by: 'officer' | 'anybody';
  /** `none`: nothing was proposed yet. */
  readonly during: readonly (RewardStage | 'none')[];
  /** Whether another has to do it; the menu asks it, and the guard. */
  readonly precondition?: (reward: Reward | undefined, by: Actor, file: RewardFile) => boolean;
  readonly decide: (command: C, file: RewardFile, reward: Reward) => readonly RewardEvent[];
};

/** Who may do what with a reward, when: guard and menu in one. */
export const REWARD_ACTIONS: {
  readonly [T in RewardCommand['type']]: RewardAction<Extract<RewardCommand, { type: T }>>;
} = {
  ProposeReward: {
    by: 'officer',
    during: ['none', 'declined'],
    decide: ({ data: { tipId, grade, sum, reasonContentId }, by, at }, { tip, inForce }) => {
      const { rules, version, hash } = inForce ?? refuse('RewardNotOpen', { reason: 'no-rules' });
      if (tip.claimHash === undefined) refuse('RewardNotOpen', { reason: 'no-code' });
      const found = rules.grades.find(({ code }) => code === grade);
      if (!found) refuse('UnknownReference', { field: 'grade', name: grade });
      if (!isOpenTo(found, tip)) refuse('RewardNotOpen', { reason: 'no-outcome' });
      const { least, most } = found;
      if (sum < least || sum > most) refuse('SumOutside', { field: 'sum', least: String(least), most: String(most) });
      const proposed = { proposerId: by.id, reasonContentId, proposedAt: at };
      return [{ type: 'RewardProposed', data: { tipId, rules: { version, hash }, grade, sum, ...proposed } }];
    },
  },
  DecideReward: {
    by: 'officer',
    during: ['proposed'],
    precondition: (reward, { id }) => reward?.proposerId !== id,
    decide: ({ data, by, at }, { rewards, inForce }, { tipId, sum }) => {
      if (!data.granted) {
        const { reasonContentId } = data;
        return [{ type: 'RewardDeclined', data: { tipId, declinerId: by.id, reasonContentId, declinedAt: at } }];
      }
      const { rules } = inForce ?? refuse('RewardNotOpen', { reason: 'no-rules' });
      const left = rules.budget - spentAt(rewards, rules, at);
      if (sum > left) refuse('RewardBudgetSpent', { left: String(left) });
      const claimUntil = daysAfter(localDateAt(at), rules.claimDays);
      return [{ type: 'RewardGranted', data: { tipId, granterId: by.id, claimUntil, grantedAt: at } }];
    },
  },
  ClaimReward: {
    by: 'anybody',
    during: ['granted'],
    decide: ({ data: { tipId, codeHash, claimContentId }, at }, { tip }) => {
      if (codeHash !== tip.claimHash) refuse('ClaimCodeWrong', { field: 'code' });
      return [{ type: 'RewardClaimed', data: { tipId, claimContentId, claimedAt: at } }];
    },
  },
  RecordRewardPaid: {
    by: 'officer',
    during: ['claimed'],
    decide: ({ data: { tipId, referenceContentId, paidOn }, by, at }, _, { grantedAt }) => {
      if (paidOn > localDateAt(at) || (grantedAt !== undefined && paidOn < localDateAt(grantedAt)))
        refuse('InstantImplausible', { field: 'paidOn' });
      return [{ type: 'RewardPaid', data: { tipId, officerId: by.id, referenceContentId, paidOn, recordedAt: at } }];
    },
  },
  WithholdReward: {
    by: 'officer',
    during: ['claimed'],
    precondition: (reward, { id }) => reward?.granterId !== id && !(reward?.overruled ?? []).includes(id),
    decide: ({ data: { tipId, ground, reasonContentId }, by, at }) => [
      { type: 'RewardWithheld', data: { tipId, officerId: by.id, ground, reasonContentId, withheldAt: at } },
    ],
  },
  // it was granted, and is owed though its sum was granted to another meanwhile
  ReleaseReward: {
    by: 'officer',
    during: ['withheld'],
    precondition: (reward, { id }) => reward?.withheld?.officerId !== id,
    decide: ({ data: { tipId, reasonContentId }, by, at }) => [
      { type: 'RewardReleased', data: { tipId, officerId: by.id, reasonContentId, releasedAt: at } },
    ],
  },
};
