import { CONFIDENCES } from '#messages/rulebook/confidences.js';
import { PAGE_WORDS } from '#messages/ui/pages.js';
import { PUBLIC_WORDS as WORDS, VERSION_IN_FORCE } from '#messages/ui/public.js';
import { getHandling } from '../../client/sdk.gen.js';
import type { PublishedHandling, PublishedRule } from '../../client/types.gen.js';
import { useLoad } from '../../shared/connection/use-load.js';
import { useLanguage } from '../../shared/language/language.js';
import { wordOf } from '../../shared/language/word-of.js';
import { Back } from '../../shared/parts/back.js';
import { Page } from '../../shared/parts/page.js';
import { TroubleNotice } from '../../shared/parts/trouble-notice.js';

const load = () => getHandling();

/** When a matter is taken up and how it is handled, in the ordinary procedure and in that about bad faith. */
export function HandlingPage() {
  const { say, tell } = useLanguage();
  const { data, trouble, again } = useLoad(load);
  return (
    <Page title={say(WORDS.handling)} above={<Back />}>
      <TroubleNotice trouble={trouble} again={() => void again()} />
      {!data && !trouble && <p role="status">{say(PAGE_WORDS.loading)}</p>}
      {data && (
        <>
          <p className="hint">{tell(VERSION_IN_FORCE, { version: data.version, since: data.inForceFrom })}</p>
          <p>{say(WORDS.handlingNote)}</p>
          <Procedure title={say(WORDS.ordinary)} handling={data.ordinary} />
          <Procedure title={say(WORDS.review)} handling={data.review} />
        </>
      )}
    </Page>
  );
}

function Procedure({
  title,
  handling: { conditions, rules },
}: {
  readonly title: string;
  readonly handling: PublishedHandling;
}) {
  const { say } = useLanguage();
  return (
    <section>
      <h2>{title}</h2>
      <h3>{say(WORDS.conditions)}</h3>
      <Rules rules={conditions} />
      <h3>{say(WORDS.rules)}</h3>
      <Rules rules={rules} />
    </section>
  );
}

function Rules({ rules }: { readonly rules: readonly PublishedRule[] }) {
  const { say, locale } = useLanguage();
  return (
    <ol>
      {rules.map(({ code, words, clause, source, confidence }) => (
        <li key={code}>
          {words[locale]}
          <details>
            <summary>
              {say(WORDS.basis)}
              <span className="unseen"> {words[locale]}</span>
            </summary>
            <p className="hint">
              {clause} · {source} · {wordOf(CONFIDENCES, confidence, locale)}
            </p>
          </details>
        </li>
      ))}
    </ol>
  );
}
