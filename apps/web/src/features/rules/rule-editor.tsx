import { useState, type Dispatch, type ReactNode, type SetStateAction } from 'react';
import { DESK_RULE_WORDS as D } from '#messages/ui/desk-rules.js';
import { RULE_WORDS as W } from '#messages/ui/rules.js';
import type { DraftRulesBody } from '../../client/types.gen.js';
import { Button } from '../../kit/actions/button.js';
import { unseen } from '../../kit/look/unseen.js';
import type { Trouble } from '../../shared/connection/reply.js';
import { useLanguage } from '../../shared/language/language.js';
import { TroubleBanner } from '../desk/trouble-banner.js';
import { CatalogueFields } from '../risks/catalogue-fields.js';
import { MemberRulesFields } from './member-rules-fields.js';
import { RatingRulesFields } from './rating-rules-fields.js';
import { RewardRulesFields } from './reward-rules-fields.js';
import s from './rules.module.css';

type Props = {
  readonly begun: DraftRulesBody;
  readonly isPending: boolean;
  readonly trouble: Trouble | undefined;
  readonly onSave: (rules: DraftRulesBody) => Promise<void>;
};

/** All that rules of one kind say, to be typed; faults are told by the API, each with its field. */
export function RuleEditor({ begun, isPending, trouble, onSave }: Props) {
  const { say } = useLanguage();
  const [rules, setRules] = useState(begun);
  return (
    <form
      className={s.part}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void onSave(rules);
      }}
    >
      <h2 className={unseen}>{say(W.name)}</h2>
      {fieldsOf(rules, setRules)}
      <TroubleBanner trouble={trouble} />
      <div>
        <Button kind="primary" type="submit" isPending={isPending}>
          {say(D.save)}
        </Button>
      </div>
    </form>
  );
}

const fieldsOf = (
  { memberRules, riskCatalogue, rewardRules, ratingRules }: DraftRulesBody,
  set: Dispatch<SetStateAction<DraftRulesBody>>,
): ReactNode => {
  if (riskCatalogue)
    return <CatalogueFields catalogue={riskCatalogue} onChange={(value) => set({ riskCatalogue: value })} />;
  if (rewardRules) return <RewardRulesFields rules={rewardRules} onChange={(value) => set({ rewardRules: value })} />;
  if (ratingRules) return <RatingRulesFields rules={ratingRules} onChange={(value) => set({ ratingRules: value })} />;
  return (
    memberRules && (
      <MemberRulesFields
        rules={memberRules}
        onChange={(change) => set((now) => (now.memberRules ? { ...now, memberRules: change(now.memberRules) } : now))}
      />
    )
  );
};
