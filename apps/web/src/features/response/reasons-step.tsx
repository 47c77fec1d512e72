import { useState, type FormEvent } from 'react';
import { COUNTER_GROUNDS } from '#messages/response/counter-notice.js';
import { COUNTER_NOTICE_WORDS as WORDS } from '#messages/ui/counter-notice.js';
import { PAGE_WORDS } from '#messages/ui/pages.js';
import { useLanguage } from '../../shared/language/language.js';
import { Choices } from '../../shared/parts/choices.js';
import { Field } from '../../shared/parts/field.js';
import { showFault } from '../../shared/parts/show-fault.js';
import { goTo } from '../../shared/parts/route.js';
import type { Drafting } from './use-draft.js';

/** Why: for the other side, and apart from it what the other side does not get. */
export function ReasonsStep({ draft, change }: Drafting) {
  const { say, locale } = useLanguage();
  const [fault, setFault] = useState<string>();
  const next = (event: FormEvent): void => {
    event.preventDefault();
    const written = draft.statement.trim() !== '';
    setFault(written ? undefined : say(PAGE_WORDS.writeThis));
    if (written) goTo('counter-notice', 'files');
    else showFault();
  };
  return (
    <form onSubmit={next} noValidate>
      <Choices
        legend={say(WORDS.grounds)}
        choices={Object.entries(COUNTER_GROUNDS).map(([value, words]) => ({ value, label: words[locale] }))}
        chosen={draft.grounds}
        onChange={(grounds) => change({ grounds })}
      />
      <Field label={say(WORDS.statement)} hint={say(WORDS.statementHint)} fault={fault}>
        {(given) => (
          <textarea
            {...given}
            rows={6}
            maxLength={20_000}
            value={draft.statement}
            onChange={({ target }) => change({ statement: target.value })}
          />
        )}
      </Field>
      {draft.itemIds.length > 0 && (
        <Field
          label={
            <>
              {say(WORDS.confidential)} {say(PAGE_WORDS.optional)}
            </>
          }
          hint={say(WORDS.confidentialHint)}
        >
          {(given) => (
            <textarea
              {...given}
              className="confidential"
              rows={4}
              maxLength={20_000}
              value={draft.confidential}
              onChange={({ target }) => change({ confidential: target.value })}
            />
          )}
        </Field>
      )}
      <button type="submit" className="main">
        {say(PAGE_WORDS.next)}
      </button>
    </form>
  );
}
