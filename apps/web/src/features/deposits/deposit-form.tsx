import { useState } from 'react';
import { DEPOSIT_KINDS_NAMED } from '#messages/deposit/deposit-words.js';
import { DEPOSIT_WORDS as W } from '#messages/ui/deposits.js';
import { makeDeposit } from '../../client/sdk.gen.js';
import type { MakeDepositBody } from '../../client/types.gen.js';
import { Button } from '../../kit/actions/button.js';
import { Select } from '../../kit/choices/select.js';
import { Card } from '../../kit/data/card.js';
import { TextField } from '../../kit/fields/text-field.js';
import { FileDrop } from '../../kit/files/file-drop.js';
import { findKept, forget, keep } from '../../shared/connection/keep.js';
import type { Trouble } from '../../shared/connection/reply.js';
import { troubleOf } from '../../shared/desk/queries.js';
import { useDesk } from '../../shared/desk/use-desk.js';
import { useGo } from '../../shared/desk/use-go.js';
import { useSend } from '../../shared/desk/use-send.js';
import { useLanguage } from '../../shared/language/language.js';
import { TroubleBanner } from '../desk/trouble-banner.js';
import s from '../quick-filing/filing.module.css';
import { hashFile } from '../service/hash-file.js';
import { depositOnce, type KeptDeposit } from './deposit-once.js';
import { sendDeposit } from './send-deposit.js';

const KINDS = Object.keys(DEPOSIT_KINDS_NAMED) as MakeDepositBody['kind'][];
const KEPT: KeptDeposit = {
  find: () => findKept('deposit'),
  keep: (open) => keep('deposit', open),
  forget: () => forget('deposit'),
};
type Doing = 'hashing' | 'sending';

/** One file with its kind and title: its hash is counted here, named first, and then the bytes go. */
export function DepositForm() {
  const { say } = useLanguage();
  const { to } = useDesk();
  const go = useGo();
  const [kind, setKind] = useState<MakeDepositBody['kind']>('work');
  const [title, setTitle] = useState('');
  const [file, setFile] = useState<File>();
  const [isTried, setTried] = useState(false);
  const [doing, setDoing] = useState<Doing>();
  const [trouble, setTrouble] = useState<Trouble>();
  const making = useSend('make-deposit', (body: MakeDepositBody, key) =>
    makeDeposit({ body, headers: { 'Idempotency-Key': key } }),
  );
  const isNamed = title.trim() !== '';
  const send = async (): Promise<void> => {
    setTried(true);
    if (!file || !isNamed) return;
    setTrouble(undefined);
    try {
      setDoing('hashing');
      const sha256 = await hashFile(file);
      setDoing('sending');
      const steps = { make: making.mutateAsync, send: (depositId: string) => sendDeposit(depositId, file) };
      const done = await depositOnce({ kind, title: title.trim(), sha256 }, steps, KEPT);
      setTrouble(done.trouble);
      if (!done.trouble) go(to(['deposits', done.depositId]));
    } catch (error) {
      setTrouble(troubleOf(error));
    } finally {
      setDoing(undefined);
    }
  };
  const row = file && { id: 'file', name: file.name, size: file.size, fate: { kind: 'waiting' } as const };
  return (
    <Card title={say(W.make)}>
      <form
        noValidate
        className={s.form}
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        <TroubleBanner trouble={trouble} />
        <Select
          label={say(W.kind)}
          options={KINDS.map((id) => ({ id, label: say(DEPOSIT_KINDS_NAMED[id]) }))}
          value={kind}
          onChange={(id) => setKind(KINDS.find((one) => one === id) ?? 'work')}
        />
        <TextField
          label={say(W.name)}
          help={say(W.nameHelp)}
          fault={isTried && !isNamed ? say(W.noName) : undefined}
          value={title}
          onChange={setTitle}
        />
        <FileDrop
          label={say(W.file)}
          help={say(doing ? W[doing] : W.fileHelp)}
          fault={isTried && !file ? say(W.noFile) : undefined}
          files={row ? [row] : []}
          isMany={false}
          onAdd={([chosen]) => setFile(chosen)}
          onRemove={() => setFile(undefined)}
        />
        <div>
          <Button kind="primary" type="submit" isPending={doing !== undefined}>
            {say(W.send)}
          </Button>
        </div>
      </form>
    </Card>
  );
}
