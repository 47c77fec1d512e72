import { CLAIM_KINDS } from '#messages/intake/complaint.js';
import { FILING_WORDS as WORDS } from '#messages/ui/filing.js';
import { PAGE_WORDS } from '#messages/ui/pages.js';
import { useLanguage } from '../../shared/language/language.js';
import { Choices } from '../../shared/parts/choices.js';
import { Field } from '../../shared/parts/field.js';
import { StepForm, type StepProps } from './step-form.js';

/** What is asked for and why. */
export function WordsStep({ content: { claims, statement, newFacts }, change, busy, next }: StepProps) {
  const { say, locale } = useLanguage();
  return (
    <StepForm busy={busy} next={next}>
      <Choices
        legend={say(WORDS.claims)}
        choices={Object.entries(CLAIM_KINDS).map(([value, words]) => ({ value, label: words[locale] }))}
        chosen={claims}
        onChange={(chosen) => change({ claims: chosen })}
      />
      <Field label={say(WORDS.statement)} hint={say(WORDS.statementHint)}>
        {(given) => (
          <textarea
            {...given}
            rows={8}
            maxLength={20_000}
            value={statement}
            onChange={({ target }) => change({ statement: target.value })}
          />
        )}
      </Field>
      <Field label={`${say(WORDS.newFacts)} ${say(PAGE_WORDS.optional)}`} hint={say(WORDS.newFactsHint)}>
        {(given) => (
          <textarea
            {...given}
            rows={3}
            maxLength={20_000}
            value={newFacts}
            onChange={({ target }) => change({ newFacts: target.value })}
          />
        )}
      </Field>
    </StepForm>
  );
}
