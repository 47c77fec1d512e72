import { CONFIRM_WORDS as C } from '#messages/ui/open-documents.js';
import { useGo } from '../../../shared/desk/use-go.js';
import { useLanguage } from '../../../shared/language/language.js';
import { useOpen } from '../../../shared/open/use-open.js';
import { usePart } from '../../../shared/open/use-part.js';
import { HashForm } from '../hash-form.js';
import { OpenPage } from '../open-page.js';
import { Confirmed } from './confirmed.js';

/** Whether a document is the association’s: by the code in its QR code, typed, or by the bytes of its file. */
export function DocumentPage() {
  const { say } = useLanguage();
  const { to } = useOpen();
  const go = useGo();
  const code = usePart('code');
  return (
    <OpenPage title={say(C.title)} lead={say(C.lead)}>
      {code !== undefined && <Confirmed key={code} code={code} />}
      <HashForm
        words={C}
        act={C.confirm}
        asked={code}
        onAsk={(hash) => go(to(['document', hash]))}
        accept={['application/pdf']}
      />
    </OpenPage>
  );
}
