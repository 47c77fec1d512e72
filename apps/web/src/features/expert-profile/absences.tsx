import { useState } from 'react';
import { WORK_WORDS as W } from '#messages/ui/expert-work.js';
import { endExpertAbsence, noteExpertAbsence } from '../../client/sdk.gen.js';
import type { ExpertBody, NoteAbsenceBody } from '../../client/types.gen.js';
import { Button } from '../../kit/actions/button.js';
import { Card } from '../../kit/data/card.js';
import { DateRangePicker, type DayRange } from '../../kit/dates/date-range-picker.js';
import { troubleOf } from '../../shared/desk/queries.js';
import { useNow } from '../../shared/desk/use-now.js';
import { midnight } from '../../shared/desk/midnight.js';
import { useSend } from '../../shared/desk/use-send.js';
import { dueText, instantText } from '../../shared/language/instant-text.js';
import { useLanguage } from '../../shared/language/language.js';
import { TroubleBanner } from '../desk/trouble-banner.js';
import s from '../lists/lists.module.css';

/** When an expert can be asked nothing, and the days that it adds. */
export function Absences({ own: { expertId, absences = [] } }: { readonly own: ExpertBody }) {
  const { say, locale } = useLanguage();
  const now = useNow();
  const [range, setRange] = useState<DayRange>();
  const noting = useSend(`absence:${expertId}`, (body: NoteAbsenceBody, key) =>
    noteExpertAbsence({ path: { expertId }, body, headers: { 'Idempotency-Key': key } }),
  );
  const ending = useSend(`absence-end:${expertId}`, (body: NoteAbsenceBody, key) =>
    endExpertAbsence({ path: { expertId }, body, headers: { 'Idempotency-Key': key } }),
  );
  return (
    <Card title={say(W.absences)}>
      <div className={s.stack}>
        <p>{say(W.absencesHelp)}</p>
        {absences.length === 0 && <p>{say(W.noAbsence)}</p>}
        <ul>
          {absences.map(({ from, until }) => (
            <li key={from}>
              {`${say(W.from)} ${instantText(from, locale)} ${say(W.until)} ${dueText(until, locale)} `}
              {until > now && (
                <Button isPending={ending.isPending} onPress={() => ending.mutate({ from, until })}>
                  {say(W.endAbsence)}
                </Button>
              )}
            </li>
          ))}
        </ul>
        <TroubleBanner trouble={troubleOf(noting.error ?? ending.error)} />
        <DateRangePicker label={say(W.absences)} {...(range && { value: range })} onChange={setRange} />
        <div>
          <Button
            kind="primary"
            isDisabled={range === undefined}
            isPending={noting.isPending}
            onPress={() => {
              const [from, until] = [midnight(range?.from), midnight(range?.to, 1)];
              if (from !== undefined && until !== undefined)
                noting.mutate({ from, until }, { onSuccess: () => setRange(undefined) });
            }}
          >
            {say(W.addAbsence)}
          </Button>
        </div>
      </div>
    </Card>
  );
}
