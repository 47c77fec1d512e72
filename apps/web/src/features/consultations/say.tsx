import { useState } from 'react';
import { CONSULTATION_WORDS as W } from '#messages/ui/consultations.js';
import { LEGAL_AID_WORDS as L } from '#messages/ui/legal-aid.js';
import {
  answerConsultation,
  refuseLegalAid,
  requestConsultationDetails,
  supplementConsultation,
} from '../../client/sdk.gen.js';
import type { ConsultationView } from '../../client/types.gen.js';
import { Button } from '../../kit/actions/button.js';
import { Card } from '../../kit/data/card.js';
import { TextArea } from '../../kit/fields/text-area.js';
import { useWords } from '../../shared/connection/use-words.js';
import { troubleOf } from '../../shared/desk/queries.js';
import { useSend } from '../../shared/desk/use-send.js';
import { useLanguage } from '../../shared/language/language.js';
import { TroubleBanner } from '../desk/trouble-banner.js';
import f from '../quick-filing/filing.module.css';
import s from '../registers/registers.module.css';

/** How each of what can be said is sent, and what its button says; the usual one first. */
const WAYS = {
  AnswerConsultation: { words: W.answer, send: answerConsultation },
  RequestConsultationDetails: { words: W.askBack, send: requestConsultationDetails },
  RefuseLegalAid: { words: L.refuse, send: refuseLegalAid },
  SupplementConsultation: { words: W.sendMore, send: supplementConsultation },
} as const;
type Way = keyof typeof WAYS;
const ORDER = Object.keys(WAYS) as readonly Way[];

/** One field, and a button for each thing that its words can be now. */
export function Say({ one: { consultationId, allowedActions, part, aid } }: { readonly one: ConsultationView }) {
  const { say } = useLanguage();
  const isAid = aid !== undefined;
  const typed = useWords(`consultation:${consultationId}`);
  const [isEmpty, setEmpty] = useState(false);
  const ways = ORDER.filter((way) => allowedActions.includes(way));
  const sending = useSend('say-in-consultation', ({ way, text }: { readonly way: Way; readonly text: string }, key) =>
    WAYS[way].send({ path: { consultationId }, body: { text }, headers: { 'Idempotency-Key': key } }),
  );
  if (ways.length === 0) return null;
  const send = async (way: Way): Promise<void> => {
    const text = typed.value;
    setEmpty(text.trim() === '');
    if (text.trim() === '') return;
    await sending.mutateAsync({ way, text });
    typed.sent(text);
  };
  return (
    <Card>
      <div className={f.form}>
        <TextArea
          label={say(part === 'officer' ? W.reply : isAid ? L.more : W.goOn)}
          help={part === 'officer' ? say(isAid ? L.replyHelp : W.replyHelp) : undefined}
          fault={isEmpty ? say(W.emptyText) : undefined}
          most={10_000}
          rows={5}
          value={typed.value}
          onChange={typed.set}
        />
        <TroubleBanner trouble={troubleOf(sending.error)} />
        <div className={s.acts}>
          {ways.map((way, index) => (
            <Button
              key={way}
              kind={index === 0 ? 'primary' : 'secondary'}
              isPending={sending.isPending && sending.variables.way === way}
              onPress={() => void send(way)}
            >
              {say(WAYS[way].words)}
            </Button>
          ))}
        </div>
      </div>
    </Card>
  );
}
