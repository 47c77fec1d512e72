import { AlertTriangle, CheckCircle2, X } from 'lucide-react';
import {
  Text,
  UNSTABLE_Toast as AriaToast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastQueue as ToastQueue,
  UNSTABLE_ToastRegion as ToastRegion,
} from 'react-aria-components';
import { KIT_WORDS } from '#messages/ui/kit.js';
import { useLanguage } from '../../shared/language/language.js';
import { IconButton } from '../actions/icon-button.js';
import { classes } from '../look/classes.js';
import s from './overlays.module.css';

type Told = { readonly text: string; readonly isFault: boolean };
/** Milliseconds; a fault stays until it is closed. */
const SHOWN = 6_000;
const queue = new ToastQueue<Told>({ maxVisibleToasts: 3 });

/** Says that something is done, and goes by itself. What somebody has to do stands in the page, never here. */
export const toast = (text: string): void => void queue.add({ text, isFault: false }, { timeout: SHOWN });
export const toastFault = (text: string): void => void queue.add({ text, isFault: true });

export function Toasts() {
  const { say } = useLanguage();
  return (
    <ToastRegion queue={queue} className={s.toasts} aria-label={say(KIT_WORDS.notices)}>
      {({ toast: one }) => (
        <AriaToast toast={one} className={classes(s.toast, one.content.isFault && s.overdue)}>
          {one.content.isFault ? <AlertTriangle size={16} aria-hidden /> : <CheckCircle2 size={16} aria-hidden />}
          <ToastContent>
            <Text slot="title">{one.content.text}</Text>
          </ToastContent>
          <IconButton size="small" slot="close" label={say(KIT_WORDS.close)} icon={<X size={14} aria-hidden />} />
        </AriaToast>
      )}
    </ToastRegion>
  );
}
