import { useState } from 'react';
import { GOVERNING_NAMED, LANGUAGES_NAMED, TRANSLATION_STATUSES_NAMED } from '#messages/service/translations.js';
import { FROM_INTO, TRANSLATION_WORDS as W } from '#messages/ui/desk-translations.js';
import type { TranslationView } from '../../../client/types.gen.js';
import { Button } from '../../../kit/actions/button.js';
import { Drawer } from '../../../kit/overlays/drawer.js';
import { Status } from '../../../kit/status/status.js';
import type { Tone } from '../../../kit/status/tones.js';
import { joined } from '../../../shared/language/joined.js';
import { useLanguage } from '../../../shared/language/language.js';
import { subjectsFor } from '../../dispute/subjects.js';
import type { OriginalHere } from '../../translations/original.js';
import { useCase } from '../use-case.js';
import { AskForm } from './ask-form.js';
import { MadeForm } from './made-form.js';
import { TranslationCard } from './translation-card.js';
import { useTranslationsOf } from './use-translations.js';
import s from '../desk.module.css';

const TONES: Readonly<Record<TranslationView['status'], Tone>> = {
  asked: 'due',
  delivered: 'neutral',
  checked: 'lifted',
  contested: 'overdue',
};

type Props = { readonly original: OriginalHere };

/** How the translations of a text stand, beside it; more, and what can be done about them, at a click. */
export function TranslationsOf({ original }: Props) {
  const { say, tell } = useLanguage();
  const { view } = useCase();
  const [isOpen, setOpen] = useState(false);
  const those = useTranslationsOf(original);
  const may = ['AskForTranslation', 'FileTranslation'].some((act) => subjectsFor(view, act).length > 0);
  if (those.length === 0 && !may) return null;
  return (
    <div className={s.row}>
      {those.map(({ translationId, from, into, status, governs, owed }) => (
        <span key={translationId} className={s.row}>
          <Status tone={TONES[status]} word={say(TRANSLATION_STATUSES_NAMED[status])} />
          <span className={s.quiet}>
            {joined(
              tell(FROM_INTO, { from: say(LANGUAGES_NAMED[from]), into: say(LANGUAGES_NAMED[into]) }),
              status === 'asked' ? undefined : say(GOVERNING_NAMED[governs]),
            )}
          </span>
          {owed && <Status tone="due" word={say(W.yours)} />}
        </span>
      ))}
      <Button kind="quiet" size="small" aria-label={`${say(W.title)} ${original.name}`} onPress={() => setOpen(true)}>
        {say(W.title)}
      </Button>
      <Drawer title={joined(say(W.title), original.name)} isOpen={isOpen} onClose={() => setOpen(false)}>
        <div className={s.stack}>
          {those.map((translation) => (
            <TranslationCard key={translation.translationId} translation={translation} original={original} />
          ))}
          <Another original={original} />
        </div>
      </Drawer>
    </div>
  );
}

/** To ask for another language, or to file one unasked. */
function Another({ original }: Props) {
  const { say } = useLanguage();
  const { view } = useCase();
  const [form, setForm] = useState<'ask' | 'file'>();
  const done = (): void => setForm(undefined);
  const may = (act: string): boolean => subjectsFor(view, act).length > 0;
  if (form === 'ask') return <AskForm original={original} onDone={done} />;
  if (form === 'file') return <MadeForm original={original} onDone={done} />;
  return (
    <>
      <p className={s.quiet}>{say(W.closed)}</p>
      <div className={s.row}>
        {may('AskForTranslation') && (
          <Button kind="secondary" onPress={() => setForm('ask')}>
            {say(W.ask)}
          </Button>
        )}
        {may('FileTranslation') && (
          <Button kind="secondary" onPress={() => setForm('file')}>
            {say(W.file)}
          </Button>
        )}
      </div>
    </>
  );
}
