import { FORM_WORDS as W } from '#messages/forms/words.js';
import { TRIAL_RESULTS } from '#messages/ui/desk-providers.js';
import { Button } from '../../kit/actions/button.js';
import { Copyable } from '../../kit/actions/copyable.js';
import { DescriptionList } from '../../kit/data/description-list.js';
import { Banner } from '../../kit/status/banner.js';
import { useLanguage } from '../../shared/language/language.js';
import type { Answer } from './send-act.js';

/** What an answer tells once and never again. */
const SECRETS = /^(apiKey|key|token|secret|webhookSecret|signingSecret|link|url|password|address)$/i;

/** It is recorded; keys and links that are told this one time stand here to be copied. */
export function Once({ answer }: { readonly answer: Answer }) {
  const { say } = useLanguage();
  const told = Object.entries(answer).flatMap(([name, value]) =>
    SECRETS.test(name) && typeof value === 'string' ? [{ name, value }] : [],
  );
  const result = typeof answer['result'] === 'string' ? TRIAL_RESULTS[answer['result']] : undefined;
  return (
    <Banner
      isNew
      tone="lifted"
      title={say(W.done)}
      acts={<Button onPress={() => window.history.back()}>{say(W.back)}</Button>}
    >
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
