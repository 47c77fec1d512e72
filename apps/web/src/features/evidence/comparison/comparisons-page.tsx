import { COMPARISON_VIEWS_NAMED } from '#messages/service/exhibits.js';
import { COMPARISON_WORDS as W } from '#messages/ui/desk-comparison.js';
import { AT_PLACE, EXHIBIT_WORDS as E, VERSION_OF } from '#messages/ui/desk-evidence.js';
import { PAGE_WORDS } from '#messages/ui/pages.js';
import type {
  ComparisonRowView,
  ComparisonSeen,
  ComparisonVersionView,
  ExhibitBody,
  ExhibitPlaceBody,
} from '../../../client/types.gen.js';
import { tableText } from '../../../shared/language/instant-text.js';
import { joined } from '../../../shared/language/joined.js';
import { useLanguage } from '../../../shared/language/language.js';
import { Back } from '../../../shared/parts/back.js';
import { Facts } from '../../../shared/parts/facts.js';
import { Page } from '../../../shared/parts/page.js';
import { pathTo } from '../../../shared/parts/route.js';
import { TroubleNotice } from '../../../shared/parts/trouble-notice.js';
import { namesOf } from '../../dispute/names-of.js';
import { subjectsFor } from '../../dispute/subjects.js';
import { useDispute } from '../../dispute/use-dispute.js';
import { clipTime } from '../clip-times.js';
import { numberOf } from '../number-of.js';
import { useComparisons } from './use-comparisons.js';

type Exhibits = { readonly exhibits: readonly ExhibitBody[] };

/** Comparisons element by element, one element a card; the newest version, and those before it folded away. */
export function ComparisonsPage() {
  const { say } = useLanguage();
  const { view } = useDispute();
  const { ready, comparisons, exhibits, trouble, again } = useComparisons();
  const mayFile = subjectsFor(view, 'FileComparison').length > 0;
  return (
    <Page title={say(E.comparisons)} above={<Back to={['evidence']} />}>
      <TroubleNotice trouble={trouble} again={() => void again()} />
      {!ready && !trouble && <p role="status">{say(PAGE_WORDS.loading)}</p>}
      {ready && comparisons.length === 0 && <p role="status">{say(W.noneYet)}</p>}
      {comparisons.map((one) => (
        <Comparison key={one.comparisonId} comparison={one} exhibits={exhibits} />
      ))}
      {ready && mayFile && (
        <>
          <p className="hint">{say(W.compareHelp)}</p>
          <a className="quiet wide" href={pathTo('comparison', 'new')}>
            {say(W.compare)}
          </a>
        </>
      )}
    </Page>
  );
}

function Comparison({ comparison, exhibits }: Exhibits & { readonly comparison: ComparisonSeen }) {
  const { say, tell } = useLanguage();
  const { view, session } = useDispute();
  const { comparisonId, partyId, versions } = comparison;
  const [newest, ...earlier] = versions;
  if (!newest) return null;
  const called = ({ version, filedAt }: ComparisonVersionView): string =>
    tell(VERSION_OF, { version, whose: namesOf(view)(partyId), at: tableText(filedAt) });
  const isOwn = partyId === session.partyId;
  const may = subjectsFor(view, isOwn ? 'FileComparison' : 'AnswerComparison').length > 0;
  return (
    <section>
      <h2>{called(newest)}</h2>
      <Rows rows={newest.rows} exhibits={exhibits} />
      {may && (
        <a className="quiet wide" href={pathTo(isOwn ? 'comparison' : 'comparison-answer', comparisonId)}>
          {say(isOwn ? W.anew : W.answer)}
        </a>
      )}
      {earlier.map((one) => (
        <details key={one.version}>
          <summary>{called(one)}</summary>
          <Rows rows={one.rows} exhibits={exhibits} />
        </details>
      ))}
    </section>
  );
}

function Rows({ rows, exhibits }: Exhibits & { readonly rows: readonly ComparisonRowView[] }) {
  const { say, tell } = useLanguage();
  const { view } = useDispute();
  const place = ({ evidenceId, page, second }: ExhibitPlaceBody): string =>
    [
      numberOf(exhibits, evidenceId),
      tell(AT_PLACE, { page, time: second === undefined ? undefined : clipTime(second) }),
    ].join(' ');
  const seen = (how: ComparisonRowView['view'], text: string | undefined): string =>
    joined(say(COMPARISON_VIEWS_NAMED[how]), text);
  return (
    <ul className="cards">
      {rows.map(({ rowId, element, original, accused, view: how, text, answers, found }) => (
        <li className="card" key={rowId}>
          <h3>{element ?? '—'}</h3>
          <Facts
            facts={[
              { key: 'original', term: say(E.original), text: place(original) },
              { key: 'accused', term: say(E.accused), text: place(accused) },
              { key: 'filer', term: say(E.filerView), text: seen(how, text) },
              ...answers.map((one) => ({
                key: one.partyId,
                term: namesOf(view)(one.partyId),
                text: seen(one.view, one.text),
              })),
              {
                key: 'other',
                term: say(E.otherView),
                text: answers.length === 0 ? say(E.unanswered) : undefined,
              },
              { key: 'found', term: say(E.found), text: found ? seen(found.finding, found.reason) : say(E.undecided) },
            ]}
          />
        </li>
      ))}
    </ul>
  );
}
