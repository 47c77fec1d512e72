import { EXHIBIT_WORDS as WORDS } from '#messages/ui/desk-evidence.js';
import { Button } from '../../kit/actions/button.js';
import type { Trouble } from '../../shared/connection/reply.js';
import { useLanguage } from '../../shared/language/language.js';
import { TroubleBanner } from '../desk/trouble-banner.js';
import s from '../dispute-desk/desk.module.css';

type Props = {
  readonly title: string;
  readonly text: string;
  readonly trouble: Trouble | undefined;
  readonly isPending?: boolean;
  readonly onSign: () => void;
};

/** What is undertaken before something confidential opens, and the button that signs it: of disputes and of deposits. */
export function UndertakingText({ title, text, trouble, isPending = false, onSign }: Props) {
  const { say } = useLanguage();
  return (
    <>
      <h3>{title}</h3>
      <p className={s.undertaking}>{text}</p>
      <TroubleBanner trouble={trouble} />
      <p>
        <Button kind="primary" isPending={isPending} onPress={onSign}>
          {say(WORDS.sign)}
        </Button>
      </p>
    </>
  );
}
