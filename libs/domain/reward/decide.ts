import type { Actor, Instant } from '../kernel/message.js';
import { refuse } from '../kernel/refusal.js';
import { REWARD_ACTIONS, type RewardCommand, type RewardFile } from './actions.js';
import type { RewardEvent } from './events.js';
import { isOpenTo } from './open-grades.js';
import { rewardStageAt, type Reward } from './state.js';

const isOfficer = ({ kind, onBehalfOf }: Actor, { context }: RewardFile): boolean =>
  kind === 'person' && onBehalfOf === undefined && context.duties.includes('case-manager');

const stageOf = (reward: Reward | undefined, at: Instant) => (reward ? rewardStageAt(reward, at) : 'none');

/** To whoever is not of the staff there is no reward but one that can be claimed. */
export const decideReward = (command: RewardCommand, file: RewardFile): readonly RewardEvent[] => {
  const { by, at, data } = command;
  const reward = file.rewards.byTip[data.tipId];
  const action = REWARD_ACTIONS[command.type] as (typeof REWARD_ACTIONS)['WithholdReward'];
  const stage = stageOf(reward, at);
  if (file.tip.stage === 'unheard') refuse('NotFound');
  if (action.by === 'officer' ? !isOfficer(by, file) : reward === undefined) refuse('NotFound');
  if (!action.during.includes(stage)) refuse('WrongStage', { stage });
  if (action.precondition?.(reward, by, file) === false) refuse('SecondPersonNeeded');
  return action.decide(command as never, file, reward as Reward); // `none` is of a proposal alone, which reads none
};

/** What this actor may do now, from the table that guards the commands; a proposal where a grade fits the tip. */
export const allowedRewardActions = (
  actor: Actor,
  { tipId, at, file }: { readonly tipId: string; readonly at: Instant; readonly file: RewardFile },
): readonly RewardCommand['type'][] => {
  const reward = file.rewards.byTip[tipId];
  const stage = stageOf(reward, at);
  const fits = file.tip.claimHash !== undefined && file.inForce?.rules.grades.some((one) => isOpenTo(one, file.tip));
  return (Object.keys(REWARD_ACTIONS) as RewardCommand['type'][]).filter((type) => {
    const { by, during, precondition } = REWARD_ACTIONS[type];
    const may = by === 'anybody' || isOfficer(actor, file);
    if (!may || !during.includes(stage) || precondition?.(reward, actor, file) === false) return false;
    return type !== 'ProposeReward' || fits === true;
  });
};
