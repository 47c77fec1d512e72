import { COMMANDS } from '#messages/commands.js';
import { ACTS_DO } from '#messages/forms/acts.js';
import { FORM_WORDS as W } from '#messages/forms/words.js';
import { SUBJECT_KINDS } from '#messages/core/subjects.js';
import type { DisputeBody } from '../../client/types.gen.js';
import { TextLink } from '../../kit/actions/text-link.js';
import { Card } from '../../kit/data/card.js';
import { Deadline } from '../../kit/status/deadline.js';
import { EmptyState } from '../../kit/status/empty-state.js';
import { useDesk } from '../../shared/desk/use-desk.js';
import { useNow } from '../../shared/desk/use-now.js';
import { useLanguage } from '../../shared/language/language.js';
import { wordOf } from '../../shared/language/word-of.js';
import { actGroups } from './act-groups.js';
import { subjectName } from './choices/names-of.js';
import { addressOfAct } from './address-of-act.js';
import type { Command } from './screens.js';
import s from './acts.module.css';
import { isOfUrgentLane } from '../lists/urgent-lane.js';

/** Everything that may be done now, grouped by what it is done to; what is due first stands first. */
export function ActList({ view }: { readonly view: DisputeBody }) {
  const { say, locale } = useLanguage();
  const now = useNow();
  const { to } = useDesk();
  const groups = actGroups(view);
  const address = (command: Command, subject: string | undefined): string =>
    addressOfAct(to, view.disputeId, command, subject) ?? to(['disputes', view.disputeId]);
  if (groups.length === 0) return <EmptyState title={say(W.nothingDoable)} />;
  return (
    <div className={s.groups}>
      {groups.map(({ kind, subject, dueAt, acts }, index) => (
        <Card
          key={subject ?? kind}
          title={subject === undefined ? wordOf(SUBJECT_KINDS, kind, locale) : subjectName(view, subject, locale)}
          isUrgent={index === 0 && dueAt !== undefined}
          beside={dueAt !== undefined && <Deadline dueAt={dueAt} now={now} isUrgent={isOfUrgentLane(subject)} />}
        >
          <ul className={s.acts}>
            {acts.map((command) => (
              <li key={command}>
                <TextLink href={address(command, subject)}>{COMMANDS[command][locale]}</TextLink>
                {Object.hasOwn(ACTS_DO, command) && <p>{wordOf(ACTS_DO, command, locale)}</p>}
              </li>
            ))}
          </ul>
        </Card>
      ))}
    </div>
  );
}
