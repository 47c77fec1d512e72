import { ChevronDown, ChevronRight } from 'lucide-react';
import { useState } from 'react';
import { ARRIVAL_PROOFS, CHANNELS, DOCUMENT_KINDS } from '#messages/service/document-kinds.js';
import { formatList } from '#messages/format.js';
import { DESK_DISPUTE as WORDS, SERVICE_STATES } from '#messages/ui/desk-dispute.js';
import type { ServiceBody } from '../../../client/types.gen.js';
import { Button } from '../../../kit/actions/button.js';
import { Status } from '../../../kit/status/status.js';
import { momentText } from '../../../shared/language/instant-text.js';
import { useLanguage } from '../../../shared/language/language.js';
import { wordOf } from '../../../shared/language/word-of.js';
import { useEntries } from '../timeline/use-entries.js';
import { useNames } from '../use-case.js';
import { Course } from './course.js';
import { Packet } from './packet.js';
import { Pdf } from './pdf.js';
import { ReadDocument } from './read-document.js';
import { serviceState, STATE_TONES } from './service-state.js';
import s from '../desk.module.css';

type Props = { readonly service: ServiceBody; readonly isOpen: boolean };

/** One document: what, to whom, by which ways, whether it is there and by what that is proved; more when it is opened. */
export function Served({ service, isOpen: wasAsked }: Props) {
  const { say, locale } = useLanguage();
  const nameOf = useNames();
  const [isOpen, setOpen] = useState(wasAsked);
  const { serviceId, document, addressee, channels, failed, arrivedAt, orderedAt } = service;
  const state = serviceState(service);
  const arrival = useEntries().data?.entries.find(
    ({ type, subjects }) => type === 'ServiceArrived' && subjects.includes(`service:${serviceId}`),
  );
  const proof = arrival?.facts['proof' as keyof typeof arrival.facts] as unknown as string | undefined;
  const ways = channels.map((channel) => {
    const name = wordOf(CHANNELS, channel, locale);
    return failed.includes(channel) ? `${name}（${say(WORDS.failedWay)}）` : name;
  });
  const title = wordOf(DOCUMENT_KINDS, document, locale);
  const Fold = isOpen ? ChevronDown : ChevronRight;
  return (
    <article className={s.served} aria-label={title}>
      <div className={s.between}>
        <span className={s.two}>
          <b>{title}</b>
          <small>
            {`${nameOf((addressee as { readonly id: string }).id)} · ${formatList(ways, locale)} · ${momentText(orderedAt, locale)}`}
          </small>
        </span>
        <Status tone={STATE_TONES[state]} word={say(SERVICE_STATES[state])} />
      </div>
      {arrivedAt !== undefined && (
        <p className={s.quiet}>
          <time dateTime={arrivedAt}>{momentText(arrivedAt, locale)}</time>
          {proof !== undefined && ` · ${wordOf(ARRIVAL_PROOFS, proof, locale)}`}
        </p>
      )}
      <div className={s.row}>
        <ReadDocument serviceId={serviceId} title={title} />
        <Pdf service={service} title={title} />
        <Button
          kind="quiet"
          size="small"
          aria-expanded={isOpen}
          icon={<Fold size={14} aria-hidden />}
          onPress={() => setOpen(!isOpen)}
        >
          {say(WORDS.course)}
        </Button>
      </div>
      {isOpen && (
        <div className={s.inner}>
          <Course subject={`service:${serviceId}`} />
          {state !== 'arrived' && <Packet serviceId={serviceId} />}
        </div>
      )}
    </article>
  );
}
