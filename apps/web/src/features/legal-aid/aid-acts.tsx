import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { HANDED_TO, LEGAL_AID_WORDS as L } from '#messages/ui/legal-aid.js';
import { handLegalAid, listHelpEntries, recordAidAnswer } from '../../client/sdk.gen.js';
import type { ConsultationView, RecordAidAnswerBody } from '../../client/types.gen.js';
import { Button } from '../../kit/actions/button.js';
import { TextLink } from '../../kit/actions/text-link.js';
import { Select } from '../../kit/choices/select.js';
import { Card } from '../../kit/data/card.js';
import { TextArea } from '../../kit/fields/text-area.js';
import { queryOf, troubleOf } from '../../shared/desk/queries.js';
import { useDesk } from '../../shared/desk/use-desk.js';
import { useSend } from '../../shared/desk/use-send.js';
import { useLanguage } from '../../shared/language/language.js';
import { TroubleBanner } from '../desk/trouble-banner.js';
import f from '../quick-filing/filing.module.css';
import s from '../registers/registers.module.css';

type Props = { readonly one: ConsultationView };
type AidOutcome = RecordAidAnswerBody['outcome'];

/** What the staff does with it beside answering: hand it on, and write down what whom it was handed to says. */
export function AidActs({ one }: Props) {
  return (
    <>
      {one.allowedActions.includes('RecordAidAnswer') && <RecordAnswer one={one} />}
      {one.allowedActions.includes('HandLegalAid') && one.stage !== 'granted' && <Hand one={one} />}
    </>
  );
}

function RecordAnswer({ one: { consultationId } }: Props) {
  const { say } = useLanguage();
  const [text, setText] = useState('');
  const sending = useSend('record-aid-answer', (outcome: AidOutcome, key) =>
    recordAidAnswer({
      path: { consultationId },
      body: { outcome, ...(text.trim() !== '' && { text }) },
      headers: { 'Idempotency-Key': key },
    }),
  );
  return (
    <Card title={say(L.record)}>
      <div className={f.form}>
        <TextArea isOptional label={say(L.word)} most={5_000} rows={3} value={text} onChange={setText} />
        <TroubleBanner trouble={troubleOf(sending.error)} />
        <div className={s.acts}>
          <Button kind="primary" isPending={sending.isPending} onPress={() => sending.mutate('accepted')}>
            {say(L.accepted)}
          </Button>
          <Button isPending={sending.isPending} onPress={() => sending.mutate('declined')}>
            {say(L.declined)}
          </Button>
        </div>
      </div>
    </Card>
  );
}

function Hand({ one: { consultationId, aid } }: Props) {
  const { say, locale } = useLanguage();
  const { to, association } = useDesk();
  const [entryId, setEntry] = useState<string | null>(null);
  const [text, setText] = useState('');
  const path = { associationId: association.associationId };
  const { data } = useQuery(queryOf('listHelpEntries', listHelpEntries, { path }));
  const entries = (data?.items ?? []).filter(({ kind }) => HANDED_TO.has(kind));
  const sending = useSend('hand-legal-aid', (chosen: string, key) =>
    handLegalAid({
      path: { consultationId },
      body: { entryId: chosen, ...(text.trim() !== '' && { text }) },
      headers: { 'Idempotency-Key': key },
    }),
  );
  const hand = async (chosen: string): Promise<void> => {
    await sending.mutateAsync(chosen);
    setEntry(null);
    setText('');
  };
  return (
    <Card title={say(aid?.handing ? L.handAgain : L.hand)}>
      <div className={f.form}>
        {data && entries.length === 0 ? (
          <>
            <p className={s.quiet}>{say(L.noEntries)}</p>
            <div>
              <TextLink isButton href={to(['help-directory'])}>
                {say(L.toDirectory)}
              </TextLink>
            </div>
          </>
        ) : (
          <>
            <Select
              label={say(L.entry)}
              help={say(L.handHelp)}
              options={entries.map(({ entryId: id, name }) => ({ id, label: name[locale] }))}
              value={entryId}
              onChange={setEntry}
            />
            <TextArea isOptional label={say(L.word)} most={5_000} rows={3} value={text} onChange={setText} />
            <TroubleBanner trouble={troubleOf(sending.error)} />
            <div>
              <Button
                isDisabled={entryId === null}
                isPending={sending.isPending}
                onPress={() => entryId !== null && void hand(entryId)}
              >
                {say(L.hand)}
              </Button>
            </div>
          </>
        )}
      </div>
    </Card>
  );
}
