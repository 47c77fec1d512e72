import { actedText } from '#messages/acted-by.js';
import { OFFER_NUMBER, OFFER_UNTIL, TALK_WORDS as WORDS } from '#messages/ui/talks.js';
import { OFFER_STATES } from '#messages/talks/settlements.js';
import { acceptOffer, rejectOffer, withdrawOffer } from '../../client/sdk.gen.js';
import type { OfferSeenBody, RoomBody } from '../../client/types.gen.js';
import { dueText } from '../../shared/language/instant-text.js';
import { useLanguage } from '../../shared/language/language.js';
import { wordOf } from '../../shared/language/word-of.js';
import { ActButton } from '../../shared/parts/act-button.js';
import { pathTo } from '../../shared/parts/route.js';
import { WordsForm } from '../../shared/parts/words-form.js';
import { useDispute } from '../dispute/use-dispute.js';
import { TermsText } from './terms-text.js';
import type { SeenTerms } from './terms.js';

type Props = { readonly room: RoomBody; readonly after: () => Promise<void> };

/** Every offer of a room, the newest first, and the way to make one. */
export function Offers({ room, after }: Props) {
  const { say } = useLanguage();
  const standing = room.offers.find(({ state }) => state === 'standing');
  return (
    <section>
      <h2>{say(WORDS.offers)}</h2>
      {room.offers.length === 0 && <p className="hint">{say(WORDS.noOffers)}</p>}
      <ul className="cards">
        {[...room.offers].reverse().map((offer) => (
          <Offer key={offer.offerId} offer={offer} room={room} after={after} />
        ))}
      </ul>
      {room.allowedActions.includes('MakeOffer') && (
        <a className="quiet wide" href={pathTo('offer', room.roomId)}>
          {say(standing ? WORDS.counterOffer : WORDS.makeOffer)}
        </a>
      )}
    </section>
  );
}

function Offer({ offer, room: { roomId, allowedActions }, after }: Props & { readonly offer: OfferSeenBody }) {
  const { say, tell, locale } = useLanguage();
  const { disputeId, partyId } = useDispute().session;
  const { offerId, number, partyId: by, actedBy, expiresAt, state, reason, terms } = offer;
  const acted = actedText(actedBy, locale);
  const own = by === partyId;
  const path = { disputeId, roomId, offerId };
  const may = (action: string): boolean => state === 'standing' && allowedActions.includes(action);
  return (
    <li className={own ? 'card own' : 'card'}>
      <h3>{tell(OFFER_NUMBER, { number, who: say(own ? WORDS.you : WORDS.otherSide) })}</h3>
      <p className="hint">
        {wordOf(OFFER_STATES, state, locale)}
        {acted !== undefined && ` · ${acted}`}
        {state === 'standing' && ` · ${tell(OFFER_UNTIL, { at: dueText(expiresAt, locale) })}`}
      </p>
      <TermsText terms={terms as SeenTerms | undefined} />
      {reason !== undefined && <p className="words">{reason}</p>}
      {!own && may('AcceptOffer') && (
        <ActButton
          main
          name={`accept:${offerId}`}
          words={say(WORDS.acceptOffer)}
          note={say(WORDS.acceptNote)}
          send={(key) => acceptOffer({ path, headers: { 'Idempotency-Key': key } })}
          after={after}
        />
      )}
      {!own && may('RejectOffer') && (
        <WordsForm
          optional
          name={`reject:${offerId}`}
          title={say(WORDS.rejectOffer)}
          label={say(WORDS.rejectWhy)}
          send={(words, key) =>
            rejectOffer({
              path,
              body: words === undefined ? {} : { reason: words },
              headers: { 'Idempotency-Key': key },
            })
          }
          after={after}
        />
      )}
      {own && may('WithdrawOffer') && (
        <ActButton
          name={`withdraw:${offerId}`}
          words={say(WORDS.withdrawOffer)}
          send={(key) => withdrawOffer({ path, headers: { 'Idempotency-Key': key } })}
          after={after}
        />
      )}
    </li>
  );
}
