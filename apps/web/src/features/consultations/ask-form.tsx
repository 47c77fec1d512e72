import { useState } from 'react';
import { CONSULTATION_WORDS as W } from '#messages/ui/consultations.js';
import { askConsultation } from '../../client/sdk.gen.js';
import type { AskConsultationBody } from '../../client/types.gen.js';
import { Button } from '../../kit/actions/button.js';
import { Checkbox } from '../../kit/choices/checkbox.js';
import { Card } from '../../kit/data/card.js';
import { DescriptionList } from '../../kit/data/description-list.js';
import { TextArea } from '../../kit/fields/text-area.js';
import { FileDrop } from '../../kit/files/file-drop.js';
import { Banner } from '../../kit/status/banner.js';
import { useKept } from '../../shared/connection/use-kept.js';
import { troubleOf } from '../../shared/desk/queries.js';
import { useDesk } from '../../shared/desk/use-desk.js';
import { useGo } from '../../shared/desk/use-go.js';
import { useSend } from '../../shared/desk/use-send.js';
import { useLanguage } from '../../shared/language/language.js';
import { TroubleBanner } from '../desk/trouble-banner.js';
import s from '../quick-filing/filing.module.css';
import { useChosenFiles } from '../service/use-chosen-files.js';
import { sendFiles } from './send-files.js';
import { useGuideWords, useOwnAnswers } from './use-guide-answers.js';

/** The question, files with it, and what was answered in the guide if that is to be told. */
export function AskForm() {
  const { say } = useLanguage();
  const { to } = useDesk();
  const go = useGo();
  const typed = useKept('consultation', '');
  const files = useChosenFiles();
  const answers = useOwnAnswers();
  const told = useGuideWords(answers);
  const [isCarried, setCarried] = useState(true);
  const [isEmpty, setEmpty] = useState(false);
  const [lost, setLost] = useState<readonly string[]>([]);
  const sending = useSend('ask-consultation', (body: AskConsultationBody, key) =>
    askConsultation({ body, headers: { 'Idempotency-Key': key } }),
  );
  const send = async (): Promise<void> => {
    setEmpty(typed.value.trim() === '');
    if (typed.value.trim() === '' || files.isReading) return;
    const guide = isCarried && answers ? { guide: { ...answers } } : {};
    const { consultationId } = await sending.mutateAsync({ question: typed.value, ...guide });
    const missed = await sendFiles(consultationId, [...files.held]);
    typed.clear();
    files.clear();
    setLost(missed);
    if (missed.length === 0) go(to(['consultations', consultationId]));
  };
  return (
    <Card title={say(W.ask)}>
      <div className={s.form}>
        <p className={s.quiet}>{say(W.askHelp)}</p>
        {lost.length > 0 && (
          <Banner isNew tone="due" title={say(W.filesLost)}>
            <p>{lost.join(', ')}</p>
          </Banner>
        )}
        <TextArea
          label={say(W.question)}
          help={say(W.questionHelp)}
          fault={isEmpty ? say(W.emptyQuestion) : undefined}
          most={10_000}
          rows={5}
          value={typed.value}
          onChange={typed.set}
        />
        {told.length > 0 && (
          <>
            <Checkbox label={say(W.carry)} isSelected={isCarried} onChange={setCarried} />
            {isCarried && <DescriptionList facts={told} />}
          </>
        )}
        <FileDrop
          label={say(W.files)}
          help={say(W.filesHelp)}
          files={files.rows}
          onAdd={(chosen) => void files.add(chosen)}
          onRemove={files.remove}
        />
        <TroubleBanner trouble={troubleOf(sending.error)} again={() => void send()} />
        <div>
          <Button kind="primary" isPending={sending.isPending} isDisabled={files.isReading} onPress={() => void send()}>
            {say(W.send)}
          </Button>
        </div>
      </div>
    </Card>
  );
}
