import { useEffect, useState } from 'react';
import { DEPOSIT_CHECK_WORDS as C } from '#messages/ui/deposits.js';
import { Button } from '../../../kit/actions/button.js';
import { TextField } from '../../../kit/fields/text-field.js';
import { FileDrop } from '../../../kit/files/file-drop.js';
import { useGo } from '../../../shared/desk/use-go.js';
import { useLanguage } from '../../../shared/language/language.js';
import { useOpen } from '../../../shared/open/use-open.js';
import { usePart } from '../../../shared/open/use-part.js';
import { hashFile } from '../../service/hash-file.js';
import { OpenPage } from '../open-page.js';
import s from '../open.module.css';
import { Checked } from './checked.js';

const HASH = /^[0-9a-f]{64}$/;

/** Whether a file was deposited, and when: its hash is counted here, and nothing but the hash is asked for. */
export function DepositCheckPage() {
  const { say } = useLanguage();
  const { to } = useOpen();
  const go = useGo();
  const sha256 = usePart('sha256');
  const [typed, setTyped] = useState(sha256 ?? '');
  const [fault, setFault] = useState<string>();
  const [isHashing, setHashing] = useState(false);
  useEffect(() => setTyped(sha256 ?? ''), [sha256]);
  const ask = (text: string): void => {
    const plain = text.replace(/\s/g, '').toLowerCase();
    setFault(HASH.test(plain) ? undefined : say(C.notACode));
    if (HASH.test(plain)) go(to(['deposits', 'check', plain]));
  };
  const add = async ([file]: readonly File[]): Promise<void> => {
    if (!file) return;
    setHashing(true);
    const hash = await hashFile(file).finally(() => setHashing(false));
    ask(hash);
  };
  return (
    <OpenPage title={say(C.title)} lead={say(C.lead)}>
      {sha256 !== undefined && <Checked key={sha256} sha256={sha256} />}
      <form
        className={`${s.stack} ${s.narrow}`}
        data-noprint
        onSubmit={(event) => {
          event.preventDefault();
          ask(typed);
        }}
      >
        <FileDrop
          label={say(C.file)}
          help={say(isHashing ? C.hashing : C.fileHelp)}
          files={[]}
          isMany={false}
          onAdd={(files) => void add(files)}
        />
        <TextField label={say(C.code)} help={say(C.codeHelp)} fault={fault} value={typed} onChange={setTyped} />
        <div>
          <Button kind="primary" type="submit">
            {say(C.check)}
          </Button>
        </div>
      </form>
    </OpenPage>
  );
}
