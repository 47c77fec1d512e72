import { MEDIATION_WORDS as WORDS } from '#messages/ui/mediation.js';
import { useLanguage } from '../../../shared/language/language.js';
import { pathTo } from '../../../shared/parts/route.js';
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
