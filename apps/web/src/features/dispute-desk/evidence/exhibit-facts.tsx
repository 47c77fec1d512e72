import { COLON } from '#messages/colon.js';
import { EVIDENCE_WINDOWS_NAMED, LINKERS_NAMED } from '#messages/service/exhibits.js';
import { CAME_LATE, EXHIBIT_WORDS as WORDS, RULED } from '#messages/ui/desk-evidence.js';
import type { ExhibitBody, ExhibitLinkView, LateView, LiveStreamView } from '../../../client/types.gen.js';
import { Badge, Status } from '../../../kit/status/status.js';
import { useLanguage } from '../../../shared/language/language.js';
import { useCase, useNames } from '../use-case.js';
import { useShort } from '../use-short.js';
import { clipTime } from '../../evidence/clip-times.js';
import { linkName } from '../../evidence/link-name.js';
import { liveCard } from './live-card.js';
import { useIssueNames } from './use-issue-names.js';
import s from '../desk.module.css';

/** Where in a live stream a recording is: platform, room and session, the clip, the card and its price. */
export function LiveFacts({ live }: { readonly live: LiveStreamView }) {
  const { say, locale } = useLanguage();
  const short = useShort();
  const { platform, room, account, session, startedAt, fromSecond, toSecond, lengthSeconds } = live;
  const { recordedFrom, recordedUntil } = live;
  const where = [platform, room, account, session].filter((part) => part !== undefined).join(' · ');
  const length = lengthSeconds === undefined ? '' : ` / ${clipTime(lengthSeconds)}`;
  const facts = [
    [WORDS.liveRoom, where],
    [WORDS.clip, `${clipTime(fromSecond)}–${clipTime(toSecond)}${length}`],
    [WORDS.recorded, `${short(recordedFrom)} – ${short(recordedUntil)}`],
    [WORDS.began, startedAt && short(startedAt)],
    [WORDS.card, liveCard(live, locale)],
  ] as const;
  return (
    <dl className={s.liveFacts}>
      {facts.map(([name, value]) =>
        value === undefined || value === '' ? null : (
          <div key={name.en}>
            <dt>{say(name)}</dt>
            <dd>{value}</dd>
          </div>
        ),
      )}
    </dl>
  );
}

/** What an exhibit is to show, as each says who may say so. */
export function Links({ links }: { readonly links: readonly ExhibitLinkView[] }) {
  const { say, locale } = useLanguage();
  const { view } = useCase();
  const issues = useIssueNames(links);
  if (links.length === 0) return null;
  const nameOf = (link: ExhibitLinkView): string => linkName(link, { view, issues, locale });
  return (
    <p className={s.row}>
      <span className={s.quiet}>{say(WORDS.shows)}</span>
      {links.map((link) => (
        <Badge key={JSON.stringify(link)} word={`${nameOf(link)} · ${LINKERS_NAMED[link.by][locale]}`} />
      ))}
    </p>
  );
}

/** That it came late, after which window, and what was said of that. */
export function LateFacts({ late }: { readonly late: LateView }) {
  const { say, tell, locale } = useLanguage();
  const short = useShort();
  const nameOf = useNames();
  const { window, closedAt, ruling, answers } = late;
  return (
    <div className={s.lateFacts}>
      <p>{tell(CAME_LATE, { window: EVIDENCE_WINDOWS_NAMED[window][locale], closedAt: short(closedAt) })}</p>
      {ruling && (
        <p>
          {tell(RULED, { by: LINKERS_NAMED[ruling.by][locale], at: short(ruling.ruledAt) })} {ruling.reason ?? '—'}
        </p>
      )}
      {answers.map(({ partyId, text }) => (
        <p key={partyId}>{`${nameOf(partyId)}${say(COLON)}${text ?? '—'}`}</p>
      ))}
    </div>
  );
}

/** How a late file stands, in a word. */
export function LateMark({ late }: Pick<ExhibitBody, 'late'>) {
  const { say } = useLanguage();
  if (!late) return null;
  const { ruling } = late;
  if (!ruling) return <Status tone="overdue" word={say(WORDS.late)} />;
  return ruling.admitted ? (
    <Status tone="due" word={say(WORDS.lateAdmitted)} />
  ) : (
    <Status tone="overdue" word={say(WORDS.notAdmitted)} />
  );
}
