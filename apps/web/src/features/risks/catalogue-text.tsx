import { inBrackets } from '#messages/in-brackets.js';
import { CATALOGUE_CHANGES_NAMED, RISK_SUBJECTS_NAMED } from '#messages/risk/words.js';
import { RULE_WORDS as SCREENING } from '#messages/screening/rules.js';
import { RISK_WORDS as W } from '#messages/ui/risks.js';
import type { RiskChange, RiskEntryBody } from '../../client/types.gen.js';
import { DescriptionList } from '../../kit/data/description-list.js';
import { useLanguage } from '../../shared/language/language.js';
import s from '../rules/rules.module.css';
import { SourceLine } from './source-line.js';

type Props = {
  readonly entries: readonly RiskEntryBody[];
  /** What this version did to the one before, by code. */
  readonly changes?: readonly RiskChange[];
  /** Where a decision that an entry cites can be read. */
  readonly decisionAt?: (publicationId: string) => string;
};

/** Risks by what they stand on, each with what it looks like, what the law says, what to do, and what it rests on. */
export function CatalogueText({ entries, changes = [], decisionAt }: Props) {
  const { say, locale } = useLanguage();
  const changeOf = new Map(changes.map(({ code, change }) => [code, change]));
  return [...Map.groupBy(entries, ({ subject }) => subject)].map(([subject, some]) => (
    <section key={subject} className={s.part} aria-label={say(RISK_SUBJECTS_NAMED[subject])}>
      <h2>{say(RISK_SUBJECTS_NAMED[subject])}</h2>
      {some.map(({ code, name, example, law, advice, rules = [], sources }) => {
        const change = changeOf.get(code);
        const looked = rules.map((rule) => say(SCREENING[rule].name)).join(' · ');
        return (
          <article key={code} id={code} className={s.article}>
            <h3>
              {change === undefined
                ? name[locale]
                : `${name[locale]}${inBrackets(say(CATALOGUE_CHANGES_NAMED[change]), locale)}`}
            </h3>
            <DescriptionList
              facts={[
                { name: say(W.example), value: example[locale] },
                { name: say(W.law), value: law[locale] },
                { name: say(W.advice), value: advice[locale] },
                ...(looked === '' ? [] : [{ name: say(W.rules), value: looked }]),
                {
                  name: say(W.sources),
                  value: (
                    <ul className={s.lines}>
                      {sources.map((source) => (
                        <li key={`${source.kind} ${source.ref}`}>
                          <SourceLine source={source} decisionAt={decisionAt} />
                        </li>
                      ))}
                    </ul>
                  ),
                },
              ]}
            />
          </article>
        );
      })}
    </section>
  ));
}
