import { Check, ChevronDown, ChevronRight } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { inBrackets } from '#messages/in-brackets.js';
import { ARRIVAL_PROOFS, CHANNELS, DOCUMENT_KINDS } from '#messages/service/document-kinds.js';
import { formatList } from '#messages/format.js';
import { DESK_DISPUTE as WORDS, SERVICE_STATES } from '#messages/ui/desk-dispute.js';
import type { ServiceBody } from '../../../client/types.gen.js';
import { Button } from '../../../kit/actions/button.js';
import { Status } from '../../../kit/status/status.js';
import { isOfStaff, useDesk } from '../../../shared/desk/use-desk.js';
import { useLanguage } from '../../../shared/language/language.js';
import { wordOf } from '../../../shared/language/word-of.js';
import { useEntries } from '../timeline/use-entries.js';
import { addresseeOf, useNames } from '../use-case.js';
import { TranslationsOf } from '../translations/translations-of.js';
import { Course } from './course.js';
import { Packet } from './packet.js';
import { Pdf } from './pdf.js';
import { ReadDocument } from './read-document.js';
import { serviceState, STATE_TONES } from './service-state.js';
import { useShort } from '../use-short.js';
import s from '../desk.module.css';

type Props = { readonly service: ServiceBody; readonly isOpen: boolean };

/** One document: what, to whom, by which ways, whether it is there and by what that is proved; more when it is opened. */
export function Served({ service, isOpen: wasAsked }: Props) {
  const { say, locale } = useLanguage();
  const short = useShort();
  const nameOf = useNames();
  const isStaff = isOfStaff(useDesk().office);
  const [isOpen, setOpen] = useState(wasAsked);
  const { serviceId, document, channels, failed, arrivedAt, orderedAt } = service;
  const state = serviceState(service);
  // the last that was recorded is the one that counts
  const arrival = useEntries().data?.entries.findLast(
    ({ type, subjects }) => type === 'ServiceArrived' && subjects.includes(`service:${serviceId}`),
  );
  const proof = arrival?.facts['proof' as keyof typeof arrival.facts] as unknown as string | undefined;
  const ways = channels.map((channel) => {
    const name = wordOf(CHANNELS, channel, locale);
    return failed.includes(channel) ? `${name}${inBrackets(say(WORDS.failedWay), locale)}` : name;
  });
  const title = wordOf(DOCUMENT_KINDS, document, locale);
  const Fold = isOpen ? ChevronDown : ChevronRight;
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    if (wasAsked) place.current?.scrollIntoView({ block: 'center' });
  }, [wasAsked]);
  return (
    <article className={s.served} aria-label={title} ref={place}>
      <div className={s.between}>
        <span className={s.two}>
          <b>{title}</b>
          <small>{`${nameOf(addresseeOf(service))} · ${formatList(ways, locale)} · ${short(orderedAt)}`}</small>
        </span>
        <Status
          tone={STATE_TONES[state]}
          {...(state === 'arrived' && { icon: Check })}
          word={say(SERVICE_STATES[state])}
        />
      </div>
      {arrivedAt !== undefined && (
        <p className={s.quiet}>
          <time dateTime={arrivedAt}>{short(arrivedAt)}</time>
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
      <TranslationsOf original={{ kind: 'letter', id: serviceId, name: title }} />
      {isOpen && (
        <div className={s.inner}>
          <Course subject={`service:${serviceId}`} />
          {isStaff && state !== 'arrived' && <Packet serviceId={serviceId} />}
        </div>
      )}
    </article>
  );
}
