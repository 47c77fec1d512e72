import { DESK_RULE_WORDS as D } from '#messages/ui/desk-rules.js';
import { RULE_WORDS as W } from '#messages/ui/rules.js';
import type { RuleArticleBody } from '../../client/types.gen.js';
import { Button } from '../../kit/actions/button.js';
import { Card } from '../../kit/data/card.js';
import { useLanguage } from '../../shared/language/language.js';
import { ArticleFields } from './rule-fields.js';
import s from './rules.module.css';

type Props = { readonly articles: RuleArticleBody[]; readonly onChange: (articles: RuleArticleBody[]) => void };
const LINE = { 'zh-CN': '', en: '' };

/** The articles of rules, of whichever kind that has some. */
export function ArticlesFields({ articles, onChange }: Props) {
  const { say } = useLanguage();
  return (
    <Card title={say(W.articles)}>
      <div className={s.part}>
        {articles.map((article, at) => (
          <ArticleFields
            key={at}
            article={article}
            onChange={(value) => onChange(articles.map((one, i) => (i === at ? value : one)))}
            onRemove={() => onChange(articles.filter((_, i) => i !== at))}
          />
        ))}
        <div>
          <Button
            onPress={() => onChange([...articles, { number: String(articles.length + 1), heading: LINE, text: LINE }])}
          >
            {say(D.add)}
          </Button>
        </div>
      </div>
    </Card>
  );
}
