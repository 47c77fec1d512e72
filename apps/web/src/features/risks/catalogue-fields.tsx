import { DESK_RULE_WORDS as D } from '#messages/ui/desk-rules.js';
import { DESK_RISK_WORDS as R } from '#messages/ui/risks.js';
import type { RiskCatalogueBody } from '../../client/types.gen.js';
import { Button } from '../../kit/actions/button.js';
import { Card } from '../../kit/data/card.js';
import { useLanguage } from '../../shared/language/language.js';
import { BothFields } from '../rules/rule-fields.js';
import s from '../rules/rules.module.css';
import { EntryFields } from './entry-fields.js';
import { newEntry } from './new-entry.js';

type Props = {
  readonly catalogue: RiskCatalogueBody;
  readonly onChange: (catalogue: RiskCatalogueBody) => void;
};

/** What a catalogue of risks says, to be typed; what was taken up last stands first. */
export function CatalogueFields({ catalogue, onChange }: Props) {
  const { say } = useLanguage();
  const { title, entries } = catalogue;
  const set = (change: Partial<RiskCatalogueBody>): void => onChange({ ...catalogue, ...change });
  return (
    <>
      <Card>
        <div className={s.form}>
          <BothFields label={say(D.title)} value={title} onChange={(value) => set({ title: value })} />
          <div>
            <Button onPress={() => set({ entries: [newEntry(entries.length + 1), ...entries] })}>{say(R.add)}</Button>
          </div>
        </div>
      </Card>
      {entries.map((entry, at) => (
        <EntryFields
          key={entries.length - at}
          entry={entry}
          onChange={(value) => set({ entries: entries.map((one, i) => (i === at ? value : one)) })}
          onRemove={() => set({ entries: entries.filter((_, i) => i !== at) })}
        />
      ))}
    </>
  );
}
