import { useState } from 'react';
import { DESK_RULE_WORDS as D } from '#messages/ui/desk-rules.js';
import { RULE_WORDS as W } from '#messages/ui/rules.js';
import type { MemberRulesBody } from '../../client/types.gen.js';
import { Button } from '../../kit/actions/button.js';
import { Card } from '../../kit/data/card.js';
import { NumberField } from '../../kit/fields/number-field.js';
import { unseen } from '../../kit/look/unseen.js';
import type { Trouble } from '../../shared/connection/reply.js';
import { useLanguage } from '../../shared/language/language.js';
import { TroubleBanner } from '../desk/trouble-banner.js';
import { ArticleFields, BothFields, SanctionFields } from './rule-fields.js';
import s from './rules.module.css';

type Props = {
  readonly begun: MemberRulesBody;
  readonly isPending: boolean;
  readonly trouble: Trouble | undefined;
  readonly onSave: (rules: MemberRulesBody) => Promise<void>;
};
const LINE = { 'zh-CN': '', en: '' };
const NUMBERS = ['termMonths', 'remindDays', 'hearingDays'] as const;

/** All that member rules say, to be typed; faults are told by the API, each with its field. */
export function RuleEditor({ begun, isPending, trouble, onSave }: Props) {
  const { say } = useLanguage();
  const [rules, setRules] = useState(begun);
  const set = (change: Partial<MemberRulesBody>): void => setRules({ ...rules, ...change });
  const { title, articles, sanctions } = rules;
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
      <Card>
        <div className={s.form}>
          <BothFields label={say(D.title)} value={title} onChange={(value) => set({ title: value })} />
          <div className={s.row}>
            {NUMBERS.map((name) => (
              <NumberField
                key={name}
                label={say(D[name])}
                minValue={1}
                value={rules[name]}
                onChange={(value) => set({ [name]: value })}
              />
            ))}
          </div>
        </div>
      </Card>
      <Card title={say(W.articles)}>
        <div className={s.part}>
          {articles.map((article, at) => (
            <ArticleFields
              key={at}
              article={article}
              onChange={(value) => set({ articles: articles.map((one, i) => (i === at ? value : one)) })}
              onRemove={() => set({ articles: articles.filter((_, i) => i !== at) })}
            />
          ))}
          <div>
            <Button
              onPress={() =>
                set({ articles: [...articles, { number: String(articles.length + 1), heading: LINE, text: LINE }] })
              }
            >
              {say(D.add)}
            </Button>
          </div>
        </div>
      </Card>
      <Card title={say(W.sanctions)}>
        <div className={s.part}>
          {sanctions.map((sanction, at) => (
            <SanctionFields
              key={at}
              sanction={sanction}
              onChange={(value) => set({ sanctions: sanctions.map((one, i) => (i === at ? value : one)) })}
              onRemove={() => set({ sanctions: sanctions.filter((_, i) => i !== at) })}
            />
          ))}
          <div>
            <Button
              onPress={() =>
                set({
                  sanctions: [
                    ...sanctions,
                    { article: articles.at(-1)?.number ?? '', consequence: 'warning', publicity: 'nobody', days: 0 },
                  ],
                })
              }
            >
              {say(D.addSanction)}
            </Button>
          </div>
        </div>
      </Card>
      <TroubleBanner trouble={trouble} />
      <div>
        <Button kind="primary" type="submit" isPending={isPending}>
          {say(D.save)}
        </Button>
      </div>
    </form>
  );
}
