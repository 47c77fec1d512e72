import { DRAW_WORDS as D } from '#messages/ui/open-draw.js';
import { useLanguage } from '../../../shared/language/language.js';
import { AskForId } from '../ask-for-id.js';
import { OpenPage } from '../open-page.js';

/** Which draw, for whoever does not come from a published decision. */
export function AskDrawPage() {
  const { say } = useLanguage();
  return (
    <OpenPage title={say(D.askTitle)} lead={say(D.askLead)}>
      <AskForId
        label={say(D.disputeId)}
        help={say(D.disputeIdHelp)}
        noId={say(D.notAnId)}
        act={say(D.check)}
        kind="primary"
        place="draws"
      />
    </OpenPage>
  );
}
