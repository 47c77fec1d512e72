import { FINDING_PUBLICITIES_NAMED, GUIDELINE_CLAUSE, MEMBER_CONSEQUENCES_NAMED } from '#messages/rule-making/words.js';
import { RULE_ARTICLE, RULE_DAYS, RULE_MONTHS, RULE_WORDS as W, RULE_WORKING_DAYS } from '#messages/ui/rules.js';
import type { MemberRulesBody, RuleArticleBody } from '../../client/types.gen.js';
import { DescriptionList } from '../../kit/data/description-list.js';
import { Table } from '../../kit/data/table.js';
import { useLanguage } from '../../shared/language/language.js';
import { RuleDuties } from './rule-duties.js';
import s from './rules.module.css';

/** Articles of rules; who reads English finds the Chinese, which prevails, below. */
export function Articles({ articles }: { readonly articles: readonly RuleArticleBody[] }) {
  const { say, tell, locale } = useLanguage();
  return (
    <section className={s.part} aria-label={say(W.articles)}>
      <h2>{say(W.articles)}</h2>
      <p className={s.quiet}>{say(W.prevails)}</p>
      {articles.map(({ number, heading, text, clause }) => (
        <article key={number} className={s.article}>
          <h3>{tell(RULE_ARTICLE, { number, heading: heading[locale] })}</h3>
          <p className={s.words}>{text[locale]}</p>
          {locale === 'en' && (
            <p className={s.words} lang="zh-CN">
              {text['zh-CN']}
            </p>
          )}
          {clause !== undefined && <p className={s.quiet}>{tell(GUIDELINE_CLAUSE, { clause })}</p>}
        </article>
      ))}
    </section>
  );
}

/** What member rules say: their articles, then what a member accepts with them. */
export function MemberRulesText({ rules }: { readonly rules: MemberRulesBody }) {
  const { say, tell } = useLanguage();
  const { articles, termMonths, remindDays, hearingDays, sanctions } = rules;
  return (
    <>
      <Articles articles={articles} />
      <section className={s.part} aria-label={say(W.sanctions)}>
        <h2>{say(W.sanctions)}</h2>
        <DescriptionList
          facts={[
            { name: say(W.term), value: tell(RULE_MONTHS, { count: termMonths }) },
            { name: say(W.remind), value: tell(RULE_DAYS, { count: remindDays }) },
            { name: say(W.hearing), value: tell(RULE_WORKING_DAYS, { count: hearingDays }) },
          ]}
        />
        <Table
          label={say(W.sanctions)}
          rows={sanctions.map((one) => ({ ...one, id: one.article }))}
          empty={<p>{say(W.noSanctions)}</p>}
          columns={[
            { id: 'article', label: say(W.article), isName: true, cell: ({ article }) => article },
            {
              id: 'consequence',
              label: say(W.consequence),
              cell: ({ consequence }) => say(MEMBER_CONSEQUENCES_NAMED[consequence]),
            },
            {
              id: 'publicity',
              label: say(W.publicity),
              cell: ({ publicity }) => say(FINDING_PUBLICITIES_NAMED[publicity]),
            },
            { id: 'days', label: say(W.days), cell: ({ days }) => String(days) },
          ]}
        />
      </section>
      <RuleDuties rules={rules} />
    </>
  );
}
