import { FACTOR_WORDS as WORDS } from '#messages/ui/factors.js';
import { getSignInPasskeyOptions, signInByPasskey } from '../../client/sdk.gen.js';
import type { SessionView, SignedPasskeyBody } from '../../client/types.gen.js';
import { useAct } from '../../shared/connection/use-act.js';
import { useLanguage } from '../../shared/language/language.js';
import { TroubleNotice } from '../../shared/parts/trouble-notice.js';
import { actHeaders } from './bearer.js';
import { PasskeyButton } from './passkey-button.js';
import { signPasskey } from './passkey.js';

/** Without login and password: the device knows the account and checks its person. */
export function PasskeySignIn({ onOpen }: { readonly onOpen: (session: SessionView) => void }) {
  const { say } = useLanguage();
  const act = useAct('sign-in-by-passkey', (body: SignedPasskeyBody, key: string) =>
    signInByPasskey({ body, headers: actHeaders(key) }),
  );
  return (
    <>
      <TroubleNotice trouble={act.trouble} />
      <PasskeyButton
        words={say(WORDS.signInByPasskey)}
        options={() => getSignInPasskeyOptions()}
        use={signPasskey}
        after={async (signed) => {
          const session = await act.run(signed);
          if (session) onOpen(session);
        }}
      />
    </>
  );
}
