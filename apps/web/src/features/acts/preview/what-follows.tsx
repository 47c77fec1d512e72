import { explainDeadline } from '#messages/calendar/derivation.js';
import { TASKS } from '#messages/core/tasks.js';
import { LETTER_LANGUAGE, PREVIEW_WORDS as W, TOLD_OF } from '#messages/forms/preview.js';
import { clauseName } from '#messages/rulebook/clauses.js';
import { CHANNELS } from '#messages/service/document-kinds.js';
import type { DeadlineBody, LetterBody, PreviewBody } from '../../../client/types.gen.js';
import { Deadline } from '../../../kit/status/deadline.js';
import { Skeleton } from '../../../kit/status/skeleton.js';
import { useNow } from '../../../shared/desk/use-now.js';
import { useLanguage } from '../../../shared/language/language.js';
import { wordOf } from '../../../shared/language/word-of.js';
import { DocumentText } from '../../dispute/document-text.js';
import { subjectName } from '../choices/names-of.js';
import type { SeenDispute } from '../choices/where.js';
import { Group } from './group.js';
import type { Foretold } from './use-preview.js';
import s from './preview.module.css';

type Props = {
  readonly foretold: Foretold;
  readonly view: SeenDispute['view'] | undefined;
  /** The form is another by now. */
  readonly isStale?: boolean;
};

/** What an act would come to: letters to read, times with how they are counted, platforms, tasks, who hears of it. */
export function WhatFollows({ foretold, view, isStale = false }: Props) {
  const { say } = useLanguage();
  if (foretold.state === 'asked') return <Skeleton lines={6} />;
  if (foretold.state === 'untold') return <p className={s.quiet}>{say(W.untold)}</p>;
  const { letters, deadlines } = foretold.preview;
  return (
    <div className={s.preview}>
      <p className={s.quiet}>{say(isStale ? W.stale : W.onlyLooked)}</p>
      <Group title={say(W.letters)} none={say(W.noLetters)}>
        {letters.map((letter, index) => (
          <Letter key={index} letter={letter} />
        ))}
      </Group>
      <Times title={say(W.started)} all={deadlines.started} view={view} />
      <Times title={say(W.ended)} all={deadlines.ended} view={view} />
      {deadlines.started.length + deadlines.ended.length === 0 && <p>{say(W.sameTimes)}</p>}
      <Rest preview={foretold.preview} />
    </div>
  );
}

function Letter({ letter: { name, channels, language, document } }: { readonly letter: LetterBody }) {
  const { say, tell, locale } = useLanguage();
  const ways = channels.map((channel) => wordOf(CHANNELS, channel, locale));
  const how = [...ways, ...(language === undefined ? [] : [tell(LETTER_LANGUAGE, { language })])].join(' · ');
  return (
    <details className={s.letter}>
      <summary>
        <strong>{document.title}</strong> → {name}
        <small>
          {how} · <u>{say(W.readLetter)}</u>
        </small>
      </summary>
      <div className={s.paper} role="group" aria-label={`${document.title} → ${name}`} tabIndex={0}>
        <DocumentText document={document} />
      </div>
    </details>
  );
}

type TimesProps = {
  readonly title: string;
  readonly all: readonly DeadlineBody[];
  readonly view: Props['view'];
};

function Times({ title, all, view }: TimesProps) {
  const { locale } = useLanguage();
  const now = useNow();
  return (
    <Group title={title}>
      {all.map((deadline) => (
        <Deadline
          key={`${deadline.subject} ${deadline.dueAt}`}
          name={subjectName(view, deadline.subject, locale)}
          dueAt={deadline.dueAt}
          now={now}
          isProvisional={deadline.provisional}
          steps={explainDeadline(deadline as unknown as Parameters<typeof explainDeadline>[0], locale)}
          source={clauseName(deadline.clause, locale)}
        />
      ))}
    </Group>
  );
}

function Rest({ preview: { recorded, measures, tasks = [], told = [] } }: { readonly preview: PreviewBody }) {
  const { say, locale } = useLanguage();
  return (
    <>
      <Group title={say(W.measures)}>
        {measures.map(({ itemId, respondentId, platformName, item, wanted }) => (
          <span key={`${respondentId} ${itemId}`}>
            {[platformName, say(wanted === 'lift' ? W.lift : W.block), item].filter(Boolean).join(' · ')}
          </span>
        ))}
      </Group>
      <Group title={say(W.told)}>
        {told.map(({ name, topic }, index) => (
          <span key={index}>
            {name} · {wordOf(TOLD_OF, topic, locale)}
          </span>
        ))}
      </Group>
      <Group title={say(W.tasks)}>
        {tasks.map(({ kind, subject }) => (
          <span key={`${kind} ${subject}`}>{wordOf(TASKS, kind, locale)}</span>
        ))}
      </Group>
      <Group title={say(W.recorded)}>
        {recorded.map(({ text }, index) => (
          <span key={index}>{text}</span>
        ))}
      </Group>
    </>
  );
}
