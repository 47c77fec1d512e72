import { FINDING_PUBLICITIES_NAMED, GUIDELINE_CLAUSE, MEMBER_CONSEQUENCES_NAMED } from '#messages/rule-making/words.js';
import { GUIDELINE_CLAUSES } from './clauses.js';
import { DESK_RULE_WORDS as D } from '#messages/ui/desk-rules.js';
import { RULE_WORDS as W } from '#messages/ui/rules.js';
import type { MemberSanctionBody, RuleArticleBody, RuleLineBody } from '../../client/types.gen.js';
import { Button } from '../../kit/actions/button.js';
import { Select } from '../../kit/choices/select.js';
import { NumberField } from '../../kit/fields/number-field.js';
import { TextArea } from '../../kit/fields/text-area.js';
import { TextField } from '../../kit/fields/text-field.js';
import { useLanguage } from '../../shared/language/language.js';
import { useNamed } from './named-options.js';
import s from './rules.module.css';

type Both = RuleLineBody;
type BothProps = {
  readonly label: string;
  readonly isLong?: boolean;
  readonly value: Both;
  readonly onChange: (value: Both) => void;
};

/** The same thing in both languages. */
export function BothFields({ label, isLong = false, value, onChange }: BothProps) {
  const { say } = useLanguage();
  return (
    <div className={s.row}>
      {(['zh-CN', 'en'] as const).map((language) => {
        const props = {
          label: `${label} · ${say(language === 'en' ? W.english : W.chinese)}`,
          value: value[language],
          onChange: (text: string) => onChange({ ...value, [language]: text }),
        };
        return isLong ? (
          <TextArea key={language} rows={4} most={10_000} {...props} />
        ) : (
          <TextField key={language} {...props} />
        );
      })}
    </div>
  );
}

type ArticleProps = {
  readonly article: RuleArticleBody;
  readonly onChange: (article: RuleArticleBody) => void;
  readonly onRemove: () => void;
};

export function ArticleFields({ article, onChange, onRemove }: ArticleProps) {
  const { say, tell } = useLanguage();
  const { clause: _, ...rest } = article;
  return (
    <fieldset className={s.form}>
      <legend>{`${say(W.article)} ${article.number}`}</legend>
      <div className={s.row}>
        <TextField
          label={say(D.number)}
          value={article.number}
          onChange={(number) => onChange({ ...article, number })}
        />
        <Select
          isOptional
          label={say(D.clause)}
          options={GUIDELINE_CLAUSES.map((id) => ({ id, label: tell(GUIDELINE_CLAUSE, { clause: id }) }))}
          value={article.clause ?? null}
          onChange={(id) => {
            const clause = GUIDELINE_CLAUSES.find((one) => one === id);
            onChange(clause === undefined ? rest : { ...rest, clause });
          }}
        />
      </div>
      <BothFields
        label={say(D.heading)}
        value={article.heading}
        onChange={(heading) => onChange({ ...article, heading })}
      />
      <BothFields isLong label={say(D.text)} value={article.text} onChange={(text) => onChange({ ...article, text })} />
      <div>
        <Button size="small" onPress={onRemove}>
          {`${say(D.remove)} · ${say(W.article)} ${article.number}`}
        </Button>
      </div>
    </fieldset>
  );
}

type SanctionProps = {
  readonly sanction: MemberSanctionBody;
  readonly onChange: (sanction: MemberSanctionBody) => void;
  readonly onRemove: () => void;
};

export function SanctionFields({ sanction, onChange, onRemove }: SanctionProps) {
  const { say } = useLanguage();
  const options = useNamed();
  return (
    <fieldset className={s.form}>
      <legend>{`${say(W.article)} ${sanction.article}`}</legend>
      <div className={s.row}>
        <TextField
          label={say(W.article)}
          value={sanction.article}
          onChange={(article) => onChange({ ...sanction, article })}
        />
        <Select
          label={say(W.consequence)}
          options={options(MEMBER_CONSEQUENCES_NAMED)}
          value={sanction.consequence}
          onChange={(id) => id && onChange({ ...sanction, consequence: id as MemberSanctionBody['consequence'] })}
        />
        <Select
          label={say(W.publicity)}
          options={options(FINDING_PUBLICITIES_NAMED)}
          value={sanction.publicity}
          onChange={(id) => id && onChange({ ...sanction, publicity: id as MemberSanctionBody['publicity'] })}
        />
        <NumberField
          label={say(W.days)}
          minValue={0}
          value={sanction.days}
          onChange={(days) => onChange({ ...sanction, days })}
        />
      </div>
      <div>
        <Button size="small" onPress={onRemove}>
          {`${say(D.remove)} · ${say(W.article)} ${sanction.article}`}
        </Button>
      </div>
    </fieldset>
  );
}
