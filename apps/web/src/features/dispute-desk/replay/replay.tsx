import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { REPLAY_WORDS as W } from '#messages/ui/auditor-replay.js';
import { replayDispute } from '../../../client/sdk.gen.js';
import { Select } from '../../../kit/choices/select.js';
import { EmptyState } from '../../../kit/status/empty-state.js';
import { queryOf } from '../../../shared/desk/queries.js';
import { useLanguage } from '../../../shared/language/language.js';
import { Part } from '../part.js';
import { useAsked } from '../use-asked.js';
import { useCase, useNames } from '../use-case.js';
import { useEntries } from '../timeline/use-entries.js';
import { indexAt, momentsOf, type Moment } from './moments.js';
import { seatOf, seatOptions } from './seats.js';
import { Stand } from './stand.js';
import { Stood } from './stood.js';
import s from '../desk.module.css';

/** The dispute at any instant as a chosen seat saw it; instant and seat stand in the address. */
export function Replay() {
  return (
    <Part read={useEntries()} lines={6}>
      {({ entries }) => <At moments={momentsOf(entries)} />}
    </Part>
  );
}

function At({ moments }: { readonly moments: readonly Moment[] }) {
  const { say, tell } = useLanguage();
  const { view, disputeId } = useCase();
  const nameOf = useNames();
  const [asked, ask] = useAsked();
  const respondents = view.respondents.map(({ respondentId }) => ({ id: respondentId, name: nameOf(respondentId) }));
  const seat = seatOf(asked.as, respondents);
  const chosen = seat.partyId === undefined ? seat.as : `${seat.as} ${seat.partyId}`;
  const index = indexAt(moments, asked.at);
  const moment = moments[index];
  // at its end is what is so now, whatever was recorded of which no auditor is told
  const query = { ...seat, ...(moment && index < moments.length - 1 && { at: moment.at }) };
  const read = useQuery({
    ...queryOf('replayDispute', replayDispute, { path: { disputeId }, query }),
    placeholderData: keepPreviousData,
  });
  if (moment === undefined) return <EmptyState title={say(W.notThere)} />;
  const told = read.data?.entries.some(({ at }) => at === moment.at);
  return (
    <div className={s.stack}>
      <p className={s.quiet}>{say(W.help)}</p>
      <Select
        label={say(W.as)}
        options={seatOptions({ say, tell, respondents })}
        value={chosen}
        onChange={(id) => ask({ as: id ?? undefined })}
      />
      <Stand
        moments={moments}
        index={index}
        isTold={read.isPlaceholderData ? undefined : told}
        onStand={(at) => ask({ at })}
      />
      <Part read={read} lines={8}>
        {(replay) => <Stood replay={replay} isLate={read.isPlaceholderData} />}
      </Part>
    </div>
  );
}
