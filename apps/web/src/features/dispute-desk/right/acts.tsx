import { useState } from 'react';
import { ACTS_MORE, DESK_DISPUTE as WORDS } from '#messages/ui/desk-dispute.js';
import { Button } from '../../../kit/actions/button.js';
import { useLanguage } from '../../../shared/language/language.js';
import { actGroups } from '../../acts/act-groups.js';
import { ActList } from '../../acts/act-list.js';
import { useCase } from '../use-case.js';
import { kindOfSubject } from '../timeline/phase-of.js';
import s from '../desk.module.css';

/** So many things at once, the next due first; a dispute of many documents has as many more. */
const AT_ONCE = 4;

/** What can be done now, as the API allows it, by what it is done to. */
export function Acts() {
  const { say, tell } = useLanguage();
  const { view } = useCase();
  const [isWhole, setWhole] = useState(false);
  const groups = actGroups(view);
  const shown = isWhole ? groups : groups.slice(0, AT_ONCE);
  const allowedActions = view.allowedActions.filter(({ subject }) =>
    shown.some((group) => (group.subject ?? group.kind) === (group.subject ? subject : kindOfSubject(subject))),
  );
  return (
    <section className={s.stack}>
      <h3>{say(WORDS.canDo)}</h3>
      <ActList view={{ ...view, allowedActions }} />
      {groups.length > shown.length && (
        <Button kind="quiet" onPress={() => setWhole(true)}>
          {tell(ACTS_MORE, { count: groups.length - shown.length })}
        </Button>
      )}
    </section>
  );
}
