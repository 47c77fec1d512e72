import { useQuery } from '@tanstack/react-query';
import { AID_WORDS as W, FROM_PROPOSAL, FROM_VERSION } from '#messages/ui/mediator-aids.js';
import { getAgreement } from '../../../client/sdk.gen.js';
import { Button } from '../../../kit/actions/button.js';
import { Card } from '../../../kit/data/card.js';
import { queryOf } from '../../../shared/desk/queries.js';
import { useLanguage } from '../../../shared/language/language.js';
import { pairsIn } from '../../dispute/subjects.js';
import { useRooms } from '../../dispute-desk/talks/rooms/use-rooms.js';
import type { SeenTerms } from '../../talks/terms.js';
import { valuesOf } from '../model/body-of.js';
import type { Values } from '../model/field.js';
import type { AidProps } from './aid.js';
import s from './aids.module.css';

/** The newest agreement of a mediation; before there is one the API knows none. */
export const agreementQuery = (disputeId: string, mediationId: string, version?: number) => ({
  ...queryOf('getAgreement', getAgreement, {
    path: { disputeId, mediationId },
    ...(version !== undefined && { query: { version } }),
  }),
});

/** What was agreed in terms, as the form that draws it up asks for it. */
const bodyOfTerms = ({ items, undertakings, clauses = [], onBreach }: SeenTerms): Values => ({
  clauses,
  items: items.flatMap(({ pair, outcome }) => pairsIn([pair]).map((ids) => ({ ...ids, outcome }))),
  undertakings: undertakings.map((one) => {
    const { pairs, ...rest } = one as typeof one & { readonly pairs?: readonly string[] };
    return pairs === undefined ? rest : { ...rest, pairs: pairsIn(pairs) };
  }),
  ...(onBreach !== undefined && { onBreach }),
});

/** An agreement begins with the proposal that all accepted, or with its version before. */
export function AgreementStart({ form, view, given, fill }: AidProps) {
  const { say, tell } = useLanguage();
  const { rooms } = useRooms();
  const { data } = useQuery(agreementQuery(view.disputeId, given['mediationId'] ?? ''));
  const accepted = rooms.flatMap(({ room }) => (room.proposals ?? []).filter((one) => one.accepted));
  const terms = data?.terms as SeenTerms | undefined;
  if (accepted.length === 0 && !terms) return null;
  return (
    <Card title={say(W.start)}>
      <p className={s.help}>{say(W.startHelp)}</p>
      <ul className={s.chips}>
        {accepted.map(({ proposalId, number, clauses = [] }) => (
          <li key={proposalId}>
            <Button
              size="small"
              onPress={() => fill({ proposalId, clauses: clauses.map((text) => ({ kind: 'general', text })) })}
            >
              {tell(FROM_PROPOSAL, { number })}
            </Button>
          </li>
        ))}
        {data && terms && (
          <li>
            <Button
              size="small"
              onPress={() =>
                fill(valuesOf(form.fields, { scope: data.scope, parties: data.parties, ...bodyOfTerms(terms) }))
              }
            >
              {tell(FROM_VERSION, { version: data.version })}
            </Button>
          </li>
        )}
      </ul>
    </Card>
  );
}
