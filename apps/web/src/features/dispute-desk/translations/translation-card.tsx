import { useState } from 'react';
import { GOVERNING_NAMED, LANGUAGES_NAMED } from '#messages/service/translations.js';
import { FROM_INTO, TRANSLATION_WORDS as W } from '#messages/ui/desk-translations.js';
import type { TranslationVersionView, TranslationView } from '../../../client/types.gen.js';
import { Button } from '../../../kit/actions/button.js';
import { TextLink } from '../../../kit/actions/text-link.js';
import { Card } from '../../../kit/data/card.js';
import { Status } from '../../../kit/status/status.js';
import { useLanguage } from '../../../shared/language/language.js';
import { subjectsFor } from '../../dispute/subjects.js';
import type { OriginalHere } from '../../translations/original.js';
import { useCase } from '../use-case.js';
import { CheckForm, ContestForm } from './said-forms.js';
import { MadeForm } from './made-form.js';
import { useSaid } from './use-translations.js';
import s from '../desk.module.css';

type Props = { readonly translation: TranslationView; readonly original: OriginalHere };

/** One translation with all its versions, who made them, and what was said of each. */
export function TranslationCard({ translation, original }: Props) {
  const { say, tell } = useLanguage();
  const said = useSaid();
  const { from, into, asked, versions, governs } = translation;
  return (
    <Card title={tell(FROM_INTO, { from: say(LANGUAGES_NAMED[from]), into: say(LANGUAGES_NAMED[into]) })}>
      <div className={s.stack}>
        {asked && <p className={s.quiet}>{said.asked(asked)}</p>}
        {versions.length > 0 && <p>{say(GOVERNING_NAMED[governs])}</p>}
        {versions.map((one) => (
          <Version key={one.version} version={one} original={original} />
        ))}
        <Acts translation={translation} original={original} />
      </div>
    </Card>
  );
}

function Version({ version, original }: { readonly version: TranslationVersionView; readonly original: OriginalHere }) {
  const { say } = useLanguage();
  const said = useSaid();
  const { exhibitHref } = useCase();
  const { evidenceId, here, contests, checks } = version;
  const beside =
    original.kind === 'exhibit' ? exhibitHref(original.id, { beside: evidenceId }) : exhibitHref(evidenceId);
  return (
    <div className={s.inner}>
      <p>{said.translator(version)}</p>
      <p className={s.quiet}>{said.delivered(version)}</p>
      {here ? (
        <p>
          <TextLink href={beside}>{say(original.kind === 'exhibit' ? W.sideBySide : W.title)}</TextLink>
        </p>
      ) : (
        <Status tone="due" word={say(W.bytesAwaited)} />
      )}
      {contests.map((contest) => (
        <div key={contest.contestedAt} className={s.lateFacts}>
          <p>{said.contested(contest)}</p>
          <p>{said.passage(contest)}</p>
          <p className={s.quiet}>{contest.reason ?? '—'}</p>
        </div>
      ))}
      {checks.map((check) => (
        <p key={check.checkedAt}>{said.checked(check)}</p>
      ))}
    </div>
  );
}

type Act = 'deliver' | 'check' | 'contest';

/** What this viewer can do about it now: the API's menu says which acts, the translation whether they are of it. */
function Acts({ translation, original }: Props) {
  const { say } = useLanguage();
  const { view } = useCase();
  const [act, setAct] = useState<Act>();
  const done = (): void => setAct(undefined);
  const { translationId, owed, mayCheck, mayContest } = translation;
  const may: Readonly<Record<Act, boolean>> = {
    deliver: owed && subjectsFor(view, 'DeliverTranslation').length > 0,
    check: mayCheck && subjectsFor(view, 'CheckTranslation').length > 0,
    contest: mayContest && subjectsFor(view, 'ContestTranslation').length > 0,
  };
  if (act === 'deliver') return <MadeForm original={original} translation={translation} onDone={done} />;
  if (act === 'check') return <CheckForm translationId={translationId} onDone={done} />;
  if (act === 'contest') return <ContestForm translationId={translationId} onDone={done} />;
  return (
    <div className={s.row}>
      {(['deliver', 'check', 'contest'] as const).map(
        (one) =>
          may[one] && (
            <Button key={one} kind={one === 'contest' ? 'secondary' : 'primary'} onPress={() => setAct(one)}>
              {say(W[one])}
            </Button>
          ),
      )}
    </div>
  );
}
