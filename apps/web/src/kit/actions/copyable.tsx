import { Check, Copy } from 'lucide-react';
import { useState } from 'react';
import { KIT_WORDS } from '#messages/ui/kit.js';
import { useLanguage } from '../../shared/language/language.js';
import { classes } from '../look/classes.js';
import { IconButton } from './icon-button.js';
import { unseen } from '../look/unseen.js';
import s from './button.module.css';

type Props = {
  readonly text: string;
  readonly name: string;
  /** All of it is read, on as many lines as it takes; else what has no room is cut off. */
  readonly isWhole?: boolean;
};

/** A number, an address or a command that people take elsewhere. */
export function Copyable({ text, name, isWhole = false }: Props) {
  const { say } = useLanguage();
  const [fate, setFate] = useState<'copied' | 'notCopied'>();
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text); // only where the page came over TLS
      setFate('copied');
    } catch {
      setFate('notCopied');
    }
  };
  const icon = fate === 'copied' ? <Check size={14} aria-hidden /> : <Copy size={14} aria-hidden />;
  return (
    <span className={classes(s.copyable, isWhole && s.whole)}>
      <code>{text}</code>
      <IconButton size="small" label={`${say(KIT_WORDS.copy)} ${name}`} icon={icon} onPress={() => void copy()} />
      <span role="status" className={fate === undefined ? unseen : s.said}>
        {fate !== undefined && say(KIT_WORDS[fate])}
      </span>
    </span>
  );
}
