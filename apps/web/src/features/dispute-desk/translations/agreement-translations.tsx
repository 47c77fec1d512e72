import { useQuery } from '@tanstack/react-query';
import { ORIGINALS_NAMED } from '#messages/service/translations.js';
import { VERSION } from '#messages/ui/talks.js';
import { joined } from '../../../shared/language/joined.js';
import { useLanguage } from '../../../shared/language/language.js';
import { agreementQuery } from '../../acts/aids/agreement-start.js';
import { useCase } from '../use-case.js';
import { TranslationsOf } from './translations-of.js';

/** Translations of what was agreed in a mediation, in its newest version. */
export function AgreementTranslations({ mediationId }: { readonly mediationId: string }) {
  const { say, tell } = useLanguage();
  const { data } = useQuery(agreementQuery(useCase().disputeId, mediationId));
  if (!data) return null;
  const { version } = data;
  const name = joined(say(ORIGINALS_NAMED.agreement), tell(VERSION, { version }));
  return <TranslationsOf original={{ kind: 'agreement', id: mediationId, version, name }} />;
}
