import { ACTIVE_CONTENT_STATE_WORDS, ACTIVE_CONTENT_WORDS, SIGNED_COPY } from '#messages/service/active-content.js';
import type { ActiveContentBody } from '../../client/types.gen.js';
import { useLanguage } from '../../shared/language/language.js';
import { wordOf } from '../../shared/language/word-of.js';

/** What a PDF can do beside being read, and what whoever opens it is given; nothing where it can do nothing. */
export function PdfMark({ mark: { state, kinds, signed } }: { readonly mark: ActiveContentBody }) {
  const { say, locale } = useLanguage();
  if (state === 'none') return null;
  return (
    <div className="notice" role="note">
      <p>{wordOf(ACTIVE_CONTENT_STATE_WORDS, state, locale)}</p>
      {kinds.length > 0 && (
        <ul>
          {kinds.map((kind) => (
            <li key={kind}>{wordOf(ACTIVE_CONTENT_WORDS, kind, locale)}</li>
          ))}
        </ul>
      )}
      {signed === true && <p>{say(SIGNED_COPY)}</p>}
    </div>
  );
}
