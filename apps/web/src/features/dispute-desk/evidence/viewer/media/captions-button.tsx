import { Captions } from 'lucide-react';
import { useEffect, useState } from 'react';
import { VIEWER_WORDS as W } from '#messages/ui/desk-viewer.js';
import { Button } from '../../../../../kit/actions/button.js';
import { toastFault } from '../../../../../kit/overlays/toast.js';
import { useLanguage } from '../../../../../shared/language/language.js';
import { eachPiece, openLook, readStream, type About } from '../open-look.js';

type Props = { readonly about: About; readonly onCaptions: (url: string) => void };

/** Captions are an exhibit of their own: who shows them looks at it, and that is recorded, too. */
export function CaptionsButton({ about, onCaptions }: Props) {
  const { say } = useLanguage();
  const [isPending, setPending] = useState(false);
  const [url, setUrl] = useState<string>();
  useEffect(() => {
    if (url === undefined) return undefined;
    return () => URL.revokeObjectURL(url);
  }, [url]);
  const show = async (): Promise<void> => {
    setPending(true);
    const text = await readText(about);
    setPending(false);
    if (text === undefined) return toastFault(say(W.hashNotRead));
    const made = URL.createObjectURL(new Blob([asVtt(text)], { type: 'text/vtt' }));
    setUrl(made);
    onCaptions(made);
  };
  return (
    <Button
      size="small"
      icon={<Captions size={14} aria-hidden />}
      isPending={isPending}
      isDisabled={url !== undefined}
      onPress={() => void show()}
    >
      {say(url === undefined ? W.captions : W.captionsShown)}
    </Button>
  );
}

async function readText(about: About): Promise<string | undefined> {
  const opened = await openLook(about);
  if (!opened.ok) return undefined;
  const stream = await readStream(about, opened.data.viewingId);
  if (!stream.ok) return undefined;
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  return (await eachPiece(stream.data, (piece) => pieces.push(piece) > 0)) ? new Blob(pieces).text() : undefined;
}

/** WebVTT as it is; SubRip, which writes the comma of a second and no head, brought into that form. */
const asVtt = (text: string): string =>
  /^\uFEFF?WEBVTT/.test(text) ? text : `WEBVTT\n\n${text.replaceAll(/(\d{2}:\d{2}:\d{2}),(\d{3})/g, '$1.$2')}`;
