import { BULLETIN_TELLS as T, ENTRY_SOURCES_NAMED } from '#messages/bulletin/words.js';
import { DESK_BULLETIN_WORDS as W } from '#messages/ui/bulletins.js';
import type { BulletinEntryBody } from '../../client/types.gen.js';
import { Button } from '../../kit/actions/button.js';
import { Checkbox } from '../../kit/choices/checkbox.js';
import { MultiSelect } from '../../kit/choices/select.js';
import { DateField } from '../../kit/dates/date-field.js';
import { TextField } from '../../kit/fields/text-field.js';
import { useLanguage } from '../../shared/language/language.js';
import { BothFields } from '../rules/rule-fields.js';
import s from '../rules/rules.module.css';

type Props = {
  readonly place: number;
  readonly name: string | undefined;
  readonly entry: BulletinEntryBody;
  readonly risks: readonly string[];
  readonly onChange: (entry: BulletinEntryBody) => void;
  readonly onRemove: () => void;
};

/** One entry as it is written: its source is chosen, its words and its last day are given. */
export function EntryFields({ place, name, entry, risks, onChange, onRemove }: Props) {
  const { say } = useLanguage();
  const { source, shownUntil, text } = entry;
  const legend = [`${place}`, say(ENTRY_SOURCES_NAMED[source]), name].filter(Boolean).join(' · ');
  return (
    <fieldset className={s.form}>
      <legend>{legend}</legend>
      {source === 'authority' && <AuthorityFields entry={entry} onChange={onChange} />}
      <p className={s.quiet}>{say(W.textHelp)}</p>
      <BothFields isLong label={say(W.text)} value={text} onChange={(words) => onChange({ ...entry, text: words })} />
      <div className={s.row}>
        <DateField
          label={say(T.shownUntil)}
          {...(shownUntil !== '' && { value: shownUntil })}
          onChange={(day) => onChange({ ...entry, shownUntil: day ?? '' })}
        />
        <MultiSelect
          isOptional
          label={say(W.risks)}
          options={risks.map((id) => ({ id, label: id }))}
          value={entry.risks ?? []}
          onChange={(ids) => onChange({ ...entry, risks: [...ids] })}
        />
      </div>
      <div>
        <Button size="small" onPress={onRemove}>
          {`${say(W.remove)} · ${place}`}
        </Button>
      </div>
    </fieldset>
  );
}

function AuthorityFields({ entry, onChange }: Pick<Props, 'entry' | 'onChange'>) {
  const { say } = useLanguage();
  const field = (name: 'name' | 'body' | 'number' | 'address', label: string) => (
    <TextField label={label} value={entry[name] ?? ''} onChange={(text) => onChange({ ...entry, [name]: text })} />
  );
  return (
    <>
      <div className={s.row}>
        {field('body', say(T.body))}
        {field('number', say(T.number))}
      </div>
      <div className={s.row}>
        {field('address', say(T.address))}
        <DateField
          label={say(T.publishedOn)}
          {...(entry.publishedOn && { value: entry.publishedOn })}
          onChange={(day) => onChange({ ...entry, publishedOn: day ?? '' })}
        />
      </div>
      {field('name', say(W.name))}
      <Checkbox
        label={say(W.namesPerson)}
        help={say(W.namesPersonHelp)}
        isSelected={entry.namesPerson === true}
        onChange={(namesPerson) => onChange({ ...entry, namesPerson })}
      />
      <TextField
        isOptional={entry.namesPerson !== true}
        label={say(W.partyId)}
        help={say(W.partyIdHelp)}
        value={entry.partyId ?? ''}
        onChange={(text) => onChange(withParty(entry, text.trim()))}
      />
    </>
  );
}

const withParty = ({ partyId: _, ...entry }: BulletinEntryBody, partyId: string): BulletinEntryBody =>
  partyId === '' ? entry : { ...entry, partyId };
