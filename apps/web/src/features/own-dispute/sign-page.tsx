import { DISPUTE_WORDS } from '#messages/ui/dispute.js';
import { SEAT_PAPERS as W } from '#messages/ui/seat-papers.js';
import type { OwnPaperBody } from '../../client/types.gen.js';
import { useLanguage } from '../../shared/language/language.js';
import { Back } from '../../shared/parts/back.js';
import { Page } from '../../shared/parts/page.js';
import { pathTo } from '../../shared/parts/route.js';
import { useDispute } from '../dispute/use-dispute.js';
import { stateOfPaper } from '../own-papers/paper-states.js';

/** The papers of one dispute: those that wait for the party’s signature, and what became of the others. */
export function SignPage() {
  const { say } = useLanguage();
  const papers = useDispute().view.ownPapers ?? [];
  const isOpen = ({ state, isOpen: stillOpen }: OwnPaperBody): boolean =>
    state === 'waiting' || (state === 'refused' && stillOpen);
  const waiting = papers.filter(isOpen);
  const done = papers.filter((one) => !isOpen(one));
  return (
    <Page title={say(DISPUTE_WORDS.papers)} above={<Back />}>
      {waiting.length === 0 && (
        <>
          <p role="status">{say(W.none)}</p>
          <p className="hint">{say(W.noneHelp)}</p>
        </>
      )}
      <Papers papers={waiting} />
      <h2>{say(W.done)}</h2>
      {done.length === 0 && <p className="hint">{say(W.doneNone)}</p>}
      <Papers papers={done} />
    </Page>
  );
}

/** An agreement has a page of its own; facts and minutes are read on that of their mediation. */
function Papers({ papers }: { readonly papers: readonly OwnPaperBody[] }) {
  const { say } = useLanguage();
  const stands = ({ kind, state, isOpen }: OwnPaperBody) =>
    state === 'refused' && isOpen ? W.refused : stateOfPaper(kind, state);
  return (
    <ul className="cards">
      {papers.map((paper, place) => (
        <li className="card" key={place}>
          <a href={pathTo(paper.kind === 'agreement' ? 'agreement' : 'mediation', paper.mediationId ?? '')}>
            {say(W[paper.kind])}
          </a>
          <p className="hint">{say(stands(paper))}</p>
        </li>
      ))}
    </ul>
  );
}
