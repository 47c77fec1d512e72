import { useQuery } from '@tanstack/react-query';
import { WORK_WORDS as W } from '#messages/ui/expert-work.js';
import { getRoom } from '../../../client/sdk.gen.js';
import type { DecisionView, PanelView } from '../../../client/types.gen.js';
import { Banner } from '../../../kit/status/banner.js';
import { useWords } from '../../../shared/connection/use-words.js';
import { queryOf } from '../../../shared/desk/queries.js';
import { useLanguage } from '../../../shared/language/language.js';
import { Part } from '../part.js';
import { draftOf } from '../use-room.js';
import { useCase } from '../use-case.js';
import { Drafts } from './drafts.js';
import { Talk } from './talk.js';
import { Votes } from './votes.js';
import s from '../desk.module.css';

type Props = { readonly panel: PanelView; readonly decision: DecisionView; readonly roomId: string };

/** The room in which a panel votes, drafts and signs, and which nobody else ever enters. */
export function Deliberation({ panel, decision, roomId }: Props) {
  const { say } = useLanguage();
  const { disputeId, view } = useCase();
  const said = useWords(draftOf(roomId));
  const room = useQuery(queryOf('getRoom', getRoom, { path: { disputeId, roomId } }));
  const isAnew = (view.rooms ?? []).filter(({ kind }) => kind === 'deliberation').length > 1;
  const comment = (on: string): void => {
    said.set(`${said.value}${said.value === '' ? '' : '\n'}【${on}】`);
    document.querySelector<HTMLElement>('[data-field=say] textarea')?.focus();
  };
  return (
    <Part read={room} lines={10}>
      {(open) => (
        <div className={s.stack}>
          {isAnew && <Banner tone="now" title={say(W.formerRoom)} />}
          <Votes panel={panel} decision={decision} room={open} />
          <Drafts panel={panel} decision={decision} room={open} onComment={comment} />
          <Talk panel={panel} room={open} said={said} />
        </div>
      )}
    </Part>
  );
}
