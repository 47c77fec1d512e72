import { useState } from 'react';
import { MEMBER_CONSEQUENCES_NAMED } from '#messages/rule-making/words.js';
import { MEMBERSHIP_WORDS as W } from '#messages/ui/desk-membership.js';
import { RULE_ARTICLE } from '#messages/ui/rules.js';
import { allegeMemberBreach } from '../../client/sdk.gen.js';
import type { MemberRulesBody, MembershipView } from '../../client/types.gen.js';
import { Select } from '../../kit/choices/select.js';
import { Card } from '../../kit/data/card.js';
import { useLanguage } from '../../shared/language/language.js';
import { Part } from '../dispute-desk/part.js';
import s from '../rules/rules.module.css';
import { SayWords } from './say-words.js';
import { useMemberRules } from './use-rules.js';

/** Says that the member broke an article of the rules that it accepted. */
export function Allege({ membership: { memberId, acceptedVersion } }: { readonly membership: MembershipView }) {
  const { say } = useLanguage();
  const read = useMemberRules(acceptedVersion);
  return (
    <Card title={say(W.allege)}>
      <div className={s.form}>
        <p className={s.quiet}>{say(W.allegeHelp)}</p>
        <Part read={read}>
          {({ memberRules }) =>
            memberRules === undefined || memberRules.sanctions.length === 0 ? (
              <p>{say(W.noSanctions)}</p>
            ) : (
              <AllegeForm memberId={memberId} rules={memberRules} />
            )
          }
        </Part>
      </div>
    </Card>
  );
}

function AllegeForm({ memberId, rules }: { readonly memberId: string; readonly rules: MemberRulesBody }) {
  const { say, tell, locale } = useLanguage();
  const { articles, sanctions } = rules;
  const [article, setArticle] = useState(sanctions[0]?.article ?? '');
  const options = sanctions.map(({ article: number, consequence }) => ({
    id: number,
    label: tell(RULE_ARTICLE, {
      number,
      heading: articles.find((one) => one.number === number)?.heading[locale] ?? '',
    }),
    help: say(MEMBER_CONSEQUENCES_NAMED[consequence]),
  }));
  return (
    <>
      <Select label={say(W.article)} options={options} value={article} onChange={(id) => setArticle(id ?? article)} />
      <SayWords
        name={`allege-breach ${memberId}`}
        label={say(W.alleged)}
        act={say(W.allege)}
        send={(text, key) =>
          allegeMemberBreach({ path: { memberId }, body: { article, text }, headers: { 'Idempotency-Key': key } })
        }
      />
    </>
  );
}
