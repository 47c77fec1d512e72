import { useCallback } from 'react';
import { ACCEPT_BY } from '#messages/ui/factors.js';
import { beginAcceptanceByIssuer, listSignInMeans } from '../../client/sdk.gen.js';
import { useLoad } from '../../shared/connection/use-load.js';
import { useLanguage } from '../../shared/language/language.js';
import { ActButton } from '../../shared/parts/act-button.js';
import { leaveFor } from './issuer-login.js';

type Props = { readonly token: string; readonly association: string };

/** The other providers by which an invitation is accepted without a password, a button each; nothing where there is none. */
export function AcceptByIssuer({ token, association }: Props) {
  const { tell, locale } = useLanguage();
  const load = useCallback(() => listSignInMeans({ path: { association } }), [association]);
  const { data } = useLoad(load);
  return data?.issuers.map(({ issuerId, nameZh, nameEn }) => (
    <p key={issuerId}>
      <ActButton
        name={`accept-by:${issuerId}`}
        words={tell(ACCEPT_BY, { name: locale === 'en' ? nameEn : nameZh })}
        send={() => beginAcceptanceByIssuer({ path: { token }, query: { issuerId } })}
        after={(begun) => leaveFor('accepting', begun)}
      />
    </p>
  ));
}
