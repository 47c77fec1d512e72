import { FORM_WORDS as W, SECRETS_NAMED } from '#messages/forms/words.js';
import { TRIAL_RESULTS } from '#messages/ui/desk-providers.js';
import { Button } from '../../kit/actions/button.js';
import { Copyable } from '../../kit/actions/copyable.js';
import { DescriptionList } from '../../kit/data/description-list.js';
import { Banner } from '../../kit/status/banner.js';
import { useLanguage } from '../../shared/language/language.js';
import { wordOf } from '../../shared/language/word-of.js';
import type { Answer } from './send-act.js';

/** It is recorded; keys and links that are told this one time stand here to be copied. */
export function Once({ answer }: { readonly answer: Answer }) {
  const { say, locale } = useLanguage();
  const told = Object.entries(answer).flatMap(([name, value]) =>
    Object.hasOwn(SECRETS_NAMED, name) && typeof value === 'string'
      ? [{ name: wordOf(SECRETS_NAMED, name, locale), value }]
      : [],
  );
  const result = typeof answer['result'] === 'string' ? TRIAL_RESULTS[answer['result']] : undefined;
  return (
    <Banner
      isNew
      tone="lifted"
      title={say(W.done)}
      acts={<Button onPress={() => window.history.back()}>{say(W.back)}</Button>}
    >
      {answer['state'] === 'proposed' && 'hireId' in answer && <p>{say(W.hireWaits)}</p>}
      {result && <p>{say(result)}</p>}
      {told.length > 0 && (
        <>
          <p>{say(W.secrets)}</p>
          <DescriptionList
            facts={told.map(({ name, value }) => ({ name, value: <Copyable name={name} text={value} /> }))}
          />
        </>
      )}
    </Banner>
  );
}
