import { useState } from 'react';
import { MEMBERSHIP_WORDS as W } from '#messages/ui/desk-membership.js';
import { decideMemberBreach } from '../../client/sdk.gen.js';
import type { AllegationView } from '../../client/types.gen.js';
import { RadioGroup } from '../../kit/choices/radio-group.js';
import { useNow } from '../../shared/desk/use-now.js';
import { useLanguage } from '../../shared/language/language.js';
import s from '../rules/rules.module.css';
import { SayWords } from './say-words.js';

type Props = { readonly memberId: string; readonly one: AllegationView };

/** A second person decides once the member has been heard, or its time to speak is over. */
export function Decide({ memberId, one: { allegationId, statement, statementDueAt } }: Props) {
  const { say } = useLanguage();
  const now = useNow();
  const [outcome, setOutcome] = useState('notFound');
  if (statement === undefined && now <= statementDueAt) return <p className={s.quiet}>{say(W.decideHelp)}</p>;
  const path = { memberId, allegationId };
  return (
    <div className={s.form}>
      <p className={s.quiet}>{say(W.decideHelp)}</p>
      <RadioGroup
        isRow
        label={say(W.decide)}
        options={(['notFound', 'found'] as const).map((id) => ({ id, label: say(W[id]) }))}
        value={outcome}
        onChange={setOutcome}
      />
      <SayWords
        name={`decide-breach ${allegationId}`}
        label={say(W.why)}
        act={say(W.decide)}
        send={(reason, key) =>
          decideMemberBreach({
            path,
            body: { found: outcome === 'found', reason },
            headers: { 'Idempotency-Key': key },
          })
        }
      />
    </div>
  );
}
