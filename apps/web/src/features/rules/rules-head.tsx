import { DESK_RULE_WORDS as D } from '#messages/ui/desk-rules.js';
import type { RuleArticleBody, RuleLineBody } from '../../client/types.gen.js';
import { Card } from '../../kit/data/card.js';
import { NumberField } from '../../kit/fields/number-field.js';
import { useLanguage } from '../../shared/language/language.js';
import { ArticlesFields } from './articles-fields.js';
import { BothFields } from './rule-fields.js';
import s from './rules.module.css';

type Props<N extends keyof typeof D> = {
  readonly rules: { readonly title: RuleLineBody; readonly articles: RuleArticleBody[] } & Readonly<Record<N, number>>;
  /** What is counted in them. */
  readonly numbers: readonly N[];
  readonly onTitle: (title: RuleLineBody) => void;
  readonly onNumber: (name: N, value: number) => void;
  readonly onArticles: (articles: RuleArticleBody[]) => void;
};

/** What rules of every kind begin with: their title, their numbers, their articles. */
export function RulesHead<N extends keyof typeof D>({ rules, numbers, onTitle, onNumber, onArticles }: Props<N>) {
  const { say } = useLanguage();
  return (
    <>
      <Card>
        <div className={s.form}>
          <BothFields label={say(D.title)} value={rules.title} onChange={onTitle} />
          <div className={s.row}>
            {numbers.map((name) => (
              <NumberField
                key={name}
                label={say(D[name])}
                minValue={1}
                value={rules[name]}
                onChange={(value) => onNumber(name, value)}
              />
            ))}
          </div>
        </div>
      </Card>
      <ArticlesFields articles={rules.articles} onChange={onArticles} />
    </>
  );
}
