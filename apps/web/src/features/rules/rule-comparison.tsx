import { useState, type ComponentProps } from 'react';
import { RULE_STAGES_NAMED, RULE_VERSION } from '#messages/rule-making/words.js';
import { KIT_WORDS } from '#messages/ui/kit.js';
import { RULE_WORDS as W } from '#messages/ui/rules.js';
import type { RuleVersionLine, RuleVersionView } from '../../client/types.gen.js';
import { Select } from '../../kit/choices/select.js';
import { DescriptionList } from '../../kit/data/description-list.js';
import { Diff } from '../../kit/data/diff.js';
import { useLanguage } from '../../shared/language/language.js';
import { comparedTexts } from './comparison-texts.js';
import { RatingComparison } from './rating-comparison.js';
import s from './rules.module.css';

type Props = {
  readonly one: RuleVersionView;
  /** Other versions of the same kind. */
  readonly others: readonly RuleVersionLine[];
  /** What another version says, as far as it was read. */
  readonly use: (version: string | undefined) => RuleVersionView | undefined;
};

/** A version beside another of its kind; of the rules of rating beside the text whose place it takes. */
export function RuleComparison({ associationId, faresAt, ...props }: Props & RatingProps) {
  if (props.one.ratingRules) return <RatingComparison one={props.one} {...{ associationId, faresAt }} />;
  return <ByArticle {...props} />;
}
type RatingProps = Omit<ComponentProps<typeof RatingComparison>, 'one'>;

/** What this version takes out of another, and puts in, word by word, article by article, in both languages. */
function ByArticle({ one, others, use }: Props) {
  const { say, tell } = useLanguage();
  const [version, setVersion] = useState(one.supersedes ?? others[0]?.version);
  const other = use(version);
  const texts = (['zh-CN', 'en'] as const).flatMap((language) =>
    other ? comparedTexts(other, one, language).map((text) => ({ ...text, language })) : [],
  );
  return (
    <section className={s.part} aria-label={say(W.compare)} data-noprint>
      <h2>{say(W.compare)}</h2>
      {others.length === 0 ? (
        <p className={s.quiet}>{say(W.noOther)}</p>
      ) : (
        <div className={s.form}>
          <Select
            label={say(W.other)}
            options={others.map(({ kind, version: id, stage }) => ({
              id,
              label: `${tell(RULE_VERSION, { kind, version: id })} · ${say(RULE_STAGES_NAMED[stage])}`,
            }))}
            value={version ?? null}
            onChange={(id) => setVersion(id ?? undefined)}
          />
        </div>
      )}
      {other && texts.length === 0 && <p className={s.quiet}>{say(KIT_WORDS.alike)}</p>}
      {texts.length > 0 && (
        <DescriptionList
          facts={texts.map(({ name, language, ...text }) => ({
            name: `${name} · ${say(language === 'en' ? W.english : W.chinese)}`,
            value: <Diff {...text} />,
          }))}
        />
      )}
    </section>
  );
}
