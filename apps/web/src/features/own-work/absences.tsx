import { useState } from 'react';
import { formatDay } from '#messages/format.js';
import { CHAIR_WORDS as W } from '#messages/ui/mediator-desk.js';
import { endAbsence, noteAbsence } from '../../client/sdk.gen.js';
import type { MediatorBody, NoteAbsenceBody } from '../../client/types.gen.js';
import { Button } from '../../kit/actions/button.js';
import { Card } from '../../kit/data/card.js';
import { DateField } from '../../kit/dates/date-field.js';
import { FieldRow } from '../../kit/form/fieldset.js';
import { Form } from '../../kit/form/form.js';
import { troubleOf } from '../../shared/desk/queries.js';
import { useSend } from '../../shared/desk/use-send.js';
import { useLanguage } from '../../shared/language/language.js';
import { TroubleBanner } from '../desk/trouble-banner.js';
import { beginningOf, endOf, firstDayOf, lastDayOf } from './whole-days.js';
import s from './own-work.module.css';

/** When a mediator is away, in whole days of Beijing, and the way to say so. */
export function Absences({ own: { mediatorId, absences = [] } }: { readonly own: MediatorBody }) {
  const { say, locale } = useLanguage();
  const [from, setFrom] = useState<string>();
  const [until, setUntil] = useState<string>();
  const [sent, setSent] = useState(0);
  const sending = useSend(`absence:${mediatorId}`, (body: NoteAbsenceBody, key) =>
    noteAbsence({ path: { mediatorId }, body, headers: { 'Idempotency-Key': key } }),
  );
  const ending = useSend(`absence-end:${mediatorId}`, (body: NoteAbsenceBody, key) =>
    endAbsence({ path: { mediatorId }, body, headers: { 'Idempotency-Key': key } }),
  );
  const trouble = troubleOf(sending.error);
  const begin = (): void => {
    setFrom(undefined);
    setUntil(undefined);
    setSent(sent + 1);
  };
  const submit = (): void => {
    if (from === undefined || until === undefined) return;
    sending.mutate({ from: beginningOf(from), until: endOf(until) }, { onSuccess: begin });
  };
  return (
    <Card title={say(W.absences)}>
      {absences.length === 0 ? (
        <p className={s.help}>{say(W.noAbsences)}</p>
      ) : (
        <ul className={s.lines}>
          {absences.map((one) => (
            <li key={one.from}>
              {`${formatDay(firstDayOf(one.from), locale)} – ${formatDay(lastDayOf(one.until), locale)} `}
              <Button isPending={ending.isPending} onPress={() => ending.mutate({ from: one.from, until: one.until })}>
                {say(W.endAbsence)}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <TroubleBanner trouble={troubleOf(ending.error)} />
      <Form
        key={sent}
        problem={trouble?.problem}
        onSubmit={submit}
        acts={
          <Button type="submit" isDisabled={from === undefined || until === undefined} isPending={sending.isPending}>
            {say(W.note)}
          </Button>
        }
      >
        {trouble && !trouble.problem && <TroubleBanner trouble={trouble} />}
        <p className={s.help}>{say(W.noteHelp)}</p>
        <FieldRow>
          <DateField name="from" label={say(W.from)} onChange={setFrom} />
          <DateField name="until" label={say(W.until)} onChange={setUntil} />
        </FieldRow>
      </Form>
    </Card>
  );
}
