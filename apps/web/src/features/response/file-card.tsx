import { COLON } from '#messages/colon.js';
import { COUNTER_NOTICE_WORDS as WORDS } from '#messages/ui/counter-notice.js';
import { PAGE_WORDS } from '#messages/ui/pages.js';
import { WHO_SEES_FILE } from '#messages/ui/who-sees-file.js';
import { useLanguage } from '../../shared/language/language.js';
import { Choices } from '../../shared/parts/choices.js';
import { Field } from '../../shared/parts/field.js';
import type { DraftFile } from './draft.js';

type Props = {
  readonly file: DraftFile;
  readonly originals: readonly DraftFile[];
  readonly onChange: (part: Partial<DraftFile>) => void;
  readonly onRemove: () => void;
};

/** One file: what it shows, and who gets it. */
export function FileCard({ file, originals, onChange, onRemove }: Props) {
  const { say } = useLanguage();
  return (
    <li className={`card ${file.part}`}>
      <h2>{file.name}</h2>
      <Field label={say(WORDS.shows)}>
        {(given) => (
          <input
            {...given}
            maxLength={2_000}
            value={file.description}
            onChange={({ target }) => onChange({ description: target.value })}
          />
        )}
      </Field>
      <Choices
        one
        legend={`${say(WORDS.whoSees)}${say(COLON)}${file.name}`}
        choices={[
          { value: 'confidential', label: say(WHO_SEES_FILE.confidential) },
          { value: 'forwarded', label: say(WHO_SEES_FILE.forwarded) },
        ]}
        chosen={[file.part]}
        onChange={([part]) => onChange({ part: part === 'forwarded' ? 'forwarded' : 'confidential' })}
      />
      {file.part === 'forwarded' && originals.length > 0 && (
        <Field label={say(WORDS.copyOf)}>
          {(given) => (
            <select
              {...given}
              value={file.derivedFrom ?? ''}
              onChange={({ target }) => onChange({ derivedFrom: target.value === '' ? undefined : target.value })}
            >
              <option value="">{say(WORDS.noCopy)}</option>
              {originals.map(({ ref, name }) => (
                <option key={ref} value={ref}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
      <button type="button" className="quiet" onClick={onRemove}>
        {say(PAGE_WORDS.remove)}
        <span className="unseen"> {file.name}</span>
      </button>
    </li>
  );
}
