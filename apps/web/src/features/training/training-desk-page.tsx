import { useQuery } from '@tanstack/react-query';
import { SEAT_PLACES } from '#messages/ui/seat-places.js';
import { TRAINING_PAGE as W } from '#messages/ui/training.js';
import { listTrainingDue } from '../../client/sdk.gen.js';
import { queryOf } from '../../shared/desk/queries.js';
import { useDesk } from '../../shared/desk/use-desk.js';
import { useLanguage } from '../../shared/language/language.js';
import { DeskPage } from '../desk/desk-page.js';
import s from '../registers/registers.module.css';
import { AskedOfOthers } from './asked-of-others.js';
import { CampaignList } from './campaign-list.js';
import { DueList } from './due-list.js';
import { OwnTraining } from './own-training.js';

/** The association’s training: who owes what, what it asked, campaigns; and one’s own. */
export function TrainingDeskPage() {
  const { say } = useLanguage();
  const { office } = useDesk();
  const read = useQuery(queryOf('listTrainingDue', listTrainingDue, {}));
  return (
    <DeskPage title={say(SEAT_PLACES.training)}>
      <div className={s.stack}>
        <section className={s.stack}>
          <h2>{say(W.whoOwes)}</h2>
          <DueList
            read={read}
            due={read.data?.items ?? []}
            label={say(W.whoOwes)}
            none={{ title: say(W.nobodyOwes), help: say(W.nobodyOwesHelp) }}
          />
        </section>
        {office === 'case-manager' && <AskedOfOthers />}
        <CampaignList />
        <OwnTraining />
      </div>
    </DeskPage>
  );
}
