import { useState } from 'react';
import { HELP_KINDS_NAMED } from '#messages/help/kinds.js';
import {
  CONSULTATION_STAGE_NAMES,
  CONSULTATION_TURN_NAMES,
  CONSULTATION_WORDS as W,
} from '#messages/ui/consultations.js';
import { LEGAL_AID_WORDS as L } from '#messages/ui/legal-aid.js';
import { supplementLegalAidIn, withdrawLegalAidIn } from '../../client/sdk.gen.js';
import type { ConsultationView } from '../../client/types.gen.js';
import { useAct } from '../../shared/connection/use-act.js';
import { dueText, momentText } from '../../shared/language/instant-text.js';
import { useLanguage } from '../../shared/language/language.js';
import { wordOf } from '../../shared/language/word-of.js';
import { Field } from '../../shared/parts/field.js';
import { TroubleNotice } from '../../shared/parts/trouble-notice.js';
import { useDispute } from '../dispute/use-dispute.js';
import { helpsTold } from './helps-told.js';

type Props = { readonly one: ConsultationView; readonly after: () => Promise<void> };

/** One request as its asker sees it: how far it is, to whom it went, what was said, and what it can still do. */
export function OneAsked({ one, after }: Props) {
  const { say, locale } = useLanguage();
  const { disputeId } = useDispute().session;
  const { consultationId, number, stage, closedBy, aid, turns, dueAt, allowedActions } = one;
  const [text, setText] = useState('');
  const path = { disputeId, consultationId };
  const more = useAct(`more-aid:${consultationId}`, (body: { readonly text: string }, key: string) =>
    supplementLegalAidIn({ path, body, headers: { 'Idempotency-Key': key } }),
  );
  const withdraw = useAct(`withdraw-aid:${consultationId}`, (_: object, key: string) =>
    withdrawLegalAidIn({ path, headers: { 'Idempotency-Key': key } }),
  );
  const tell = async (): Promise<void> => {
    if (text.trim() === '' || !(await more.run({ text }))) return;
    setText('');
    await after();
  };
  const takeBack = async (): Promise<void> => {
    if (await withdraw.run({ consultationId })) await after();
  };
  return (
    <li className="card">
      <p>
        <strong>{number}</strong> · {say(closedBy === 'asker' ? L.withdrawn : CONSULTATION_STAGE_NAMES[stage])}
      </p>
      <p className="hint">{helpsTold(aid, locale)}</p>
      {dueAt !== undefined && stage === 'asked' && (
        <p className="hint">
          {say(W.dueBy)} <time dateTime={dueAt}>{dueText(dueAt, locale)}</time>
        </p>
      )}
      {aid?.handing && (
        <p>
          {say(L.handedTo)} {aid.handing.name ?? say(W.erased)} · {wordOf(HELP_KINDS_NAMED, aid.handing.kind, locale)}
        </p>
      )}
      {turns.map(({ kind, text: words, at }, place) => (
        <div key={place}>
          <p className="hint">
            {say(kind === 'question' ? L.turn : CONSULTATION_TURN_NAMES[kind])} ·{' '}
            <time dateTime={at}>{momentText(at, locale)}</time>
          </p>
          {words !== undefined && <p className="words">{words}</p>}
        </div>
      ))}
      {allowedActions.includes('SupplementConsultation') && (
        <Field label={say(L.more)}>
          {(given) => (
            <textarea
              {...given}
              rows={3}
              maxLength={10_000}
              value={text}
              onChange={({ target }) => setText(target.value)}
            />
          )}
        </Field>
      )}
      <TroubleNotice trouble={more.trouble ?? withdraw.trouble} />
      <div className="acts">
        {allowedActions.includes('SupplementConsultation') && (
          <button type="button" className="quiet" disabled={more.busy} onClick={() => void tell()}>
            {say(L.tell)}
          </button>
        )}
        {allowedActions.includes('CloseConsultation') && (
          <button type="button" className="quiet" disabled={withdraw.busy} onClick={() => void takeBack()}>
            {say(L.withdraw)}
          </button>
        )}
      </div>
    </li>
  );
}
