import { COLON } from '#messages/colon.js';
import {
  ACCOUNT_FACTORS_NAMED,
  BEARERS_NAMED,
  DUTIES_NAMED,
  DUTY_NOTICES_NAMED,
} from '#messages/contract-duty/words.js';
import { EXHIBITS_OF_PARTIES } from '#messages/service/exhibit-commands.js';
import { LINKERS_NAMED } from '#messages/service/exhibits.js';
import { EXHIBIT_WORDS } from '#messages/ui/desk-evidence.js';
import { TRANSLATION_WORDS } from '#messages/ui/desk-translations.js';
import { EXHIBIT_ACTS as W } from '#messages/ui/exhibit-acts.js';
import { LOOKED_AT } from '#messages/ui/looked-at.js';
import type { ContractDutiesView, ExhibitBody, LiveStreamView } from '../../../client/types.gen.js';
import { useLanguage } from '../../../shared/language/language.js';
import { Facts } from '../../../shared/parts/facts.js';
import { pathTo } from '../../../shared/parts/route.js';
import { joined } from '../../../shared/language/joined.js';
import { subjectsFor } from '../../dispute/subjects.js';
import { useDispute } from '../../dispute/use-dispute.js';
import { clipTime } from '../clip-times.js';
import { linkName } from '../link-name.js';
import { liveFacts } from '../live-facts.js';
import { shownAs } from '../shown-as.js';
import { FACTORS } from './duties-draft.js';
import { useIssues } from './use-issues.js';

/** By what address the party says something of one of its own files. */
const ACTS = [
  ['LinkExhibit', 'shows'],
  ['DescribeLiveStream', 'live-stream'],
  ['DescribeContractDuties', 'duties'],
] as const;

/** Where in the replay it is. */
const clipIn = ({ fromSecond, toSecond }: LiveStreamView) => ({
  term: EXHIBIT_WORDS.clip,
  text: `${clipTime(fromSecond)}–${clipTime(toSecond)}`,
});

/** What is said of one file beside what it shows itself, and the ways to say more. */
export function SaidOf({ exhibit }: { readonly exhibit: ExhibitBody }) {
  const { say, locale } = useLanguage();
  const { view, session } = useDispute();
  const { evidenceId, ownerId, links, duties, liveStream, translationOf } = exhibit;
  const { names } = useIssues();
  const may = (action: string): boolean => subjectsFor(view, action).length > 0;
  const acts = ownerId === session.partyId ? ACTS.filter(([action]) => may(action)) : [];
  // a film says beside its picture where in the live stream it is
  const live =
    liveStream && !/video|sound/.test(shownAs(exhibit))
      ? [clipIn(liveStream), ...liveFacts(liveStream, undefined, locale)]
      : [];
  const ways = [
    ...acts.map(([action, page]) => ({ path: pathTo(page, evidenceId), words: say(EXHIBITS_OF_PARTIES[action]) })),
    ...(translationOf
      ? [
          {
            path: pathTo('translations', translationOf.kind, translationOf.id),
            words: say(TRANSLATION_WORDS.seeOriginal),
          },
        ]
      : [{ path: pathTo('translations', 'exhibit', evidenceId), words: say(TRANSLATION_WORDS.title) }]),
  ];
  return (
    <section>
      <h2>{say(W.said)}</h2>
      {links.length > 0 && (
        <p>
          {say(EXHIBIT_WORDS.shows)}
          {say(COLON)}
          {links
            .map((link) => `${linkName(link, { view, issues: names, locale })} (${say(LINKERS_NAMED[link.by])})`)
            .join(' · ')}
        </p>
      )}
      {live.length > 0 && (
        <section className="card" aria-label={say(LOOKED_AT.live)}>
          <Facts facts={live.map(({ term, text }) => ({ key: term.en, term: say(term), text }))} />
        </section>
      )}
      {duties && <DutiesSaid duties={duties} />}
      <ul className="actions">
        {ways.map(({ path, words }) => (
          <li key={path}>
            <a className="quiet" href={path}>
              {words}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function DutiesSaid({ duties: { between, duties, account, notices } }: { readonly duties: ContractDutiesView }) {
  const { say } = useLanguage();
  return (
    <section className="card">
      <p className="hint">{between.map((side) => say(BEARERS_NAMED[side])).join(' · ')}</p>
      <Facts
        facts={[
          ...duties.map(({ duty, bearer, clause, words }) => ({
            key: duty,
            term: say(DUTIES_NAMED[duty]),
            text: joined(say(BEARERS_NAMED[bearer]), clause, words),
          })),
          ...FACTORS.map((factor) => ({
            key: factor,
            term: say(ACCOUNT_FACTORS_NAMED[factor]),
            text: account && say(BEARERS_NAMED[account[factor]]),
          })),
        ]}
      />
      {notices.map(({ kind, duty }) => (
        <p className="hint" key={`${kind} ${duty}`}>
          {`${say(DUTIES_NAMED[duty])}${say(COLON)}${say(DUTY_NOTICES_NAMED[kind])}`}
        </p>
      ))}
    </section>
  );
}
