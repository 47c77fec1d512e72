import { CONFIRM_WORDS as C } from '#messages/ui/open-documents.js';
import { Button } from '../../../kit/actions/button.js';
import { TextField } from '../../../kit/fields/text-field.js';
import { FileDrop } from '../../../kit/files/file-drop.js';
import { useGo } from '../../../shared/desk/use-go.js';
import { useLanguage } from '../../../shared/language/language.js';
import { useOpen } from '../../../shared/open/use-open.js';
import { usePart } from '../../../shared/open/use-part.js';
import { OpenPage } from '../open-page.js';
import s from '../open.module.css';
import { useHashAsked } from '../use-hash-asked.js';
import { Confirmed } from './confirmed.js';

/** Whether a document is the association’s: by the code in its QR code, typed, or by the bytes of its file. */
export function DocumentPage() {
  const { say } = useLanguage();
  const { to } = useOpen();
  const go = useGo();
  const code = usePart('code');
  const asked = useHashAsked(code, say(C.notACode), (hash) => go(to(['document', hash])));
  return (
    <OpenPage title={say(C.title)} lead={say(C.lead)}>
      {code !== undefined && <Confirmed key={code} code={code} />}
      <form
        className={`${s.stack} ${s.narrow}`}
        data-noprint
        onSubmit={(event) => {
          event.preventDefault();
          asked.askTyped();
        }}
      >
        <TextField
          label={say(C.code)}
          help={say(C.codeHelp)}
          fault={asked.fault}
          value={asked.typed}
          onChange={asked.setTyped}
        />
        <div>
          <Button kind="primary" type="submit">
            {say(C.confirm)}
          </Button>
        </div>
        <FileDrop
          label={say(C.file)}
          help={say(asked.isHashing ? C.hashing : C.fileHelp)}
          files={[]}
          isMany={false}
          accept={['application/pdf']}
          onAdd={asked.add}
        />
      </form>
    </OpenPage>
  );
}
