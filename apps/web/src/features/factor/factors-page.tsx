import { useState } from 'react';
import { CODES_LEFT, FACTOR_WORDS as WORDS, LAST_USED } from '#messages/ui/factors.js';
import { PAGE_WORDS } from '#messages/ui/pages.js';
import { listFactors, makeRecoveryCodes, removeFactor } from '../../client/sdk.gen.js';
import type { FactorView } from '../../client/types.gen.js';
import { useLoad } from '../../shared/connection/use-load.js';
import { momentText } from '../../shared/language/instant-text.js';
import { useLanguage } from '../../shared/language/language.js';
import { ActButton } from '../../shared/parts/act-button.js';
import { Back } from '../../shared/parts/back.js';
import { Page } from '../../shared/parts/page.js';
import { TroubleNotice } from '../../shared/parts/trouble-notice.js';
import { AddFactor } from './add-factor.js';
import { actHeaders } from './bearer.js';
import { Identities } from './identities.js';
import { meansIn } from './means.js';
import { Prove } from './prove.js';
import { RecoveryCodes } from './recovery-codes.js';
import { RefuseReset } from './refuse-reset.js';

const load = () => listFactors();

/** By what somebody signs in beside the password: added, removed and renewed here, after a fresh proof. */
export function FactorsPage() {
  const { say, tell } = useLanguage();
  const { data, trouble, again } = useLoad(load);
  const [codes, setCodes] = useState<readonly string[]>();
  const fresh = data?.freshUntil !== undefined;
  const none = data?.items.length === 0;
  return (
    <Page title={say(WORDS.title)}>
      <TroubleNotice trouble={trouble} again={() => void again()} />
      {!data && !trouble && <p role="status">{say(PAGE_WORDS.loading)}</p>}
      {data?.required === true && <p>{say(WORDS.required)}</p>}
      {none && <p>{say(WORDS.none)}</p>}
      <ul className="cards">
        {data?.items.map((factor) => (
          <FactorCard key={factor.factorId} factor={factor} fresh={fresh} after={again} />
        ))}
      </ul>
      {data && !none && <p>{tell(CODES_LEFT, { left: data.recoveryCodesLeft })}</p>}
      {data && !fresh && <Prove means={meansIn(data)} onProved={again} />}
      {codes && <RecoveryCodes codes={codes} onKept={() => setCodes(undefined)} />}
      {data && fresh && !none && !codes && (
        <ActButton
          name="new-recovery-codes"
          words={say(WORDS.newCodes)}
          note={say(WORDS.newCodesNote)}
          send={(key) => makeRecoveryCodes({ headers: actHeaders(key) })}
          after={async ({ recoveryCodes }) => {
            setCodes(recoveryCodes);
            await again();
          }}
        />
      )}
      {data && fresh && (
        <>
          <h2>{say(WORDS.add)}</h2>
          <AddFactor key={data.items.length} onAdded={again} />
        </>
      )}
      {data && <Identities fresh={fresh} />}
      {data && !none && <RefuseReset />}
      <Back />
    </Page>
  );
}

type CardProps = { readonly factor: FactorView; readonly fresh: boolean; readonly after: () => Promise<void> };

function FactorCard({ factor: { factorId, kind, name, lastUsedAt }, fresh, after }: CardProps) {
  const { say, tell, locale } = useLanguage();
  return (
    <li className="card">
      <p>
        <strong>{name}</strong> · {say(kind === 'totp' ? WORDS.totp : WORDS.passkey)}
      </p>
      <p className="hint">
        {lastUsedAt === undefined ? say(WORDS.neverUsed) : tell(LAST_USED, { at: momentText(lastUsedAt, locale) })}
      </p>
      {fresh && (
        <ActButton
          name={`remove:${factorId}`}
          words={`${say(WORDS.remove)} · ${name}`}
          send={() => removeFactor({ path: { factorId } })}
          after={() => after()}
        />
      )}
    </li>
  );
}
