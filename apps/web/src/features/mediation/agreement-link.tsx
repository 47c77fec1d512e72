import { MEDIATION_WORDS as WORDS } from '#messages/pages/mediation.js';
import { useLanguage } from '../../language/language.js';
import { pathTo } from '../../parts/route.js';
import { useAgreement } from './use-agreement.js';

/** The way to the agreement, once one is drawn up. */
export function AgreementLink({ mediationId }: { readonly mediationId: string }) {
  const { say } = useLanguage();
  const { data } = useAgreement(mediationId);
  if (!data) return null;
  return (
    <a className="main" href={pathTo('agreement', mediationId)}>
      {say(WORDS.readAgreement)}
    </a>
  );
}
