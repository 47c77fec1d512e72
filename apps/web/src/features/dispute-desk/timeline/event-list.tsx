import type { TimelineEntryBody } from '../../../client/types.gen.js';
import { TextLink } from '../../../kit/actions/text-link.js';
import { Timeline, type TimelineEvent } from '../../../kit/data/timeline.js';
import { ACTORS, DESK_DISPUTE as WORDS, FILES_RECEIVED } from '#messages/ui/desk-dispute.js';
import { useLanguage } from '../../../shared/language/language.js';
import { useCase } from '../use-case.js';
import { grouped } from './grouped.js';
import { toneOf } from './phase-of.js';
import { useShort } from '../use-short.js';
import s from '../desk.module.css';

type Props = { readonly entries: readonly TimelineEntryBody[]; readonly label: string; readonly hasLinks?: boolean };

/** Events in the words of the API, the newest first; one about a document leads to it. */
export function EventList({ entries, label, hasLinks = true }: Props) {
  const { say, tell } = useLanguage();
  const short = useShort();
  const { view, tabHref } = useCase();
  const served = new Set(view.services.map(({ serviceId }) => serviceId));
  const events = grouped(entries).map(({ entry, more }, at): TimelineEvent => {
    const service = entry.subjects.find((subject) => subject.startsWith('service:'))?.slice('service:'.length);
    const open = hasLinks && service !== undefined && served.has(service);
    return {
      id: `${entry.at} ${entry.type} ${at}`,
      tone: toneOf(entry),
      what: more.length > 0 ? tell(FILES_RECEIVED, { count: more.length + 1 }) : entry.text,
      at: entry.at,
      atText: short(entry.at),
      who: entry.deputy?.text ?? entry.officer ?? say(ACTORS[entry.by]),
      ...(open && {
        beside: <TextLink href={tabHref('documents', { open: service })}>{say(WORDS.document)}</TextLink>,
      }),
      ...(more.length > 0 && {
        more: (
          <details>
            <summary>{say(WORDS.eachFile)}</summary>
            <ul className={s.lines}>
              {[entry, ...more].map((one, place) => (
                <li key={place}>{one.text}</li>
              ))}
            </ul>
          </details>
        ),
      }),
    };
  });
  return <Timeline label={label} events={events} />;
}
