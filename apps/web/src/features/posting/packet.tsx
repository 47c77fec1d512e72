import { useQuery } from '@tanstack/react-query';
import { DOCUMENT_KINDS } from '#messages/service/document-kinds.js';
import { POSTING_WORDS as W, RECEIPT_ROWS } from '#messages/ui/desk-posting.js';
import { getDocument, getServicePacket } from '../../client/sdk.gen.js';
import type { PacketBody } from '../../client/types.gen.js';
import { queryOf } from '../../shared/desk/queries.js';
import { useDesk } from '../../shared/desk/use-desk.js';
import { tableText } from '../../shared/language/instant-text.js';
import { useLanguage } from '../../shared/language/language.js';
import { wordOf } from '../../shared/language/word-of.js';
import { DocumentText } from '../dispute/document-text.js';
import { Part } from '../dispute-desk/part.js';
import { useCase } from '../dispute-desk/use-case.js';
import { Annexes } from './annexes.js';
import s from './packet.module.css';

/** Sheet after sheet as it is printed: cover, letter, annexes, receipt. */
export function Packet({ serviceId }: { readonly serviceId: string }) {
  const { disputeId } = useCase();
  const path = { disputeId, serviceId };
  const packet = useQuery(queryOf('getServicePacket', getServicePacket, { path }));
  const letter = useQuery(queryOf('getDocument', getDocument, { path }));
  return (
    <Part read={packet} lines={6}>
      {(one) => (
        <div className={s.sheets}>
          <Cover packet={one} serviceId={serviceId} />
          <Part read={letter} lines={12}>
            {(document) => (
              <section className={s.sheet}>
                <DocumentText document={document} />
              </section>
            )}
          </Part>
          <Annexes hashes={one.annexes} />
          <Receipt packet={one} serviceId={serviceId} />
        </div>
      )}
    </Part>
  );
}

type Sheet = { readonly packet: PacketBody; readonly serviceId: string };

/** What is sent, as the letter itself is headed. */
const useDocument = (serviceId: string) => {
  const { locale } = useLanguage();
  const service = useCase().view.services.find((one) => one.serviceId === serviceId);
  return service && { name: wordOf(DOCUMENT_KINDS, service.document, locale), at: tableText(service.orderedAt) };
};

function Cover({ packet: { addressee, address, subject }, serviceId }: Sheet) {
  const { say, locale } = useLanguage();
  const { association } = useDesk();
  const { view } = useCase();
  const document = useDocument(serviceId);
  return (
    <section className={s.sheet} aria-label={say(W.cover)}>
      <p className={s.sender}>{locale === 'en' ? association.nameEn : association.nameZh}</p>
      <address className={s.address}>
        <b>{addressee}</b>
        {address ?? <span className={s.missing}>{say(W.noAddress)}</span>}
      </address>
      <p>
        {say(W.number)} {view.number}
      </p>
      <p>{document?.name ?? subject}</p>
    </section>
  );
}

function Receipt({ packet: { addressee, address }, serviceId }: Sheet) {
  const { say } = useLanguage();
  const { view } = useCase();
  const document = useDocument(serviceId);
  const known: Partial<Record<keyof typeof RECEIPT_ROWS, string>> = {
    number: view.number,
    document: document?.name,
    issued: document?.at,
    addressee,
    address: address ?? '',
  };
  return (
    <section className={s.sheet}>
      <h2>{say(W.receipt)}</h2>
      <table className={s.receipt}>
        <tbody>
          {Object.entries(RECEIPT_ROWS).map(([id, words]) => (
            <tr key={id}>
              <th scope="row">{say(words)}</th>
              <td>{known[id as keyof typeof RECEIPT_ROWS]}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{say(W.receiptNote)}</p>
    </section>
  );
}
