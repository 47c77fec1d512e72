import { DEPOSIT_CHECK_WORDS as C } from '#messages/ui/deposits.js';
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
import { Checked } from './checked.js';

/** Whether a file was deposited, and when: its hash is counted here, and nothing but the hash is asked for. */
export function DepositCheckPage() {
  const { say } = useLanguage();
  const { to } = useOpen();
  const go = useGo();
  const sha256 = usePart('sha256');
  const asked = useHashAsked(sha256, say(C.notACode), (hash) => go(to(['deposits', 'check', hash])));
  return (
    <OpenPage title={say(C.title)} lead={say(C.lead)}>
      {sha256 !== undefined && <Checked key={sha256} sha256={sha256} />}
      <form
        className={`${s.stack} ${s.narrow}`}
        data-noprint
        onSubmit={(event) => {
          event.preventDefault();
          asked.askTyped();
        }}
      >
        <FileDrop
          label={say(C.file)}
          help={say(asked.isHashing ? C.hashing : C.fileHelp)}
          files={[]}
          isMany={false}
          onAdd={asked.add}
        />
        <TextField
          label={say(C.code)}
          help={say(C.codeHelp)}
          fault={asked.fault}
          value={asked.typed}
          onChange={asked.setTyped}
        />
        <div>
          <Button kind="primary" type="submit">
            {say(C.check)}
          </Button>
        </div>
      </form>
    </OpenPage>
  );
}
