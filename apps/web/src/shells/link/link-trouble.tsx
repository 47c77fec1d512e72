import { LINK_WORDS } from '#messages/ui/link.js';
import type { Trouble } from '../../shared/connection/reply.js';
import { useLanguage } from '../../shared/language/language.js';
import { TroubleNotice } from '../../shared/parts/trouble-notice.js';

/** What the API says of codes is for programs too; here it is said to somebody with a phone in the hand. */
export function LinkTrouble({ trouble }: { readonly trouble: Trouble | undefined }) {
  const { say } = useLanguage();
  const words = { WrongCode: LINK_WORDS.wrongCode, NoMessages: LINK_WORDS.noMessages }[trouble?.problem?.code ?? ''];
  if (!trouble || !words) return <TroubleNotice trouble={trouble} />;
  return (
    <div className="notice trouble" role="alert">
      <p>
        <strong>{trouble.problem?.title}</strong>
      </p>
      <p>{say(words)}</p>
    </div>
  );
}
