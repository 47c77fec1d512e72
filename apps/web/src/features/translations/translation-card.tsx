import { GOVERNING_NAMED, LANGUAGES_NAMED, TRANSLATION_STATUSES_NAMED } from '#messages/service/translations.js';
import { FROM_INTO, TRANSLATION_WORDS as W } from '#messages/ui/desk-translations.js';
import type { TranslationVersionView, TranslationView } from '../../client/types.gen.js';
import { shortText } from '../../shared/language/instant-text.js';
import { joined } from '../../shared/language/joined.js';
import { useLanguage } from '../../shared/language/language.js';
import { pathTo } from '../../shared/parts/route.js';
import { namesOf } from '../dispute/names-of.js';
import { subjectsFor } from '../dispute/subjects.js';
import { useDispute } from '../dispute/use-dispute.js';
import { ContestForm } from './contest-form.js';
import { MadeForm } from './made-form.js';
import type { OriginalHere } from './original.js';
import { saidOfTranslation, whoBy } from './said-of-translation.js';

type Props = {
  readonly translation: TranslationView;
  readonly original: OriginalHere;
  readonly after: () => Promise<void>;
};

function useSaid(): ReturnType<typeof saidOfTranslation> {
  const language = useLanguage();
  const { view } = useDispute();
  return saidOfTranslation(language, whoBy(language, namesOf(view)), shortText);
}

/** One translation on a phone: who asked, every version with what was said of it, and what the party can do now. */
export function TranslationCard({ translation, original, after }: Props) {
  const { say, tell } = useLanguage();
  const { view } = useDispute();
  const said = useSaid();
  const { from, into, asked, versions, governs, status, owed, mayContest, translationId } = translation;
  const may = (act: string): boolean => subjectsFor(view, act).length > 0;
  return (
    <li className="card">
      <h2>
        {joined(original.name, tell(FROM_INTO, { from: say(LANGUAGES_NAMED[from]), into: say(LANGUAGES_NAMED[into]) }))}
      </h2>
      <p>
        {joined(
          say(TRANSLATION_STATUSES_NAMED[status]),
          versions.length > 0 ? say(GOVERNING_NAMED[governs]) : undefined,
          owed ? say(W.yours) : undefined,
        )}
      </p>
      {asked && <p className="hint">{said.asked(asked)}</p>}
      {versions.map((version) => (
        <Version key={version.version} version={version} />
      ))}
      {owed && may('DeliverTranslation') && <MadeForm original={original} translation={translation} />}
      {mayContest && may('ContestTranslation') && <ContestForm translationId={translationId} after={after} />}
    </li>
  );
}

function Version({ version }: { readonly version: TranslationVersionView }) {
  const { say } = useLanguage();
  const said = useSaid();
  const { evidenceId, here, contests, checks } = version;
  return (
    <>
      <p>
        <a href={pathTo('evidence', evidenceId)}>{said.delivered(version)}</a>
      </p>
      <p className="hint">{joined(said.translator(version), here ? undefined : say(W.bytesAwaited))}</p>
      {contests.map((contest) => (
        <div className="notice" key={contest.contestedAt}>
          <p>{said.contested(contest)}</p>
          <p className="words">{said.passage(contest)}</p>
          <p className="words hint">{contest.reason ?? '—'}</p>
        </div>
      ))}
      {checks.map((check) => (
        <p className="words" key={check.checkedAt}>
          {said.checked(check)}
        </p>
      ))}
    </>
  );
}
