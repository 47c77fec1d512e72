import { useState } from 'react';
import { COMMANDS } from '#messages/commands.js';
import { ACTS_DO } from '#messages/forms/acts.js';
import { BULK_WORDS as W, CAN_OF, DONE_OF, FOR_EACH } from '#messages/ui/desk-bulk.js';
import { Button } from '../../../kit/actions/button.js';
import { Drawer } from '../../../kit/overlays/drawer.js';
import { Banner } from '../../../kit/status/banner.js';
import { ProgressBar } from '../../../kit/status/progress-bar.js';
import { useLanguage } from '../../../shared/language/language.js';
import type { Values } from '../../acts/model/field.js';
import { isFinished, type Batch } from './batch.js';
import { BULK_ACT, type BulkAct, type BulkActName } from './bulk-acts.js';
import { BulkForm } from './bulk-form.js';
import { BulkRows } from './bulk-rows.js';
import type { useBatch } from './use-batch.js';
import s from './bulk.module.css';

type Props = {
  readonly act: BulkActName | undefined;
  readonly chosen: ReadonlyMap<string, string>;
  readonly running: ReturnType<typeof useBatch>;
  readonly onClose: () => void;
};

/** What it is called, and what it does to each. */
export const useBulkWords = () => {
  const { say, locale } = useLanguage();
  return (act: BulkActName): { readonly label: string; readonly does: string } => {
    const { command }: BulkAct = BULK_ACT[act];
    if (act === 'ask') return { label: say(W.ask), does: say(W.askDoes) };
    if (command === undefined) return { label: say(W.note), does: say(W.noteDoes) };
    return { label: COMMANDS[command][locale], does: ACTS_DO[command as keyof typeof ACTS_DO][locale] };
  };
};

/** One act for all that are chosen: what to say, for which it can be done, how far it is, what came of each. */
export function BulkDrawer({ act, chosen, running, onClose }: Props) {
  const wordsOf = useBulkWords();
  const { tell } = useLanguage();
  const { batch } = running;
  const shown = batch && (act === undefined || batch.act === act) ? batch : undefined;
  const name = act ?? batch?.act;
  const [body, setBody] = useState<Values>({});
  if (name === undefined) return null;
  const { label, does } = wordsOf(name);
  const look = (values: Values): void => {
    setBody(values);
    void running.look(name, values, chosen);
  };
  return (
    <Drawer title={tell(FOR_EACH, { act: label, count: shown?.rows.length ?? chosen.size })} isOpen onClose={onClose}>
      <div className={s.bulk}>
        <p>{does}</p>
        {!shown?.begun && chosen.size > 0 && (
          <BulkForm key={name} act={name} begun={body} isPending={running.busy} onLook={look} />
        )}
        {shown && <Course batch={shown} running={running} onClose={onClose} />}
      </div>
    </Drawer>
  );
}

function Course({ batch, running, onClose }: { readonly batch: Batch } & Pick<Props, 'running' | 'onClose'>) {
  const { say, tell } = useLanguage();
  const { rows, begun } = batch;
  const count = (state: string): number => rows.filter((row) => row.state === state).length;
  const all = rows.length;
  const open = count('waiting') + (begun ? count('can') : 0);
  const words = begun
    ? tell(DONE_OF, { all, done: count('done'), refused: count('refused') + count('cannot') })
    : tell(CAN_OF, { all, can: count('can'), cannot: count('cannot') });
  const end = (): void => {
    running.drop();
    onClose();
  };
  return (
    <>
      {running.busy && <ProgressBar label={say(begun ? W.running : W.checking)} share={1 - open / all} />}
      <p role="status">
        <strong>{words}</strong>
      </p>
      {running.lost && (
        <Banner isNew tone="due" title={say(W.stopped)}>
          <p>{say(W.stoppedDetail)}</p>
        </Banner>
      )}
      <div className={s.acts}>
        {!isFinished(batch) && (
          <Button kind="primary" isPending={running.busy} onPress={() => void running.goOn()}>
            {say(begun ? W.goOn : W.begin)}
          </Button>
        )}
        {!running.busy && <Button onPress={end}>{say(isFinished(batch) ? W.close : W.drop)}</Button>}
      </div>
      <BulkRows rows={rows} />
    </>
  );
}
