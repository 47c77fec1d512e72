import { lazy, Suspense, useEffect, useState } from 'react';
import { PURPOSES } from '#messages/ui/desk-dispute.js';
import { LOOKED_AT as W, READS_CONFIDENTIAL, RECORDED_LOOK, WATERMARK } from '#messages/ui/looked-at.js';
import { PAGE_WORDS } from '#messages/ui/pages.js';
import type { ExhibitBody, ViewingAnswer } from '../../client/types.gen.js';
import type { Trouble } from '../../shared/connection/reply.js';
import { shortText } from '../../shared/language/instant-text.js';
import { joined } from '../../shared/language/joined.js';
import { useLanguage } from '../../shared/language/language.js';
import { TroubleNotice } from '../../shared/parts/trouble-notice.js';
import { namesOf } from '../dispute/names-of.js';
import { useDispute } from '../dispute/use-dispute.js';
import { Film } from './film.js';
import { Late } from './late.js';
import { BOX, FILL } from './phone-styles.js';
import { recordLook } from './read-exhibit.js';
import { shownAs } from './shown-as.js';
import { Watermark } from './watermark.js';

type Props = {
  readonly exhibit: ExhibitBody;
  readonly number: string;
  readonly owner: string;
  /** Reads the list and the dispute anew. */
  readonly after: () => Promise<void>;
};
/** Fetched after what is looked at. */
const SaidOf = lazy(async () => ({ default: (await import('./said/said-of.js')).SaidOf }));
type Look = { readonly viewing: ViewingAnswer; readonly at: string };

/** One file on a phone: who reads it, and what it shows; that somebody looks is recorded first. */
export function Exhibit({ exhibit, number, owner, after }: Props) {
  const { say, tell } = useLanguage();
  const { view, session } = useDispute();
  const { evidenceId, content, part, counterNoticeId } = exhibit;
  const { disputeId, serviceId, partyId } = session;
  const purpose = view.roles.includes('respondent') ? 'prepare-answer' : 'verify';
  const [look, setLook] = useState<Look>();
  const [trouble, setTrouble] = useState<Trouble>();
  const open = async () => {
    const opened = await recordLook({ disputeId, evidenceId, purpose });
    if (!opened.ok) return opened;
    // a film is read by its address alone, which has to say whose visit it is
    const contentUrl = `${opened.data.contentUrl}${serviceId ? `&visit=${serviceId}` : ''}`;
    return { ...opened, data: { ...opened.data, contentUrl } };
  };
  const first = async (): Promise<void> => {
    const opened = await open();
    setTrouble(opened.ok ? undefined : opened.trouble);
    if (opened.ok) setLook({ viewing: opened.data, at: shortText(new Date(Date.now()).toISOString()) });
  };
  useEffect(() => void (content && first()), [evidenceId]);
  const isConfidential = part === 'confidential';
  const kind = shownAs(exhibit);
  const watermark = isConfidential && look && (
    <Watermark
      className="watermark"
      text={tell(WATERMARK, { name: namesOf(view)(partyId), at: look.at, of: joined(view.number, number) })}
    />
  );
  return (
    <>
      {isConfidential ? (
        <div className="notice confidential">
          <p>{tell(READS_CONFIDENTIAL, { owner })}</p>
          <p>{say(W.wallWhy)}</p>
        </div>
      ) : (
        <p className="hint">{say(counterNoticeId === undefined ? W.readsForwarded : W.readsAnswer)}</p>
      )}
      <Late exhibit={exhibit} after={after} />
      {!content && (
        <p role="status">
          <b>{say(W.awaited)}</b>
          <br />
          {say(W.awaitedHelp)}
        </p>
      )}
      <TroubleNotice trouble={trouble} again={() => void first()} />
      {content && !look && !trouble && <p role="status">{say(PAGE_WORDS.loading)}</p>}
      {look && (
        <>
          {kind === 'video' || kind === 'sound' ? (
            <Film {...{ exhibit, number, watermark, open }} viewing={look.viewing} isSound={kind === 'sound'} />
          ) : kind === 'picture' ? (
            <div style={BOX}>
              <img src={look.viewing.contentUrl} alt={joined(number, exhibit.description)} style={FILL} />
              {watermark}
            </div>
          ) : (
            <p>{say(W.opensApart)}</p>
          )}
          <p>
            <a className="quiet" href={look.viewing.contentUrl} download={joined(number, exhibit.description)}>
              {say(W.take)}
            </a>
          </p>
          <p className="hint">{tell(RECORDED_LOOK, { at: look.at, purpose: say(PURPOSES[purpose]) })}</p>
        </>
      )}
      <Suspense fallback={null}>
        <SaidOf exhibit={exhibit} />
      </Suspense>
    </>
  );
}
