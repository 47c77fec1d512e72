import type { Dispute } from './core/state.js';
import { mediationSubject } from './core/subject.js';
import { ownDecisions, type DraftIn } from './own-decisions.js';
import type { Mediation, Session } from './talks/mediation/state.js';
import { signsAsMediator } from './visibility/sees-agreement.js';
import type { Visibility } from './visibility/visibility.js';

const OF_MEDIATION = ['agreement', 'facts', 'minutes'] as const;
export const OWN_PAPER_KINDS = [...OF_MEDIATION, 'decision'] as const;
/**
 * How it stands with one’s signature: `waiting` for it; `refused` may still be signed while its mediation runs, `lapsed`
 * no more.
 */
export const OWN_PAPER_STATES = ['waiting', 'signed', 'refused', 'lapsed'] as const;
type Kind = (typeof OF_MEDIATION)[number];
type State = (typeof OWN_PAPER_STATES)[number];

/** A paper that lay there for somebody to sign, in its newest version. */
export type OwnPaper = (
  { readonly mediationId: string; readonly kind: Kind } | { readonly panelId: string; readonly kind: 'decision' }
) & {
  readonly state: State;
  /** Whether it can still be signed. */
  readonly isOpen: boolean;
};

/** What was put before this viewer to be signed in a dispute, whether it may sign now or has to prove itself first. */
export const ownPapers = (visibility: Visibility, dispute: Dispute, draftIn?: DraftIn): readonly OwnPaper[] => [
  ...ofMediations(visibility, dispute),
  ...ownDecisions(visibility, dispute, draftIn),
];

const ofMediations = (visibility: Visibility, dispute: Dispute): readonly OwnPaper[] =>
  Object.entries(dispute.mediations).flatMap(([mediationId, mediation]) => {
    if (!visibility.sees(mediationSubject(mediationId))) return [];
    const isOpen = mediation.outcome === undefined;
    const mediates = signsAsMediator(mediationId, visibility, dispute);
    return papersOf(visibility.party, mediates, mediation).map(({ kind, state }) => {
      const now = state ?? (isOpen ? 'waiting' : 'lapsed');
      return { mediationId, kind, state: now, isOpen: isOpen && now !== 'signed' };
    });
  });

type Found = { readonly kind: Kind; readonly state: State | undefined };

const papersOf = (party: string | undefined, mediates: boolean, mediation: Mediation): readonly Found[] => {
  const { agreement, facts, sessions } = mediation;
  if (party === undefined)
    return agreement && mediates
      ? [{ kind: 'agreement', state: agreement.mediatorSignedAt === undefined ? undefined : 'signed' }]
      : [];
  const minutes = Object.values(sessions).filter((session) => wasThere(session, party));
  return [
    ...(agreement?.parties.includes(party)
      ? [{ kind: 'agreement', state: stateOf(party, Object.keys(agreement.signed), agreement.declinedBy) } as const]
      : []),
    ...(facts?.parties.includes(party)
      ? [{ kind: 'facts', state: stateOf(party, facts.signedBy, facts.declinedBy) } as const]
      : []),
    ...minutes.map(({ confirmedBy, objections }) => {
      const against = objections.map(({ partyId }) => partyId);
      return { kind: 'minutes', state: stateOf(party, confirmedBy, against) } as const;
    }),
  ];
};

const wasThere = ({ attended = [], minutesContentId, cancelled }: Session, party: string): boolean =>
  minutesContentId !== undefined && cancelled === undefined && attended.includes(party);

const stateOf = (party: string, signed: readonly string[], refused: readonly string[] = []): State | undefined =>
  signed.includes(party) ? 'signed' : refused.includes(party) ? 'refused' : undefined;
