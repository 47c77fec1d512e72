import { Download } from 'lucide-react';
import { useState } from 'react';
import { VIEWER_WORDS as W } from '#messages/ui/desk-viewer.js';
import type { ViewingAnswer } from '../../../../client/types.gen.js';
import { Button } from '../../../../kit/actions/button.js';
import { toastFault } from '../../../../kit/overlays/toast.js';
import { useLanguage } from '../../../../shared/language/language.js';
import { openLook } from './open-look.js';
import { type About } from '../../../evidence/read-exhibit.js';

type Props = { readonly about: About; readonly viewing: ViewingAnswer; readonly name: string };

/** The file itself, as the browser takes files: nothing of it is held by the page. */
export function TakeFile({ about, viewing, name }: Props) {
  const { say } = useLanguage();
  const [isPending, setPending] = useState(false);
  const take = async (): Promise<void> => {
    if (Date.parse(viewing.until) > Date.now()) return save(viewing.contentUrl, name);
    setPending(true);
    const opened = await openLook(about);
    setPending(false);
    if (opened.ok) save(opened.data.contentUrl, name);
    else toastFault(opened.trouble.problem?.title ?? say(W.hashNotRead));
  };
  return (
    <Button size="small" icon={<Download size={14} aria-hidden />} isPending={isPending} onPress={() => void take()}>
      {say(W.take)}
    </Button>
  );
}

const save = (address: string, name: string): void => {
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
};
