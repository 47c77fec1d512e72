import { WORKLOAD_WORDS as W } from '#messages/ui/desk-workload.js';
import { useDesk } from '../../shared/desk/use-desk.js';
import { useLanguage } from '../../shared/language/language.js';
import { DeskPage } from '../desk/desk-page.js';
import { ActLinks } from '../lists/act-links.js';
import s from '../lists/lists.module.css';
import { Loads } from './loads.js';
import { Reassignments } from './reassignments.js';

/** How much everybody has; administrators see what was reassigned, and reassign. */
export function WorkloadPage() {
  const { say } = useLanguage();
  const { office } = useDesk();
  return (
    <DeskPage title={say(W.title)} beside={<ActLinks acts={['reassign']} isButton />}>
      <div className={s.stack}>{office === 'administrator' ? <Reassignments /> : <Loads />}</div>
    </DeskPage>
  );
}
