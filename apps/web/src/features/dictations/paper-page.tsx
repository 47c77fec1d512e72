import { useNavigate } from '@tanstack/react-router';
import { DICTATION_WORDS as W } from '#messages/ui/desk-dictations.js';
import { useKept } from '../../shared/connection/use-kept.js';
import { useDesk } from '../../shared/desk/use-desk.js';
import { useLanguage } from '../../shared/language/language.js';
import { DeskPage } from '../desk/desk-page.js';
import { ForWhom, NOTHING_TAKEN, TakeDown, type Taken } from './take-down.js';
import s from '../lists/lists.module.css';

/** The first of two officers enters what a party filed on paper, with its scan. */
export function PaperPage() {
  const { say } = useLanguage();
  const { to } = useDesk();
  const navigate = useNavigate();
  const kept = useKept<Taken>('paper', NOTHING_TAKEN);
  const done = (disputeId: string): void => {
    kept.clear();
    void navigate({ to: to(['disputes', disputeId]) as never });
  };
  return (
    <DeskPage title={say(W.paper)} crumbs={[{ label: say(W.title), href: to(['dictations']) }]}>
      <div className={s.stack}>
        <p className={s.help}>{say(W.paperHelp)}</p>
        <ForWhom taken={kept.value} onChange={kept.set} />
        <TakeDown taken={kept.value} source="paper" onDone={done} />
      </div>
    </DeskPage>
  );
}
