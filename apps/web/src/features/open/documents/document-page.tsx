import { useEffect, useState } from 'react';
import { CONFIRM_WORDS as C } from '#messages/ui/open-documents.js';
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
import { Confirmed } from './confirmed.js';

const CODE = /^[0-9a-f]{64}$/;

/** Whether a document is the association’s: by the code in its QR code, typed, or by the bytes of its file. */
export function DocumentPage() {
  const { say } = useLanguage();
  const { to } = useOpen();
  const go = useGo();
  const code = usePart('code');
  const [typed, setTyped] = useState(code ?? '');
  const [fault, setFault] = useState<string>();
  const [share, setShare] = useState<number>();
  useEffect(() => setTyped(code ?? ''), [code]);
  const ask = (text: string): void => {
    const plain = text.replace(/\s/g, '').toLowerCase();
    setFault(CODE.test(plain) ? undefined : say(C.notACode));
    if (CODE.test(plain)) go(to(['document', plain]));
  };
  const add = async ([file]: readonly File[]): Promise<void> => {
    if (!file) return;
    setShare(0);
    const hash = await hashFile(file, setShare);
    setShare(undefined);
    ask(hash);
  };
  return (
    <OpenPage title={say(C.title)} lead={say(C.lead)}>
      {code !== undefined && <Confirmed key={code} code={code} />}
      <form
        className={`${s.stack} ${s.narrow}`}
        data-noprint
        onSubmit={(event) => {
          event.preventDefault();
          ask(typed);
        }}
      >
        <TextField label={say(C.code)} help={say(C.codeHelp)} fault={fault} value={typed} onChange={setTyped} />
        <div>
          <Button kind="primary" type="submit">
            {say(C.confirm)}
          </Button>
        </div>
        <FileDrop
          label={say(C.file)}
          help={say(share === undefined ? C.fileHelp : C.hashing)}
          files={[]}
          isMany={false}
          accept={['application/pdf']}
          onAdd={(files) => void add(files)}
        />
      </form>
    </OpenPage>
  );
}
