import { Check, Copy } from 'lucide-react';
import { useState } from 'react';
import { KIT_WORDS } from '#messages/ui/kit.js';
import { useLanguage } from '../../shared/language/language.js';
import { IconButton } from './icon-button.js';
import { unseen } from '../look/unseen.js';
import s from './button.module.css';

/** A number or an address that people take elsewhere. */
export function Copyable({ text, name }: { readonly text: string; readonly name: string }) {
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
    <span className={s.copyable}>
      <code>{text}</code>
      <IconButton size="small" label={`${say(KIT_WORDS.copy)} ${name}`} icon={icon} onPress={() => void copy()} />
      <span role="status" className={fate === undefined ? unseen : s.said}>
        {fate !== undefined && say(KIT_WORDS[fate])}
      </span>
    </span>
  );
}
