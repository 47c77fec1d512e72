import { useState } from 'react';
import { MEMBERSHIP_WORDS as W } from '#messages/ui/desk-membership.js';
import { Button } from '../../kit/actions/button.js';
import { TextArea } from '../../kit/fields/text-area.js';
import type { Answered } from '../../shared/connection/reply.js';
import { troubleOf } from '../../shared/desk/queries.js';
import { useSend } from '../../shared/desk/use-send.js';
import { useLanguage } from '../../shared/language/language.js';
import { TroubleBanner } from '../desk/trouble-banner.js';
import s from '../rules/rules.module.css';

type Props<T> = {
  /** Under which it is sent once. */
  readonly name: string;
  readonly label: string;
  readonly help?: string;
  readonly act: string;
  readonly send: (text: string, key: string) => Promise<Answered<T>>;
};

/** Words that go with one act: why, or what there is to say. */
export function SayWords<T>({ name, label, help, act, send }: Props<T>) {
  const { say } = useLanguage();
  const [text, setText] = useState('');
  const [isTried, setTried] = useState(false);
  const sending = useSend(name, send);
  const isEmpty = text.trim() === '';
  const run = (): void => {
    setTried(true);
    if (!isEmpty) sending.mutate(text);
  };
  return (
    <div className={s.form}>
      <TextArea
        label={label}
        {...(help !== undefined && { help })}
        fault={isTried && isEmpty ? say(W.missing) : undefined}
        rows={4}
        most={10_000}
        value={text}
        onChange={setText}
      />
      <TroubleBanner trouble={troubleOf(sending.error)} />
      <div>
        <Button isPending={sending.isPending} onPress={run}>
          {act}
        </Button>
      </div>
    </div>
  );
}
