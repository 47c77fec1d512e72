import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { DESK_AUTHORITIES as W } from '#messages/ui/desk-authorities.js';
import { previewExport } from '../../client/sdk.gen.js';
import { Card } from '../../kit/data/card.js';
import { queryOf } from '../../shared/desk/queries.js';
import { useLanguage } from '../../shared/language/language.js';
import { PickDispute } from '../acts/parts/pick-dispute.js';
import { Part } from '../dispute-desk/part.js';
import s from '../registers/registers.module.css';
import { ChooseParts } from './choose-parts.js';
import { NameRoom } from './name-room.js';

/** Chooses of a dispute exactly what was asked for: exhibits and letters one by one, and a room where the law names it. */
export function ChooseOfDispute({ requestId }: { readonly requestId: string }) {
  const { say } = useLanguage();
  const [disputeId, setDisputeId] = useState<string | null>(null);
  const preview = useQuery({
    ...queryOf('previewExport', previewExport, {
      path: { disputeId: disputeId ?? '' },
      query: { recipient: 'authority' as const },
    }),
    enabled: disputeId !== null,
  });
  return (
    <Card title={say(W.choose)}>
      <div className={s.stack}>
        <p className={s.quiet}>{say(W.chooseHelp)}</p>
        <PickDispute label={say(W.dispute)} value={disputeId} onChange={setDisputeId} />
        {disputeId !== null && (
          <>
            <Part read={preview} lines={4}>
              {(holds) => <ChooseParts key={disputeId} requestId={requestId} disputeId={disputeId} holds={holds} />}
            </Part>
            <NameRoom key={`room-${disputeId}`} officialRequestId={requestId} disputeId={disputeId} />
          </>
        )}
      </div>
    </Card>
  );
}
