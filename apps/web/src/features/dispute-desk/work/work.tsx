import { useQuery } from '@tanstack/react-query';
import { WORK_WORDS as W } from '#messages/ui/expert-work.js';
import { listPanels } from '../../../client/sdk.gen.js';
import { EmptyState } from '../../../kit/status/empty-state.js';
import { queryOf } from '../../../shared/desk/queries.js';
import { useDesk } from '../../../shared/desk/use-desk.js';
import { useLanguage } from '../../../shared/language/language.js';
import { subjectsFor } from '../../dispute/subjects.js';
import { Part } from '../part.js';
import { useCase } from '../use-case.js';
import { Asked } from './asked.js';
import { Sitting } from './sitting.js';
import s from '../desk.module.css';

/** All that somebody does who is asked to sit on a panel, or sits: from the declaration to the signature. */
export function Work() {
  const { say } = useLanguage();
  const { accountId } = useDesk();
  const { disputeId, view } = useCase();
  const panels = useQuery(queryOf('listPanels', listPanels, { path: { disputeId } }));
  const asked = subjectsFor(view, 'AcceptSeat');
  return (
    <div className={s.stack}>
      <Part read={panels} lines={8}>
        {({ panels: all }) => {
          const own = all.flatMap((panel) => {
            const seat = panel.seats.find(({ expert }) => expert?.expertId === accountId);
            return seat ? [{ panel, seat }] : [];
          });
          if (own.length === 0) return <EmptyState title={say(W.thanks)} />;
          return own.map(({ panel, seat }) =>
            asked.includes(`seat:${seat.seatId}`) ? (
              <Asked key={seat.seatId} panel={panel} seat={seat} />
            ) : (
              <Sitting key={seat.seatId} panel={panel} seat={seat} />
            ),
          );
        }}
      </Part>
    </div>
  );
}
