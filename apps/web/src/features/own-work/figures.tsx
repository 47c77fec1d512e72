import { useQuery } from '@tanstack/react-query';
import { CHAIR_WORDS as W, FEW, HOURS, OF_NEWEST, RATE } from '#messages/ui/mediator-desk.js';
import { getDispute, listDisputes } from '../../client/sdk.gen.js';
import type { DisputeBody, MediationSeenBody } from '../../client/types.gen.js';
import { Card } from '../../kit/data/card.js';
import { DescriptionList } from '../../kit/data/description-list.js';
import { replyOf, type Answered } from '../../shared/connection/reply.js';
import { TroubleError } from '../../shared/desk/queries.js';
import { useLanguage } from '../../shared/language/language.js';
import { Part } from '../dispute-desk/part.js';
import { minutesOf } from './minutes-of.js';
import s from './own-work.module.css';

/** Matters that are counted, the newest; one is read after the other. */
const MOST = 30;
/** Milliseconds; what was counted stays for a while. */
const FRESH = 5 * 60_000;
/** Of fewer a rate says nothing, as in the statistics of the association. */
const LEAST = 5;

const read = async <T,>(ask: () => Promise<Answered<T>>): Promise<T> => {
  const reply = await replyOf(ask);
  if (!reply.ok) throw new TroubleError(reply.trouble);
  return reply.data;
};
const ownIn = ({ mediations = [] }: DisputeBody, accountId: string): readonly MediationSeenBody[] =>
  mediations.filter(({ mediatorId, acceptedAt }) => mediatorId === accountId && acceptedAt !== undefined);

const countOwn = async (accountId: string, signal: AbortSignal) => {
  const { items } = await read(() => listDisputes({ query: { limit: MOST }, signal }));
  const own: MediationSeenBody[] = [];
  for (const { disputeId } of items)
    own.push(...ownIn(await read(() => getDispute({ path: { disputeId }, signal })), accountId));
  const endedAs = (...outcomes: readonly string[]): number =>
    own.filter(({ outcome }) => outcome !== undefined && outcomes.includes(outcome)).length;
  const settled = endedAs('settled', 'partly-settled');
  const running = own.filter(({ outcome }) => outcome === undefined).length;
  const sessions = own.flatMap((one) => one.sessions);
  const held = sessions.filter(({ heldAt }) => heldAt !== undefined).length;
  const counts = { accepted: own.length, running, settled, ended: own.length - running - settled, held };
  return { of: items.length, ...counts, ...minutesOf(sessions) };
};

/** How a mediator’s own mediations went, counted in what it reads itself. */
export function Figures({ accountId }: { readonly accountId: string }) {
  const { say, tell } = useLanguage();
  const shareText = ({ settled, ended }: { readonly settled: number; readonly ended: number }): string => {
    const whole = settled + ended;
    const counted = { part: settled, whole, least: LEAST };
    return whole < LEAST ? tell(FEW, counted) : tell(RATE, { ...counted, rate: Math.round((settled / whole) * 100) });
  };
  const counted = useQuery({
    queryKey: ['own-mediations', accountId],
    queryFn: ({ signal }) => countOwn(accountId, signal),
    staleTime: FRESH,
  });
  return (
    <Card title={say(W.figures)}>
      <Part read={counted} lines={3}>
        {({ of, inSession, preparing, ...figures }) => (
          <>
            <dl className={s.figures}>
              {(['accepted', 'running', 'settled', 'ended', 'held'] as const).map((name) => (
                <div key={name}>
                  <dt>{say(W[name])}</dt>
                  <dd>{figures[name]}</dd>
                </div>
              ))}
            </dl>
            <DescriptionList
              facts={[
                { name: say(W.share), value: shareText(figures) },
                { name: say(W.hoursHeld), value: tell(HOURS, { minutes: inSession }) },
                { name: say(W.hoursPrepared), value: tell(HOURS, { minutes: preparing }) },
              ]}
            />
            <p className={s.help}>{tell(OF_NEWEST, { count: of })}</p>
          </>
        )}
      </Part>
    </Card>
  );
}
