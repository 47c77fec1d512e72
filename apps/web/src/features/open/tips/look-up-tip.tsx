import { OPEN_TIP_WORDS as T } from '#messages/ui/open-tips.js';
import { Card } from '../../../kit/data/card.js';
import { useLanguage } from '../../../shared/language/language.js';
import { AskForId } from '../ask-for-id.js';

/** The way to what became of a tip, for whoever kept its code. */
export function LookUpTip() {
  const { say } = useLanguage();
  return (
    <Card>
      <h2>{say(T.lookTitle)}</h2>
      <AskForId label={say(T.code)} help={say(T.lookLead)} noId={say(T.notACode)} act={say(T.look)} place="tips" />
    </Card>
  );
}
