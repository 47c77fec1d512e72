import { useQuery } from '@tanstack/react-query';
import { getConsultation, requestMediation } from '../../client/sdk.gen.js';
import type { RequestMediationBody } from '../../client/types.gen.js';
import { useKept } from '../../shared/connection/use-kept.js';
import { queryOf } from '../../shared/desk/queries.js';
import { useSend } from '../../shared/desk/use-send.js';
import type { Counterpart } from '../counterpart/counterpart-field.js';

export type Written = {
  readonly matter: string;
  readonly who: Counterpart;
  readonly roles: readonly string[];
  readonly mail: string;
  /** Nothing typed yet: what was told in the consultation stands there. */
  readonly statement?: string;
};
const NOTHING: Written = { matter: '', who: { name: '' }, roles: ['merchant'], mail: '' };

/** What is typed, kept in the tab; begun with the own words of a consultation that it comes from. */
export function useRequest(from: string | undefined) {
  const { data } = useQuery({
    ...queryOf('getConsultation', getConsultation, { path: { consultationId: from ?? '' } }),
    enabled: from !== undefined,
  });
  const typed = useKept<Written>(`mediation:${from ?? ''}`, NOTHING);
  const told = (data?.turns ?? []).flatMap(({ by, kind, text }) =>
    by === undefined && (kind === 'question' || kind === 'supplement') && text !== undefined ? [text] : [],
  );
  const sending = useSend('request-mediation', (body: RequestMediationBody, key) =>
    requestMediation({ body, headers: { 'Idempotency-Key': key } }),
  );
  const { statement = told.join('\n\n') } = typed.value;
  return { written: { ...typed.value, statement }, set: typed.set, clear: typed.clear, sending };
}

/** As it is sent; what was left empty is left out. */
export const bodyOf = (
  { matter, who, roles, mail, statement = '' }: Written,
  evidence: RequestMediationBody['evidence'],
): RequestMediationBody => ({
  matter: matter as RequestMediationBody['matter'],
  respondents: [
    {
      ref: 'r1',
      roles: roles as RequestMediationBody['respondents'][number]['roles'],
      name: who.name.trim(),
      ...(mail.trim() !== '' && { mail: mail.trim() }),
      ...(who.partyId !== undefined && { partyId: who.partyId }),
    },
  ],
  statement,
  evidence,
});
