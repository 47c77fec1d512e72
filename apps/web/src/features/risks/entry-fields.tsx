import { RISK_SOURCES_NAMED, RISK_SUBJECTS_NAMED } from '#messages/risk/words.js';
import { RULE_WORDS as SCREENING } from '#messages/screening/rules.js';
import { DESK_RULE_WORDS as D } from '#messages/ui/desk-rules.js';
import { DESK_RISK_WORDS as R, RISK_WORDS as W } from '#messages/ui/risks.js';
import type { RiskEntryBody, RiskSourceBody } from '../../client/types.gen.js';
import { Button } from '../../kit/actions/button.js';
import { Select, MultiSelect } from '../../kit/choices/select.js';
import { Card } from '../../kit/data/card.js';
import { NumberField } from '../../kit/fields/number-field.js';
import { TextField } from '../../kit/fields/text-field.js';
import { useLanguage } from '../../shared/language/language.js';
import { BothFields } from '../rules/rule-fields.js';
import s from '../rules/rules.module.css';

type Props = {
  readonly entry: RiskEntryBody;
  readonly onChange: (entry: RiskEntryBody) => void;
  readonly onRemove: () => void;
};
const LONG = ['example', 'law', 'advice'] as const;

/** One risk, to be typed. */
export function EntryFields({ entry, onChange, onRemove }: Props) {
  const { say, locale } = useLanguage();
  const set = (change: Partial<RiskEntryBody>): void => onChange({ ...entry, ...change });
  const { sources } = entry;
  const rules = Object.keys(SCREENING) as NonNullable<RiskEntryBody['rules']>;
  return (
    <Card title={entry.name[locale] || entry.code}>
      <div className={s.form}>
        <div className={s.row}>
          <TextField label={say(R.code)} value={entry.code} onChange={(code) => set({ code })} />
          <Select
            label={say(W.subject)}
            options={Object.entries(RISK_SUBJECTS_NAMED).map(([id, words]) => ({ id, label: say(words) }))}
            value={entry.subject}
            onChange={(id) => id && set({ subject: id as RiskEntryBody['subject'] })}
          />
        </div>
        <BothFields label={say(W.name)} value={entry.name} onChange={(name) => set({ name })} />
        {LONG.map((part) => (
          <BothFields
            key={part}
            isLong
            label={say(W[part])}
            value={entry[part]}
            onChange={(value) => set({ [part]: value })}
          />
        ))}
        <MultiSelect
          label={say(W.rules)}
          options={rules.map((id) => ({ id, label: say(SCREENING[id].name) }))}
          value={entry.rules ?? []}
          onChange={(ids) => {
            const { rules: _, ...rest } = entry;
            const chosen = rules.filter((one) => ids.includes(one));
            onChange(chosen.length === 0 ? rest : { ...rest, rules: chosen });
          }}
        />
        {sources.map((source, at) => (
          <SourceFields
            key={at}
            source={source}
            onChange={(value) => set({ sources: sources.map((one, i) => (i === at ? value : one)) })}
          />
        ))}
        <div className={s.row}>
          <Button size="small" onPress={() => set({ sources: [...sources, { kind: 'penalty', ref: '' }] })}>
            {say(R.addSource)}
          </Button>
          <Button size="small" onPress={onRemove}>
            {`${say(D.remove)} · ${entry.name[locale] || entry.code}`}
          </Button>
        </div>
      </div>
    </Card>
  );
}

type SourceProps = { readonly source: RiskSourceBody; readonly onChange: (source: RiskSourceBody) => void };

function SourceFields({ source, onChange }: SourceProps) {
  const { say } = useLanguage();
  const isCounted = source.kind === 'tip' || source.kind === 'screening';
  return (
    <div className={s.row}>
      <Select
        label={say(W.sources)}
        options={Object.entries(RISK_SOURCES_NAMED).map(([id, words]) => ({ id, label: say(words) }))}
        value={source.kind}
        onChange={(id) => id && onChange({ kind: id as RiskSourceBody['kind'], ref: source.ref })}
      />
      <TextField label={say(R.ref)} value={source.ref} onChange={(ref) => onChange({ ...source, ref })} />
      {isCounted && (
        <NumberField
          label={say(R.count)}
          minValue={1}
          value={source.count ?? 1}
          onChange={(count) => onChange({ ...source, count })}
        />
      )}
    </div>
  );
}
