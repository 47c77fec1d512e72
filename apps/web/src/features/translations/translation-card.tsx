import {
  FINDINGS_NAMED,
  GOVERNING_NAMED,
  LANGUAGES_NAMED,
  MACHINE_UNCHECKED,
  TRANSLATION_STATUSES_NAMED,
  TRANSLATORS_NAMED,
} from '#messages/service/translations.js';
import {
  ASKED_BY,
  CHECKED_AT,
  CONTESTED_BY,
  DELIVERED_BY,
  FROM_INTO,
  TRANSLATION_WORDS as W,
} from '#messages/ui/desk-translations.js';
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

type Props = {
  readonly translation: TranslationView;
  readonly original: OriginalHere;
  readonly after: () => Promise<void>;
};

/** A party by its name; the association and the panel by what they are. */
function useWho(): (who: string) => string {
  const { say } = useLanguage();
  const { view } = useDispute();
  return (who) => (who === 'association' ? say(W.association) : who === 'panel' ? say(W.panel) : namesOf(view)(who));
}

/** One translation on a phone: who asked, every version with what was said of it, and what the party can do now. */
export function TranslationCard({ translation, original, after }: Props) {
  const { say, tell } = useLanguage();
  const { view } = useDispute();
  const who = useWho();
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
      {asked && (
        <p className="hint">
          {joined(
            tell(ASKED_BY, { who: who(asked.askedBy), of: who(asked.askedOf), at: shortText(asked.askedAt) }),
            asked.note,
          )}
        </p>
      )}
      {versions.map((version) => (
        <Version key={version.version} version={version} />
      ))}
      {owed && may('DeliverTranslation') && <MadeForm original={original} translation={translation} />}
      {mayContest && may('ContestTranslation') && <ContestForm translationId={translationId} after={after} />}
    </li>
  );
}

function Version({ version }: { readonly version: TranslationVersionView }) {
  const { say, tell } = useLanguage();
  const who = useWho();
  const { evidenceId, deliveredBy, deliveredAt, translator, here, contests, checks } = version;
  const { kind, name, qualification } = translator;
  const unchecked = kind === 'machine' && checks.length === 0;
  return (
    <>
      <p>
        <a href={pathTo('evidence', evidenceId)}>
          {tell(DELIVERED_BY, { who: who(deliveredBy), at: shortText(deliveredAt), version: version.version })}
        </a>
      </p>
      <p className="hint">
        {joined(
          unchecked ? say(MACHINE_UNCHECKED) : say(TRANSLATORS_NAMED[kind]),
          name,
          qualification,
          here ? undefined : say(W.bytesAwaited),
        )}
      </p>
      {contests.map(({ contestedBy, contestedAt, passage, reason, proposal, open }) => (
        <div className="notice" key={contestedAt}>
          <p>
            {joined(
              tell(CONTESTED_BY, { who: who(contestedBy), at: shortText(contestedAt) }),
              open ? undefined : say(W.answered),
            )}
          </p>
          <p className="words">{`“${passage ?? '—'}”${proposal === undefined ? '' : ` → “${proposal}”`}`}</p>
          <p className="words hint">{reason ?? '—'}</p>
        </div>
      ))}
      {checks.map(({ checkedAt, finding, note }) => (
        <p className="words" key={checkedAt}>
          {joined(tell(CHECKED_AT, { at: shortText(checkedAt), finding: say(FINDINGS_NAMED[finding]) }), note)}
        </p>
      ))}
    </>
  );
}
