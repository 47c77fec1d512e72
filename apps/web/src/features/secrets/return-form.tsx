import { useState } from 'react';
import { RETURN_MANNERS_NAMED, SECRET_WORDS as W } from '#messages/ui/secrets.js';
import type { ConfirmReturnBody } from '../../client/types.gen.js';
import { Button } from '../../kit/actions/button.js';
import { Select } from '../../kit/choices/select.js';
import { DatePicker } from '../../kit/dates/date-picker.js';
import { NumberField } from '../../kit/fields/number-field.js';
import { troubleOf } from '../../shared/desk/queries.js';
import { useLanguage } from '../../shared/language/language.js';
import { TroubleBanner } from '../desk/trouble-banner.js';
import f from '../quick-filing/filing.module.css';

const MANNERS = Object.keys(RETURN_MANNERS_NAMED) as ConfirmReturnBody['manner'][];

type Sending = {
  readonly error: unknown;
  readonly isPending: boolean;
  readonly mutate: (body: ConfirmReturnBody) => void;
};

/** How many copies there were, what became of them, and when: the same of deposits and of disputes. */
export function ReturnForm({ sending }: { readonly sending: Sending }) {
  const { say } = useLanguage();
  const [manner, setManner] = useState<ConfirmReturnBody['manner']>('destroyed');
  const [papers, setPapers] = useState(0);
  const [files, setFiles] = useState(0);
  const [doneOn, setDoneOn] = useState<string>();
  const [isTried, setTried] = useState(false);
  const hasNone = manner === 'none-kept';
  const send = (): void => {
    setTried(true);
    if (doneOn !== undefined)
      sending.mutate({ manner, papers: hasNone ? 0 : papers, files: hasNone ? 0 : files, doneOn });
  };
  return (
    <div className={f.form}>
      <p className={f.quiet}>{say(W.confirmHelp)}</p>
      <TroubleBanner trouble={troubleOf(sending.error)} />
      <Select
        label={say(W.manner)}
        options={MANNERS.map((id) => ({ id, label: say(RETURN_MANNERS_NAMED[id]) }))}
        value={manner}
        onChange={(id) => setManner(MANNERS.find((one) => one === id) ?? manner)}
      />
      {!hasNone && <NumberField label={say(W.papers)} value={papers} onChange={setPapers} minValue={0} />}
      {!hasNone && <NumberField label={say(W.files)} value={files} onChange={setFiles} minValue={0} />}
      <DatePicker
        label={say(W.doneOn)}
        {...(doneOn !== undefined && { value: doneOn })}
        {...(isTried && doneOn === undefined && { fault: say(W.noDay) })}
        onChange={setDoneOn}
      />
      <div>
        <Button kind="primary" isPending={sending.isPending} onPress={send}>
          {say(W.send)}
        </Button>
      </div>
    </div>
  );
}
