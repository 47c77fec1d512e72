import { inBrackets } from '#messages/in-brackets.js';
import { ITEM_KINDS } from '#messages/intake/complaint.js';
import { FILING_WORDS as WORDS } from '#messages/ui/filing.js';
import { PAGE_WORDS } from '#messages/ui/pages.js';
import type { ListedPlatform } from '../../client/types.gen.js';
import { useLanguage } from '../../shared/language/language.js';
import { Choices } from '../../shared/parts/choices.js';
import { Field } from '../../shared/parts/field.js';
import type { ItemContent, RespondentContent } from './content.js';
import { PlatformField } from './platform-field.js';

type Props = {
  readonly index: number;
  readonly one: ItemContent;
  readonly platforms: readonly ListedPlatform[];
  readonly respondents: readonly Pick<RespondentContent, 'ref' | 'name'>[];
  readonly onChange: (part: Partial<ItemContent>) => void;
  readonly onRemove: (() => void) | undefined;
};

/**
 * One thing that a stranger can find from what is written here: address, the platform's own number, and for a room or
 * replay the time.
 */
export function ItemFields({ index, one, platforms, respondents, onChange, onRemove }: Props) {
  const { say, locale } = useLanguage();
  const title = `${say(WORDS.item)} ${index + 1}`;
  const text = (name: 'title' | 'url' | 'externalId' | 'detail', label: string, hint?: string) => (
    <Field label={label} hint={hint}>
      {(given) => (
        <input
          {...given}
          inputMode={name === 'url' ? 'url' : 'text'}
          maxLength={2_000}
          value={one[name]}
          onChange={({ target }) => onChange({ [name]: target.value })}
        />
      )}
    </Field>
  );
  return (
    <fieldset className="card">
      <legend>{title}</legend>
      <PlatformField
        label={say(WORDS.itemPlatform)}
        platforms={platforms}
        value={one.platformId}
        onChange={(platformId) => onChange({ platformId })}
      />
      <Choices
        one
        legend={`${say(WORDS.itemKind)}${inBrackets(title, locale)}`}
        choices={Object.entries(ITEM_KINDS).map(([value, words]) => ({ value, label: words[locale] }))}
        chosen={[one.kind]}
        onChange={([kind = 'product']) => onChange({ kind })}
      />
      {text('url', say(WORDS.itemUrl))}
      {text('externalId', say(WORDS.itemNumber))}
      {text('title', say(WORDS.itemTitle))}
      {one.kind !== 'product' &&
        text('detail', `${say(WORDS.itemDetail)} ${say(PAGE_WORDS.optional)}`, say(WORDS.itemDetailHint))}
      {respondents.length > 1 && (
        <Choices
          legend={`${say(WORDS.itemOf)}${inBrackets(title, locale)}`}
          choices={respondents.map(({ ref, name }, at) => ({
            value: ref,
            label: name.trim() === '' ? `${say(WORDS.respondent)} ${at + 1}` : name,
          }))}
          chosen={one.respondents}
          onChange={(chosen) => onChange({ respondents: chosen })}
        />
      )}
      {onRemove && (
        <button type="button" className="quiet" onClick={onRemove}>
          {say(PAGE_WORDS.remove)}
          <span className="unseen"> {title}</span>
        </button>
      )}
    </fieldset>
  );
}
