import { SEAT_PLACES } from '#messages/ui/seat-places.js';
import { useDesk } from '../../shared/desk/use-desk.js';
import { useLanguage } from '../../shared/language/language.js';
import { DeskPage } from '../desk/desk-page.js';
import s from '../registers/registers.module.css';
import { AskedOfOthers } from './asked-of-others.js';
import { OwnTraining } from './own-training.js';

/** Training of every seat but the association’s; a party asks its hosts here, too. */
export function OwnTrainingPage() {
  const { say } = useLanguage();
  const { office } = useDesk();
  return (
    <DeskPage title={say(SEAT_PLACES.training)}>
      <div className={s.stack}>
        <OwnTraining />
        {office === 'party' && <AskedOfOthers />}
      </div>
    </DeskPage>
  );
}
