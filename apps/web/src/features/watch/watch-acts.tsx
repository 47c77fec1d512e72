import { useState } from 'react';
import { DESK_WATCH as W } from '#messages/ui/desk-watch.js';
import { OBJECTION_OUTCOME_WORDS, WATCH_ENDING_WORDS } from '#messages/watch/words.js';
import { answerWatchObjection, endWatch, objectToWatch } from '../../client/sdk.gen.js';
import type { AnswerWatchObjectionBody, EndWatchBody, ObjectToWatchBody, WatchView } from '../../client/types.gen.js';
import { Button } from '../../kit/actions/button.js';
import { Select } from '../../kit/choices/select.js';
import { TextArea } from '../../kit/fields/text-area.js';
import { troubleOf } from '../../shared/desk/queries.js';
import { useSend } from '../../shared/desk/use-send.js';
import { optionsOf } from '../../shared/language/options-of.js';
import { useLanguage } from '../../shared/language/language.js';
import { TroubleBanner } from '../desk/trouble-banner.js';
import f from '../quick-filing/filing.module.css';

type Props = { readonly one: WatchView };
const { objection: _, ...ENDINGS } = WATCH_ENDING_WORDS;

/** What may be done about one watch now. */
export function WatchActs({ one }: Props) {
  const may = (act: string): boolean => one.allowedActions.includes(act);
  return (
    <>
      {may('ObjectToWatch') && <ObjectForm one={one} />}
      {may('AnswerWatchObjection') && <AnswerForm one={one} />}
      {may('EndWatch') && <EndForm one={one} />}
    </>
  );
}

function ObjectForm({ one: { watchId } }: Props) {
  const { say } = useLanguage();
  const [text, setText] = useState('');
  const [isLacking, setLacking] = useState(false);
  const sending = useSend(`object-to-watch:${watchId}`, (body: ObjectToWatchBody, key) =>
    objectToWatch({ path: { watchId }, body, headers: { 'Idempotency-Key': key } }),
  );
  const send = (): void => {
    setLacking(text.trim() === '');
    if (text.trim() !== '') sending.mutate({ text: text.trim() });
  };
  return (
    <div className={f.form}>
      <TextArea
        label={say(W.objectText)}
        rows={3}
        value={text}
        onChange={setText}
        fault={isLacking ? say(W.missing) : undefined}
      />
      <TroubleBanner trouble={troubleOf(sending.error)} />
      <div>
        <Button kind="primary" isPending={sending.isPending} onPress={send}>
          {say(W.object)}
        </Button>
      </div>
    </div>
  );
}

function AnswerForm({ one: { watchId, objections } }: Props) {
  const { say, locale } = useLanguage();
  const open = objections.filter((one) => one.outcome === undefined);
  const isChosen = open.length > 1;
  const [partyId, setParty] = useState<string | null>(null);
  const [outcome, setOutcome] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const [isLacking, setLacking] = useState(false);
  const sending = useSend(`answer-watch-objection:${watchId}`, (body: AnswerWatchObjectionBody, key) =>
    answerWatchObjection({ path: { watchId }, body, headers: { 'Idempotency-Key': key } }),
  );
  const send = (): void => {
    const isWhole = outcome !== null && reason.trim() !== '' && (partyId !== null || !isChosen);
    setLacking(!isWhole);
    const said = { outcome: outcome as AnswerWatchObjectionBody['outcome'], reason: reason.trim() };
    if (isWhole) sending.mutate({ ...said, ...(isChosen && partyId !== null && { partyId }) });
  };
  return (
    <div className={f.form}>
      {isChosen && (
        <Select
          label={say(W.whose)}
          options={open.map((one) => ({ id: one.partyId ?? '', label: one.partyName ?? say(W.nameless) }))}
          value={partyId}
          onChange={setParty}
          fault={isLacking && partyId === null ? say(W.missing) : undefined}
        />
      )}
      <Select
        label={say(W.outcome)}
        options={optionsOf(OBJECTION_OUTCOME_WORDS, locale)}
        value={outcome}
        onChange={setOutcome}
        fault={isLacking && outcome === null ? say(W.missing) : undefined}
      />
      <TextArea
        label={say(W.reason)}
        rows={3}
        value={reason}
        onChange={setReason}
        fault={isLacking && reason.trim() === '' ? say(W.missing) : undefined}
      />
      <TroubleBanner trouble={troubleOf(sending.error)} />
      <div>
        <Button kind="primary" isPending={sending.isPending} onPress={send}>
          {say(W.answerIt)}
        </Button>
      </div>
    </div>
  );
}

function EndForm({ one: { watchId } }: Props) {
  const { say, locale } = useLanguage();
  const [ending, setEnding] = useState<string | null>(null);
  const [isLacking, setLacking] = useState(false);
  const sending = useSend(`end-watch:${watchId}`, (body: EndWatchBody, key) =>
    endWatch({ path: { watchId }, body, headers: { 'Idempotency-Key': key } }),
  );
  const end = (): void => {
    setLacking(ending === null);
    if (ending !== null) sending.mutate({ ending: ending as EndWatchBody['ending'] });
  };
  return (
    <div className={f.form}>
      <Select
        label={say(W.endWhy)}
        isOptional
        options={optionsOf(ENDINGS, locale)}
        value={ending}
        onChange={setEnding}
        fault={isLacking ? say(W.missing) : undefined}
      />
      <TroubleBanner trouble={troubleOf(sending.error)} />
      <div>
        <Button isPending={sending.isPending} onPress={end}>
          {say(W.end)}
        </Button>
      </div>
    </div>
  );
}
