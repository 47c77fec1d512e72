import { useQuery } from '@tanstack/react-query';
import { NOTICE_WORDS as W } from '#messages/ui/desk-notices.js';
import { SEAT_PLACES } from '#messages/ui/seat-places.js';
import { unseen } from '../../kit/look/unseen.js';
import { Banner } from '../../kit/status/banner.js';
import { useLanguage } from '../../shared/language/language.js';
import { DeskPage } from '../desk/desk-page.js';
import { Part } from '../dispute-desk/part.js';
import s from '../lists/lists.module.css';
import { PreferencesForm } from './preferences-form.js';
import { preferences } from './preferences.js';
import { PushCard } from './push-card.js';

/** What one is told by mail, how often, and when not. */
export function NoticesPage() {
  const { say } = useLanguage();
  const read = useQuery(preferences());
  return (
    <DeskPage title={say(SEAT_PLACES.notices)}>
      <div className={s.stack}>
        <h2 className={unseen}>{say(SEAT_PLACES.notices)}</h2>
        <p className={s.help}>{say(W.help)}</p>
        <Part read={read} lines={8}>
          {(kept) => (
            <>
              {kept.view.failing && <Banner tone="due" title={say(W.failing)} />}
              <PreferencesForm key={kept.etag} kept={kept} />
            </>
          )}
        </Part>
        <PushCard />
      </div>
    </DeskPage>
  );
}
