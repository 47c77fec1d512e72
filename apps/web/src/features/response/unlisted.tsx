import { COUNTER_NOTICE_WORDS as WORDS } from '#messages/ui/counter-notice.js';
import { PAGE_WORDS } from '#messages/ui/pages.js';
import { useLanguage } from '../../shared/language/language.js';
import { Field } from '../../shared/parts/field.js';

type Props = { readonly unlisted: readonly string[]; readonly onChange: (unlisted: readonly string[]) => void };

/** Items that the notice never listed, in the party's own words, one by one. */
export function Unlisted({ unlisted, onChange }: Props) {
  const { say } = useLanguage();
  return (
    <details open={unlisted.length > 0}>
      <summary>{say(WORDS.unlistedTitle)}</summary>
      <p className="hint">{say(WORDS.unlistedHint)}</p>
      {unlisted.map((text, index) => (
        <Field key={index} label={`${say(WORDS.unlistedOne)} (${index + 1})`}>
          {(given) => (
            <>
              <textarea
                {...given}
                rows={2}
                maxLength={2_000}
                value={text}
                onChange={({ target }) => onChange(unlisted.map((other, at) => (at === index ? target.value : other)))}
              />
              <button
                type="button"
                className="quiet"
                onClick={() => onChange(unlisted.filter((_, at) => at !== index))}
              >
                {say(PAGE_WORDS.remove)}
                <span className="unseen"> ({index + 1})</span>
              </button>
            </>
          )}
        </Field>
      ))}
      <button type="button" className="quiet" onClick={() => onChange([...unlisted, ''])}>
        {say(WORDS.addUnlisted)}
      </button>
    </details>
  );
}
