import { inBrackets } from '#messages/in-brackets.js';
import { FILING_WORDS as WORDS } from '#messages/ui/filing.js';
import { PAGE_WORDS } from '#messages/ui/pages.js';
import { RESPONDENT_ROLES } from '#messages/core/roles.js';
import type { ListedPlatform } from '../../client/types.gen.js';
import { useLanguage } from '../../shared/language/language.js';
import { Choices } from '../../shared/parts/choices.js';
import { Field } from '../../shared/parts/field.js';
import type { RespondentContent } from './content.js';
import { PlatformField } from './platform-field.js';

type Props = {
  readonly index: number;
  readonly one: RespondentContent;
  readonly platforms: readonly ListedPlatform[];
  readonly onChange: (part: Partial<RespondentContent>) => void;
  readonly onRemove: (() => void) | undefined;
};

/** Who somebody is, as far as a right holder knows: a name, and an account on a platform by which it is found. */
export function RespondentFields({ index, one, platforms, onChange, onRemove }: Props) {
  const { say, locale } = useLanguage();
  const title = `${say(WORDS.respondent)} ${index + 1}`;
  const text = (name: 'name' | 'handle' | 'mail', label: string) => (
    <Field label={label}>
      {(given) => (
        <input
          {...given}
          maxLength={200}
          value={one[name]}
          onChange={({ target }) => onChange({ [name]: target.value })}
        />
      )}
    </Field>
  );
  return (
    <fieldset className="card">
      <legend>{title}</legend>
      {text('name', say(WORDS.respondentName))}
      <Choices
        legend={`${say(WORDS.respondentRoles)}${inBrackets(title, locale)}`}
        choices={Object.entries(RESPONDENT_ROLES).map(([value, words]) => ({ value, label: words[locale] }))}
        chosen={one.roles}
        onChange={(roles) => onChange({ roles })}
      />
      <PlatformField
        label={say(WORDS.respondentPlatform)}
        platforms={platforms}
        value={one.platformId}
        onChange={(platformId) => onChange({ platformId })}
      />
      {text('handle', say(WORDS.handle))}
      {text('mail', `${say(WORDS.respondentMail)} ${say(PAGE_WORDS.optional)}`)}
      <label className="choice">
        <input
          type="checkbox"
          checked={one.noOperator}
          onChange={({ target }) => onChange({ noOperator: target.checked })}
        />
        <span>{say(WORDS.noOperator)}</span>
      </label>
      {onRemove && (
        <button type="button" className="quiet" onClick={onRemove}>
          {say(PAGE_WORDS.remove)}
          <span className="unseen"> {title}</span>
        </button>
      )}
    </fieldset>
  );
}
