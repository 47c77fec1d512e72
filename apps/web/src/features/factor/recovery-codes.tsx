import { FACTOR_WORDS as WORDS } from '#messages/ui/factors.js';
import { useLanguage } from '../../shared/language/language.js';

/** Shown once; the button to go on is pressed by who has kept them. */
export function RecoveryCodes({ codes, onKept }: { readonly codes: readonly string[]; readonly onKept: () => void }) {
  const { say } = useLanguage();
  return (
    <section className="notice">
      <h2>{say(WORDS.codes)}</h2>
      <p>{say(WORDS.codesNote)}</p>
      <ol>
        {codes.map((code) => (
          <li key={code}>
            <span className="code-like">{code}</span>
          </li>
        ))}
      </ol>
      <button type="button" className="quiet" onClick={() => window.print()}>
        {say(WORDS.print)}
      </button>
      <button type="button" className="main" onClick={onKept}>
        {say(WORDS.kept)}
      </button>
    </section>
  );
}
