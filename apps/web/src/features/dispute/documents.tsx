import { DOCUMENT_KINDS } from '#messages/service/document-kinds.js';
import { ARRIVED_AT, DISPUTE_WORDS } from '#messages/ui/dispute.js';
import { acknowledgeService } from '../../client/sdk.gen.js';
import type { ServiceBody } from '../../client/types.gen.js';
import { useAct } from '../../shared/connection/use-act.js';
import { useLanguage } from '../../shared/language/language.js';
import { instantText } from '../../shared/language/instant-text.js';
import { wordOf } from '../../shared/language/word-of.js';
import { pathTo } from '../../shared/parts/route.js';
import { TroubleNotice } from '../../shared/parts/trouble-notice.js';
import { subjectsFor } from './subjects.js';
import { useDispute } from './use-dispute.js';

/** What was served on this party, to be read; what it may acknowledge, with the button for it. */
export function Documents() {
  const { say } = useLanguage();
  const { view, session } = useDispute();
  const own = view.services.filter(({ addressee }) => addressee['id'] === session.partyId);
  if (own.length === 0) return null;
  return (
    <section>
      <h2>{say(DISPUTE_WORDS.documents)}</h2>
      <ul className="cards">
        {own.map((service) => (
          <Served key={service.serviceId} service={service} />
        ))}
      </ul>
    </section>
  );
}

function Served({ service: { serviceId, document, arrivedAt } }: { readonly service: ServiceBody }) {
  const { say, tell, locale } = useLanguage();
  const { view, session, reload } = useDispute();
  const acknowledging = useAct(`acknowledge:${serviceId}`, (_: object, key: string) =>
    acknowledgeService({ path: { disputeId: session.disputeId, serviceId }, headers: { 'Idempotency-Key': key } }),
  );
  const acknowledge = async (): Promise<void> => {
    if (await acknowledging.run({})) await reload();
  };
  return (
    <li className="card">
      <a href={pathTo('documents', serviceId)}>{wordOf(DOCUMENT_KINDS, document, locale)}</a>
      <p className="hint">
        {arrivedAt === undefined
          ? say(DISPUTE_WORDS.notArrived)
          : tell(ARRIVED_AT, { at: instantText(arrivedAt, locale) })}
      </p>
      {arrivedAt === undefined && subjectsFor(view, 'AcknowledgeService').includes(`service:${serviceId}`) && (
        <>
          <TroubleNotice trouble={acknowledging.trouble} />
          <button type="button" className="quiet" disabled={acknowledging.busy} onClick={() => void acknowledge()}>
            {say(DISPUTE_WORDS.acknowledge)}
          </button>
        </>
      )}
    </li>
  );
}
