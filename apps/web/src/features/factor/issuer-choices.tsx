import { useCallback } from 'react';
import { SIGN_IN_BY } from '#messages/ui/factors.js';
import { beginIssuerSignIn, listSignInMeans } from '../../client/sdk.gen.js';
import { useLoad } from '../../shared/connection/use-load.js';
import { useLanguage } from '../../shared/language/language.js';
import { ActButton } from '../../shared/parts/act-button.js';
import { leaveFor } from './issuer-login.js';

/** The other providers by which people of this association sign in, a button each; nothing where there is none. */
export function IssuerChoices({ association }: { readonly association: string }) {
  const { tell, locale } = useLanguage();
  const load = useCallback(() => listSignInMeans({ path: { association } }), [association]);
  const { data } = useLoad(load);
  return (
    <>
      {data?.issuers.map(({ issuerId, nameZh, nameEn }) => (
        <p key={issuerId}>
          <ActButton
            name={`sign-in-by:${issuerId}`}
            words={tell(SIGN_IN_BY, { name: locale === 'en' ? nameEn : nameZh })}
            send={() => beginIssuerSignIn({ query: { issuerId } })}
            after={(begun) => leaveFor('sign-in', begun)}
          />
        </p>
      ))}
    </>
  );
}
