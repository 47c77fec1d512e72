import { DEPOSIT_CHECK_WORDS as C } from '#messages/ui/deposits.js';
import { useGo } from '../../../shared/desk/use-go.js';
import { useLanguage } from '../../../shared/language/language.js';
import { useOpen } from '../../../shared/open/use-open.js';
import { usePart } from '../../../shared/open/use-part.js';
import { HashForm } from '../hash-form.js';
import { OpenPage } from '../open-page.js';
import { Checked } from './checked.js';

/** Whether a file was deposited, and when: its hash is counted here, and nothing but the hash is asked for. */
export function DepositCheckPage() {
  const { say } = useLanguage();
  const { to } = useOpen();
  const go = useGo();
  const sha256 = usePart('sha256');
  return (
    <OpenPage title={say(C.title)} lead={say(C.lead)}>
      {sha256 !== undefined && <Checked key={sha256} sha256={sha256} />}
      <HashForm
        words={C}
        act={C.check}
        asked={sha256}
        onAsk={(hash) => go(to(['deposits', 'check', hash]))}
        isFileFirst
      />
    </OpenPage>
  );
}
