import { useState } from 'react';
import { COMMANDS } from '#messages/commands.js';
import { SUBJECT_KINDS } from '#messages/core/subjects.js';
import { ACTS_MORE, DESK_DISPUTE as WORDS, SUBJECTS_MORE } from '#messages/ui/desk-dispute.js';
import { Button } from '../../../kit/actions/button.js';
import { TextLink } from '../../../kit/actions/text-link.js';
import { Card } from '../../../kit/data/card.js';
import { useLanguage } from '../../../shared/language/language.js';
import { wordOf } from '../../../shared/language/word-of.js';
import { actionsOf, subjectsFor } from '../../dispute/subjects.js';
import { useCase, useSubjectName } from '../use-case.js';
import s from '../desk.module.css';

/** As many as are seen at once, and as many subjects of each. */
const ACTS = 8;
const SUBJECTS = 3;

/** What can be done now, as the API allows it; each leads to its own page. */
export function Acts() {
  const { say, tell, locale } = useLanguage();
  const { view } = useCase();
  const [all, setAll] = useState(false);
  const actions = actionsOf(view);
  const shown = all ? actions : actions.slice(0, ACTS);
  return (
    <Card title={say(WORDS.canDo)}>
      {actions.length === 0 && <p className={s.quiet}>{say(WORDS.nothingToDo)}</p>}
      <ul className={s.lines}>
        {shown.map((action) => (
          <li key={action}>
            <Act action={action} name={wordOf(COMMANDS, action, locale)} />
          </li>
        ))}
      </ul>
      {actions.length > shown.length && (
        <Button kind="quiet" onPress={() => setAll(true)}>
          {tell(ACTS_MORE, { count: actions.length - shown.length })}
        </Button>
      )}
    </Card>
  );
}

function Act({ action, name }: { readonly action: string; readonly name: string }) {
  const { tell, locale } = useLanguage();
  const { view, actHref } = useCase();
  const nameOf = useSubjectName();
  const subjects = subjectsFor(view, action);
  const [first = 'dispute'] = subjects;
  if (subjects.length === 1) return <TextLink href={actHref(action, first)}>{name}</TextLink>;
  return (
    <details className={s.fold}>
      <summary>{`${name} · ${tell(SUBJECTS_MORE, { count: subjects.length })}`}</summary>
      <ul className={s.lines}>
        {subjects.slice(0, SUBJECTS * 20).map((subject, at) => (
          <li key={subject}>
            <TextLink href={actHref(action, subject)}>
              {nameOf(subject) ?? `${wordOf(SUBJECT_KINDS, subject.split(':')[0] ?? '', locale)} ${at + 1}`}
            </TextLink>
          </li>
        ))}
      </ul>
    </details>
  );
}
