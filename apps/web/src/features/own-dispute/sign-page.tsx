import { DISPUTE_WORDS } from '#messages/ui/dispute.js';
import { SEAT_PAPERS as W } from '#messages/ui/seat-papers.js';
import { useLanguage } from '../../shared/language/language.js';
import { Back } from '../../shared/parts/back.js';
import { Page } from '../../shared/parts/page.js';
import { pathTo } from '../../shared/parts/route.js';
import { idIn, subjectsFor } from '../dispute/subjects.js';
import { useDispute } from '../dispute/use-dispute.js';
import { stateOfPaper } from '../own-papers/paper-states.js';

/** What a party signs by which act, and the page on which it reads it. */
const SIGNED = [
  { act: 'SignAgreement', kind: 'agreement', page: 'agreement' },
  { act: 'SignFacts', kind: 'facts', page: 'mediation' },
  { act: 'ConfirmMinutes', kind: 'minutes', page: 'mediation' },
] as const;

/** The papers of one dispute: those that wait for the party’s signature, and what became of the others. */
export function SignPage() {
  const { say } = useLanguage();
  const { view } = useDispute();
  const known = view.ownPapers ?? [];
  const waiting = SIGNED.flatMap(({ act, kind, page }) =>
    subjectsFor(view, act).flatMap((subject) => {
      const id = idIn(subject, 'mediation');
      return id === undefined ? [] : [{ id, kind, page }];
    }),
  );
  const isRefused = (kind: string, id: string): boolean =>
    known.some((one) => one.kind === kind && one.mediationId === id && one.state === 'refused');
  const done = known.filter(({ state, isOpen }) => !(state === 'refused' && isOpen));
  return (
    <Page title={say(DISPUTE_WORDS.papers)} above={<Back />}>
      {waiting.length === 0 && (
        <>
          <p role="status">{say(W.none)}</p>
          <p className="hint">{say(W.noneHelp)}</p>
        </>
      )}
      <ul className="cards">
        {waiting.map(({ id, kind, page }) => (
          <li className="card own" key={`${kind} ${id}`}>
            <a href={pathTo(page, id)}>{say(W[kind])}</a>
            <p className="hint">{say(isRefused(kind, id) ? W.refused : W.waits)}</p>
          </li>
        ))}
      </ul>
      <h2>{say(W.done)}</h2>
      {done.length === 0 && <p className="hint">{say(W.doneNone)}</p>}
      <ul className="cards">
        {done.map(({ mediationId, kind, state }, place) => (
          <li className="card" key={`${kind} ${mediationId} ${place}`}>
            <a href={pathTo(kind === 'agreement' ? 'agreement' : 'mediation', mediationId)}>{say(W[kind])}</a>
            <p className="hint">{say(stateOfPaper(kind, state))}</p>
          </li>
        ))}
      </ul>
    </Page>
  );
}
