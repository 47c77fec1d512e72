import { SECOND_WORDS as W } from '#messages/ui/second-opinions.js';
import { SECOND_PLACE } from '#messages/ui/second-place.js';
import { useLanguage } from '../../shared/language/language.js';
import { unseen } from '../../kit/look/unseen.js';
import { DeskPage } from '../desk/desk-page.js';
import { OwnOpinions } from './own-opinions.js';
import { Waiting } from './waiting.js';

/** What waits for a second person, by when, and what one did oneself. */
export function SecondOpinionsPage() {
  const { say } = useLanguage();
  return (
    <DeskPage title={say(SECOND_PLACE)}>
      <h2 className={unseen}>{say(W.waiting)}</h2>
      <Waiting />
      <OwnOpinions />
    </DeskPage>
  );
}
