import { Check } from 'lucide-react';
import { formatSize } from '#messages/format.js';
import { DESK_DISPUTE as WORDS, ELSEWHERE, EXHIBIT_KINDS } from '#messages/ui/desk-dispute.js';
import type { ExhibitBody } from '../../../client/types.gen.js';
import { Button } from '../../../kit/actions/button.js';
import { Popover } from '../../../kit/overlays/popover.js';
import { Status } from '../../../kit/status/status.js';
import { useLanguage } from '../../../shared/language/language.js';
import { useNames } from '../use-case.js';
import { EXHIBIT_ICONS } from './exhibit-icons.js';
import { ExhibitTimestamps } from './exhibit-timestamps.js';
import { ContractDuties } from './contract-duties.js';
import { LateFacts, LateMark, Links, LiveFacts } from './exhibit-facts.js';
import { TranslationsOf } from '../translations/translations-of.js';
import { TranslatedFrom } from '../translations/translated-from.js';
import { LookLink } from './look-link.js';
import { shownAs } from '../../evidence/shown-as.js';
import type { Purpose } from '../../evidence/read-exhibit.js';
import { useThumbs } from './viewer/thumbs.js';
import { useIsOurs } from './use-is-ours.js';
import { Viewings } from './viewings.js';
import s from '../desk.module.css';

type Props = { readonly exhibit: ExhibitBody; readonly number: string; readonly purpose: Purpose };

/** One file: its number, what it shows, whose it is, who may see it, and the ways to look and to see who looked. */
export function ExhibitCard({ exhibit, number, purpose }: Props) {
  const { say, tell } = useLanguage();
  const nameOf = useNames();
  const mayAskWhoLooked = useIsOurs()(exhibit);
  const { description, content, part, ownerId, redacted, elsewhere = [] } = exhibit;
  const kind = shownAs(exhibit);
  const Icon = EXHIBIT_ICONS[kind];
  const thumb = useThumbs().get(exhibit.evidenceId);
  const facts = [say(EXHIBIT_KINDS[kind]), content && formatSize(content.size), nameOf(ownerId)];
  return (
    <article className={s.exhibit}>
      <span className={s.thumb} aria-hidden>
        {thumb === undefined ? <Icon size={20} /> : <img src={thumb} alt="" />}
      </span>
      <div className={s.grow}>
        <div className={s.row}>
          <b className={s.number}>{number}</b>
          {part === 'confidential' ? (
            <Status tone="confidential" word={say(WORDS.confidential)} />
          ) : (
            <Status tone="neutral" icon={Check} word={say(WORDS.forwarded)} />
          )}
          {redacted === true && <Status tone="neutral" word={say(WORDS.redacted)} />}
          <LateMark late={exhibit.late} />
          {!content && <Status tone="due" word={say(WORDS.bytesAwaited)} />}
          {elsewhere.length > 0 && <Status tone="overdue" word={tell(ELSEWHERE, { count: elsewhere.length })} />}
        </div>
        <p className={s.said}>{description ?? '—'}</p>
        <p className={s.quiet}>{facts.filter((fact) => fact !== undefined).join(' · ')}</p>
        {exhibit.liveStream && <LiveFacts live={exhibit.liveStream} />}
        {exhibit.duties && <ContractDuties duties={exhibit.duties} />}
        <Links links={exhibit.links} />
        {exhibit.late && <LateFacts late={exhibit.late} />}
        <TranslatedFrom exhibit={exhibit} />
        <div className={s.row}>
          {content && <LookLink evidenceId={exhibit.evidenceId} name={number} purpose={purpose} />}
          {content && mayAskWhoLooked && (
            <Popover
              title={`${number} · ${say(WORDS.looks)}`}
              opener={
                <Button kind="quiet" size="small">
                  {say(WORDS.looks)}
                </Button>
              }
            >
              <Viewings evidenceId={exhibit.evidenceId} />
            </Popover>
          )}
          {exhibit.translationOf === undefined && (
            <TranslationsOf original={{ kind: 'exhibit', id: exhibit.evidenceId, name: number }} />
          )}
          <ExhibitTimestamps exhibit={exhibit} isOurs={mayAskWhoLooked} />
        </div>
      </div>
    </article>
  );
}
