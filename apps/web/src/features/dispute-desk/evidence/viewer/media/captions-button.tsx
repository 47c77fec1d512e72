import { Captions } from 'lucide-react';
import { useEffect, useState } from 'react';
import { VIEWER_WORDS as W } from '#messages/ui/desk-viewer.js';
import { Button } from '../../../../../kit/actions/button.js';
import { toastFault } from '../../../../../kit/overlays/toast.js';
import { useLanguage } from '../../../../../shared/language/language.js';
import { readCaptions } from '../../../../evidence/read-captions.js';
import { openLook } from '../open-look.js';
import type { About } from '../../../../evidence/read-exhibit.js';

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
    const made = await readCaptions(about, openLook);
    setPending(false);
    if (made === undefined) return toastFault(say(W.hashNotRead));
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
