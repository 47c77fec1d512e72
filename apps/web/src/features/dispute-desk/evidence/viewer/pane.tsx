import { Eye } from 'lucide-react';
import { useEffect, type ReactNode } from 'react';
import { PURPOSES } from '#messages/ui/desk-dispute.js';
import { VIEWER_WORDS as W } from '#messages/ui/desk-viewer.js';
import { RECORDED_LOOK, WATERMARK } from '#messages/ui/looked-at.js';
import { Banner, Wall } from '../../../../kit/status/banner.js';
import { ProgressBar } from '../../../../kit/status/progress-bar.js';
import { Skeleton } from '../../../../kit/status/skeleton.js';
import { useDesk } from '../../../../shared/desk/use-desk.js';
import { shortText } from '../../../../shared/language/instant-text.js';
import { joined } from '../../../../shared/language/joined.js';
import { useLanguage } from '../../../../shared/language/language.js';
import { useCase } from '../../use-case.js';
import type { ExhibitBody } from '../../../../client/types.gen.js';
import { HashCheck } from './hash-check.js';
import { shownAs } from '../../../evidence/shown-as.js';
import { NotShown, Refused } from './not-shown.js';
import type { Purpose } from '../../../evidence/read-exhibit.js';
import { Shown, useMediaStage } from './shown.js';
import { TakeFile } from './take-file.js';
import { makeThumb } from './thumbs.js';
import { useLook } from './use-look.js';
import { Watermark } from '../../../evidence/watermark.js';
import { useWhoReads } from './who-reads.js';
import s from './viewer.module.css';

type Props = { readonly exhibit: ExhibitBody; readonly number: string; readonly purpose: Purpose };

/** One exhibit: who reads it, what it shows, whether it is what was filed; its look is recorded first. */
export function Pane({ exhibit, number, purpose }: Props) {
  const { say, tell } = useLanguage();
  const { name } = useDesk();
  const { disputeId, view } = useCase();
  const { look, again } = useLook(exhibit, purpose);
  const whoReads = useWhoReads();
  useMediaStage(exhibit); // fetched while the look is recorded
  const { evidenceId, content, description, sha256, part } = exhibit;
  const { viewing, at, whole, trouble, share } = look;
  const about = { disputeId, evidenceId, purpose };
  const isConfidential = part === 'confidential';
  const time = at === undefined ? '' : shortText(at);
  const warning = content?.activeContent?.warning;
  const kind = shownAs(exhibit);
  useEffect(() => {
    if (whole) void makeThumb(evidenceId, kind, whole.bytes, content?.mediaType ?? '');
  }, [whole, evidenceId, kind]);
  const take = viewing && <TakeFile about={about} viewing={viewing} name={joined(number, description)} />;
  const watermark = isConfidential && time !== '' && (
    <Watermark className={s.watermark} text={tell(WATERMARK, { name, at: time, of: joined(view.number, number) })} />
  );
  const body = (): ReactNode => {
    if (content === undefined) return <NotShown reason="awaited" />;
    if (trouble) return <Refused trouble={trouble} again={again} />;
    if (viewing === undefined || share < 1) return <Opening share={share} />;
    return <Shown {...{ exhibit, number, about, viewing, whole, watermark, take }} />;
  };
  return (
    <article className={s.pane} data-tier={part} aria-labelledby={`exhibit-${evidenceId}`}>
      <div className={s.paneTop}>
        <h2 id={`exhibit-${evidenceId}`} className={s.paneTitle}>
          <b>{number}</b> {description}
        </h2>
        {isConfidential ? (
          <Wall title={whoReads(exhibit)}>
            <p>{say(W.wallWhy)}</p>
            <p>{say(W.watermarked)}</p>
          </Wall>
        ) : (
          <p className={s.tier}>{whoReads(exhibit)}</p>
        )}
        {warning !== undefined && <Banner tone="due" title={warning} />}
      </div>
      <div className={s.body} data-shown={kind}>
        {body()}
      </div>
      <div className={s.under}>
        {viewing && (
          <p className={s.note}>
            <Eye size={14} aria-hidden /> {tell(RECORDED_LOOK, { at: time, purpose: say(PURPOSES[purpose]) })}
          </p>
        )}
        {!trouble && <div data-noprint>{take}</div>}
      </div>
      {!trouble && share === 1 && (
        <div className={s.checked}>
          <HashCheck about={about} recorded={sha256} whole={whole} />
        </div>
      )}
    </article>
  );
}

function Opening({ share }: { readonly share: number }) {
  const { say } = useLanguage();
  return share > 0 ? <ProgressBar label={say(W.opening)} share={share} /> : <Skeleton lines={10} />;
}
