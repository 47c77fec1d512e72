import { useState } from 'react';
import { RESET_WORDS as W } from '#messages/ui/factor-reset.js';
import { refuseOwnFactorReset } from '../../client/sdk.gen.js';
import { useLanguage } from '../../shared/language/language.js';
import { ActButton } from '../../shared/parts/act-button.js';
import { actHeaders } from './bearer.js';

/** Whoever lost nothing says so: the reset that an administrator asked for does not come. */
export function RefuseReset() {
  const { say } = useLanguage();
  const [isRefused, setRefused] = useState(false);
  return (
    <>
      <h2>{say(W.title)}</h2>
      {isRefused ? (
        <p className="notice" role="status">
          {say(W.refused)}
        </p>
      ) : (
        <ActButton
          name="refuse-factor-reset"
          words={say(W.refuse)}
          note={say(W.note)}
          send={(key) => refuseOwnFactorReset({ headers: actHeaders(key) })}
          after={() => setRefused(true)}
        />
      )}
    </>
  );
}
