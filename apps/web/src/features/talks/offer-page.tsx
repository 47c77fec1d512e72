import { useCallback, useState } from 'react';
import { PAGE_WORDS } from '#messages/ui/pages.js';
import { TALK_WORDS as WORDS } from '#messages/ui/talks.js';
import { getRoom, makeOffer } from '../../client/sdk.gen.js';
import type { OfferBody } from '../../client/types.gen.js';
import { useAct } from '../../shared/connection/use-act.js';
import { useKept } from '../../shared/connection/use-kept.js';
import { useLoad } from '../../shared/connection/use-load.js';
import { useLanguage } from '../../shared/language/language.js';
import { Choices } from '../../shared/parts/choices.js';
import { Field } from '../../shared/parts/field.js';
import { ITEM_OUTCOMES } from '#messages/talks/settlements.js';
import { itemTitle, pairsIn } from '../dispute/subjects.js';
import { useDispute } from '../dispute/use-dispute.js';
import { ActPage } from '../dispute/act-page.js';
import { keyOf } from '../dispute/item-choice.js';
import { EMPTY_PROMISE, promiseBody, PromiseFields, type TypedPromise } from './promise-fields.js';

type Typed = {
  readonly outcomes: Readonly<Record<string, string>>;
  readonly promises: readonly TypedPromise[];
  readonly text: string;
};
const NOTHING: Typed = { outcomes: {}, promises: [], text: '' };

/** An offer written down: what becomes of each item, and what is promised besides. */
export function OfferPage({ roomId }: { readonly roomId: string }) {
  const { say, locale } = useLanguage();
  const { view, session } = useDispute();
  const { disputeId, partyId } = session;
  const load = useCallback(() => getRoom({ path: { disputeId, roomId } }), [disputeId, roomId]);
  const room = useLoad(load).data;
  const { value: typed, set, clear } = useKept(`offer:${roomId}`, NOTHING);
  const [wanting, setWanting] = useState(false);
  const act = useAct(`offer:${roomId}`, (body: OfferBody, key: string) =>
    makeOffer({ path: { disputeId, roomId }, body, headers: { 'Idempotency-Key': key } }),
  );
  const pairs = pairsIn(view.negotiations?.find((one) => one.roomId === roomId)?.pairs ?? []);
  const items = pairs.flatMap((pair) => {
    const outcome = typed.outcomes[keyOf(pair)];
    return outcome === 'lift' || outcome === 'keep' ? [{ ...pair, outcome } as const] : [];
  });
  const promises = typed.promises.map(promiseBody);
  const send = async (): Promise<boolean> => {
    setWanting(true);
    const complete = promises.flatMap((promise) => promise ?? []);
    if (items.length === 0 || complete.length < promises.length) return false;
    const standing = room?.offers.find(({ state, partyId: by }) => state === 'standing' && by !== partyId)?.offerId;
    const text = typed.text.trim();
    const body = {
      items,
      undertakings: complete,
      ...(standing !== undefined && { counterTo: standing }),
      ...(text !== '' && { text }),
    };
    const answer = await act.run(body);
    if (answer) clear();
    return answer !== undefined;
  };
  return (
    <ActPage title={say(WORDS.makeOffer)} to={['room', roomId]} act={act} send={send} words={say(WORDS.sendOffer)}>
      {!room && <p role="status">{say(PAGE_WORDS.loading)}</p>}
      <p className="hint">{say(WORDS.perItem)}</p>
      {pairs.map((pair) => (
        <Choices
          key={keyOf(pair)}
          one
          legend={itemTitle(view, pair.itemId)}
          choices={[
            ...Object.entries(ITEM_OUTCOMES).map(([value, words]) => ({ value, label: words[locale] })),
            { value: '', label: say(WORDS.leaveOut) },
          ]}
          chosen={[typed.outcomes[keyOf(pair)] ?? '']}
          onChange={([next = '']) => set({ ...typed, outcomes: { ...typed.outcomes, [keyOf(pair)]: next } })}
        />
      ))}
      {wanting && items.length === 0 && (
        <p className="fault" role="alert">
          {say(WORDS.offerEmpty)}
        </p>
      )}
      {typed.promises.map((promise, index) => (
        <PromiseFields
          key={index}
          promise={promise}
          parties={room?.partyIds ?? []}
          wrong={wanting && promises[index] === undefined}
          onChange={(next) => set({ ...typed, promises: typed.promises.map((one, at) => (at === index ? next : one)) })}
          onRemove={() => set({ ...typed, promises: typed.promises.filter((_, at) => at !== index) })}
        />
      ))}
      <button
        type="button"
        className="quiet"
        onClick={() => set({ ...typed, promises: [...typed.promises, { ...EMPTY_PROMISE, byId: partyId }] })}
      >
        {say(WORDS.addPromise)}
      </button>
      <Field label={`${say(WORDS.offerText)} ${say(PAGE_WORDS.optional)}`}>
        {(given) => (
          <textarea
            {...given}
            rows={3}
            maxLength={8_000}
            value={typed.text}
            onChange={({ target }) => set({ ...typed, text: target.value })}
          />
        )}
      </Field>
    </ActPage>
  );
}
