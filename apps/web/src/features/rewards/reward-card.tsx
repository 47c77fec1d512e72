import { useQuery } from '@tanstack/react-query';
import { formatDay } from '#messages/format.js';
import { inBrackets } from '#messages/in-brackets.js';
import { REWARD_STAGES_NAMED, WITHHOLDING_GROUNDS_NAMED, YUAN } from '#messages/reward/words.js';
import { DESK_REWARD_WORDS as W } from '#messages/ui/desk-rewards.js';
import { getReward } from '../../client/sdk.gen.js';
import type { RewardView } from '../../client/types.gen.js';
import { Card } from '../../kit/data/card.js';
import { DescriptionList } from '../../kit/data/description-list.js';
import { Status } from '../../kit/status/status.js';
import { queryOf } from '../../shared/desk/queries.js';
import { useDesk } from '../../shared/desk/use-desk.js';
import { useLanguage } from '../../shared/language/language.js';
import { Part } from '../dispute-desk/part.js';
import { ActLinks } from '../registers/act-links.js';
import s from '../registers/registers.module.css';
import { REWARD_TONES } from './tones.js';

const OPERATIONS_OF: Readonly<Record<string, string>> = {
  ProposeReward: 'proposeReward',
  DecideReward: 'decideReward',
  RecordRewardPaid: 'recordRewardPaid',
  WithholdReward: 'withholdReward',
  ReleaseReward: 'releaseReward',
};

/** The reward for one tip beside it, for case managers: how far it is, whom to pay, what can be done now. */
export function RewardCard({ tipId }: { readonly tipId: string }) {
  const { office } = useDesk();
  const { say } = useLanguage();
  const read = useQuery({
    ...queryOf('getReward', getReward, { path: { tipId } }),
    enabled: office === 'case-manager',
  });
  if (office !== 'case-manager') return null;
  return (
    <Card title={say(W.one)}>
      <Part read={read} lines={3}>
        {(one) => <Told one={one} />}
      </Part>
    </Card>
  );
}

function Told({ one }: { readonly one: RewardView }) {
  const { say, tell, locale } = useLanguage();
  const { tipId, reward, grades, allowedActions } = one;
  const acts = allowedActions.flatMap((type) => {
    const operation = OPERATIONS_OF[type];
    return operation ? [{ operation, ids: { tipId } }] : [];
  });
  const facts = reward && [
    {
      name: say(W.stage),
      value: <Status tone={REWARD_TONES[reward.stage]} word={say(REWARD_STAGES_NAMED[reward.stage])} />,
    },
    { name: say(W.sum), value: `${tell(YUAN, { sum: reward.sum })} · ${reward.grade}` },
    { name: say(W.reason), value: one.reason },
    { name: say(W.proposer), value: one.proposer },
    { name: say(W.decider), value: one.decider },
    { name: say(W.claimUntil), value: reward.claimUntil && formatDay(reward.claimUntil, locale) },
    { name: say(W.ground), value: one.ground && say(WITHHOLDING_GROUNDS_NAMED[one.ground]) },
    { name: say(W.refusal), value: one.refusal },
    { name: say(W.payee), value: one.payee },
    { name: say(W.payment), value: one.payment },
    { name: say(W.reference), value: one.reference },
    { name: say(W.paidOn), value: reward.paidOn && formatDay(reward.paidOn, locale) },
  ];
  return (
    <>
      {facts ? (
        <DescriptionList facts={facts.filter(({ value }) => value !== undefined)} />
      ) : (
        <p className={s.quiet}>{say(grades.length > 0 ? W.mayPropose : W.noGrade)}</p>
      )}
      {!reward && grades.length > 0 && (
        <DescriptionList
          facts={grades.map(({ code, name, least, most }) => ({
            name: `${name}${inBrackets(code, locale)}`,
            value: `${tell(YUAN, { sum: least })} – ${tell(YUAN, { sum: most })}`,
          }))}
        />
      )}
      <ActLinks acts={acts} />
    </>
  );
}
