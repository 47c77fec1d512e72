import type { ReactNode } from 'react';
import { NOTED_AT } from '#messages/ui/desk-call.js';
import { DICTATION_WORDS as W } from '#messages/ui/desk-dictations.js';
import { Button } from '../../kit/actions/button.js';
import { Card } from '../../kit/data/card.js';
import { TextArea } from '../../kit/fields/text-area.js';
import { Status } from '../../kit/status/status.js';
import { shortText } from '../../shared/language/instant-text.js';
import { useLanguage } from '../../shared/language/language.js';
import type { Noted } from './call.js';
import s from '../lists/lists.module.css';

type Props = {
  readonly title: string;
  /** What the officer reads out. */
  readonly script: string;
  readonly noted: Noted | undefined;
  readonly onNote: (note: string) => void;
  readonly onStep: () => void;
  readonly children?: ReactNode;
};

/** One step of the call: what is read out, what was answered, and that it is done, with its time. */
export function ScriptStep({ title, script, noted, onNote, onStep, children }: Props) {
  const { say, tell } = useLanguage();
  const at = noted?.at;
  return (
    <Card
      title={title}
      beside={at !== undefined && <Status tone="lifted" word={tell(NOTED_AT, { at: shortText(at) })} />}
    >
      <div className={s.stack}>
        <blockquote>{script}</blockquote>
        {children}
        <TextArea isOptional rows={2} label={say(W.answered)} value={noted?.note ?? ''} onChange={onNote} />
        <div className={s.acts}>
          <Button onPress={onStep}>{say(at === undefined ? W.stepDone : W.stepAgain)}</Button>
        </div>
      </div>
    </Card>
  );
}
