import { useState } from 'react';
import { COLON } from '#messages/colon.js';
import { MEDIATION_REQUEST as W } from '#messages/ui/mediation-request.js';
import { Button } from '../../kit/actions/button.js';
import { TextLink } from '../../kit/actions/text-link.js';
import { unseen } from '../../kit/look/unseen.js';
import { Banner } from '../../kit/status/banner.js';
import { troubleOf } from '../../shared/desk/queries.js';
import { searchOf, text, useFilters } from '../../shared/desk/search.js';
import { useDesk } from '../../shared/desk/use-desk.js';
import { useLanguage } from '../../shared/language/language.js';
import { useSendHeld } from '../acts/use-send-held.js';
import { DeskPage } from '../desk/desk-page.js';
import { TroubleBanner } from '../desk/trouble-banner.js';
import s from '../quick-filing/filing.module.css';
import { evidenceNamed } from '../service/named-file.js';
import { useChosenFiles } from '../service/use-chosen-files.js';
import { Preview } from './preview.js';
import { RequestFields } from './request-fields.js';
import { bodyOf, useRequest } from './use-request.js';

const readFrom = searchOf({ from: text });
type Done = { readonly disputeId: string; readonly number: string; readonly lost: readonly string[] };

/** A party asks for mediation without a complaint (guideline 4.2.2): with whom, about what, what it wants. */
export function MediationRequestPage() {
  const { say } = useLanguage();
  const { to } = useDesk();
  const [{ from }] = useFilters(readFrom);
  const { written, set, clear, sending } = useRequest(from);
  const files = useChosenFiles();
  const sendHeld = useSendHeld();
  const [isWanting, setWanting] = useState(false);
  const [done, setDone] = useState<Done>();
  const lacking = [
    ...(written.matter === '' ? [W.matter] : []),
    ...(written.who.name.trim() === '' ? [W.name] : []),
    ...(written.statement.trim() === '' ? [W.statement] : []),
  ];
  const send = async (): Promise<void> => {
    setWanting(true);
    if (lacking.length > 0 || files.isReading) return;
    const answer = await sending.mutateAsync(bodyOf(written, files.named.map(evidenceNamed)));
    const { disputeId, number } = answer;
    setDone({ disputeId, number, lost: await sendHeld({ disputeId }, files.held) });
    clear();
    files.clear();
    setWanting(false);
  };
  return (
    <DeskPage title={say(W.title)}>
      <div className={s.stack}>
        <h2 className={unseen}>{say(W.title)}</h2>
        {done && (
          <Banner
            isNew
            tone={done.lost.length > 0 ? 'due' : 'lifted'}
            title={say(W.done)}
            acts={
              <TextLink isButton href={to(['disputes', done.disputeId])}>
                {say(W.toDispute)}
              </TextLink>
            }
          >
            <p>{done.number}</p>
            {done.lost.length > 0 && <p>{`${say(W.lost)}${say(COLON)}${done.lost.join(', ')}`}</p>}
          </Banner>
        )}
        {!done && (
          <>
            <p className={s.quiet}>{say(W.lead)}</p>
            <RequestFields
              written={written}
              set={set}
              files={files}
              lacking={isWanting ? lacking.map((one) => say(one)) : []}
            />
            <Preview written={written} files={files.rows.length}>
              {isWanting && lacking.length > 0 && (
                <Banner
                  isNew
                  tone="overdue"
                  title={`${say(W.lacking)} ${lacking.map((one) => say(one)).join(' · ')}`}
                />
              )}
              <TroubleBanner trouble={troubleOf(sending.error)} again={() => void send()} />
              <div>
                <Button
                  kind="primary"
                  isPending={sending.isPending}
                  isDisabled={files.isReading}
                  onPress={() => void send()}
                >
                  {say(W.send)}
                </Button>
              </div>
            </Preview>
          </>
        )}
      </div>
    </DeskPage>
  );
}
