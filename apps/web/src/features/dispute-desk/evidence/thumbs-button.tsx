import { Images } from 'lucide-react';
import { useState } from 'react';
import { VIEWER_WORDS as W } from '#messages/ui/desk-viewer.js';
import type { ExhibitBody } from '../../../client/types.gen.js';
import { Button } from '../../../kit/actions/button.js';
import { ProgressBar } from '../../../kit/status/progress-bar.js';
import { useLanguage } from '../../../shared/language/language.js';
import { useCase } from '../use-case.js';
import { shownAs } from '../../evidence/shown-as.js';
import { openLook } from './viewer/open-look.js';
import { eachPiece, readStream, type Purpose } from '../../evidence/read-exhibit.js';
import { makeThumb, useThumbs } from './viewer/thumbs.js';
import s from '../desk.module.css';

/** Bytes beyond which no small picture is made of a file that nobody opened. */
const MOST = 20 * 1024 * 1024;
type Props = { readonly exhibits: readonly ExhibitBody[]; readonly purpose: Purpose };

/** Small pictures for the list, one file after the other; each is a look, and recorded as one. */
export function ThumbsButton({ exhibits, purpose }: Props) {
  const { say } = useLanguage();
  const { disputeId } = useCase();
  const thumbs = useThumbs();
  const [share, setShare] = useState<number>();
  const wanting = exhibits.filter(
    (exhibit) =>
      exhibit.content !== undefined &&
      exhibit.content.size <= MOST &&
      /picture|pdf/.test(shownAs(exhibit)) &&
      !thumbs.has(exhibit.evidenceId),
  );
  if (share !== undefined) return <ProgressBar label={say(W.thumbsMaking)} share={share} />;
  if (wanting.length === 0) return null;
  const make = async (): Promise<void> => {
    for (const [at, exhibit] of wanting.entries()) {
      setShare(at / wanting.length);
      await thumbOf(exhibit, { disputeId, evidenceId: exhibit.evidenceId, purpose });
    }
    setShare(undefined);
  };
  return (
    <div className={s.row} data-noprint>
      <Button size="small" icon={<Images size={14} aria-hidden />} onPress={() => void make()}>
        {say(W.thumbs)}
      </Button>
      <span className={s.quiet}>{say(W.thumbsWhy)}</span>
    </div>
  );
}

async function thumbOf(exhibit: ExhibitBody, about: Parameters<typeof openLook>[0]): Promise<void> {
  const opened = await openLook(about);
  const stream = opened.ok ? await readStream(about, opened.data.viewingId) : opened;
  if (!stream.ok) return;
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  if (!(await eachPiece(stream.data, (piece) => pieces.push(piece) > 0))) return;
  const bytes = new Uint8Array(await new Blob(pieces).arrayBuffer());
  await makeThumb(about.evidenceId, shownAs(exhibit), bytes, exhibit.content?.mediaType ?? '');
}
