import { AlertTriangle, CheckCircle2, FileText, RotateCw, X } from 'lucide-react';
import { formatSize } from '#messages/format.js';
import { KIT_WORDS, REMOVE_ONE } from '#messages/ui/kit.js';
import { useLanguage } from '../../shared/language/language.js';
import { IconButton } from '../actions/icon-button.js';
import { classes } from '../look/classes.js';
import { ProgressBar } from '../status/progress-bar.js';
import s from './files.module.css';

export type GivenFile = {
  readonly id: string;
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  readonly fate:
    | { readonly kind: 'waiting' }
    /** From 0 to 1. */
    | { readonly kind: 'sending'; readonly share: number }
    | { readonly kind: 'sent' }
    /** The words of the problem; what can be tried again has a button. */
    | { readonly kind: 'fault'; readonly text: string; readonly mayPass: boolean };
};
type Props = {
  readonly file: GivenFile;
  readonly onRemove?: (id: string) => void;
  readonly onAgain?: (id: string) => void;
};

export function FileRow({ file: { id, name, size, fate }, onRemove, onAgain }: Props) {
  const { say, tell } = useLanguage();
  const again = fate.kind === 'fault' && fate.mayPass && onAgain;
  return (
    <li className={classes(s.file, fate.kind === 'fault' && s.wrong)}>
      <FileText size={20} aria-hidden />
      <span className={s.name}>
        <span title={name}>{name}</span>
        <small>{formatSize(size)}</small>
      </span>
      {fate.kind === 'sending' && (
        <span className={s.state}>
          <ProgressBar label={name} share={fate.share} isBare />
        </span>
      )}
      {fate.kind === 'waiting' && <span className={s.state}>{say(KIT_WORDS.waiting)}</span>}
      {fate.kind === 'sent' && (
        <span className={s.state} data-tone="done">
          <CheckCircle2 size={14} aria-hidden />
          {say(KIT_WORDS.sent)}
        </span>
      )}
      {fate.kind === 'fault' && (
        <span className={s.state} data-tone="fault" role="alert">
          <AlertTriangle size={14} aria-hidden />
          {fate.text}
        </span>
      )}
      <span className={s.acts}>
        {again && (
          <IconButton
            size="small"
            label={`${say(KIT_WORDS.again)} ${name}`}
            icon={<RotateCw size={14} aria-hidden />}
            onPress={() => again(id)}
          />
        )}
        {onRemove && (
          <IconButton
            size="small"
            label={tell(REMOVE_ONE, { name })}
            icon={<X size={14} aria-hidden />}
            onPress={() => onRemove(id)}
          />
        )}
      </span>
    </li>
  );
}
