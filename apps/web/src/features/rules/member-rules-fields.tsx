import { DESK_RULE_WORDS as D } from '#messages/ui/desk-rules.js';
import { RULE_WORDS as W } from '#messages/ui/rules.js';
import type { MemberRulesBody } from '../../client/types.gen.js';
import { Button } from '../../kit/actions/button.js';
import { Card } from '../../kit/data/card.js';
import { useLanguage } from '../../shared/language/language.js';
import { PreventionFields } from './prevention-fields.js';
import { SanctionFields } from './rule-fields.js';
import { RulesHead } from './rules-head.js';
import { TrainingFields } from './training-fields.js';
import s from './rules.module.css';

type Props = {
  readonly rules: MemberRulesBody;
  /** Of what they say by now: a number is told when one leaves it, by pressing on what changes the next. */
  readonly onChange: (change: (rules: MemberRulesBody) => MemberRulesBody) => void;
};
const NUMBERS = ['termMonths', 'remindDays', 'hearingDays'] as const;

/** What member rules say, to be typed. */
export function MemberRulesFields({ rules, onChange }: Props) {
  const { say } = useLanguage();
  const set = (change: Partial<MemberRulesBody>): void => onChange((now) => ({ ...now, ...change }));
  const { articles, sanctions, prevention, training = [] } = rules;
  return (
    <>
      <RulesHead
        rules={rules}
        numbers={NUMBERS}
        onTitle={(title) => set({ title })}
        onNumber={(name, value) => set({ [name]: value })}
        onArticles={(value) => set({ articles: value })}
      />
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
      <TrainingFields training={training} onChange={(value) => set({ training: value })} />
      <PreventionFields
        prevention={prevention}
        articles={articles.map(({ number }) => number)}
        onChange={(value) =>
          onChange(({ prevention: _, ...others }) => ({ ...others, ...(value && { prevention: value }) }))
        }
      />
    </>
  );
}
