import { findDeclaration } from '#messages/intake/declarations.js';
import { FILING_WORDS as WORDS } from '#messages/ui/filing.js';
import { PAGE_WORDS } from '#messages/ui/pages.js';
import { useLanguage } from '../../shared/language/language.js';

type Props = {
  readonly version: string | undefined;
  readonly accepted: boolean;
  /** It was tried to send. */
  readonly wanting: boolean;
  readonly onChange: (accepted: boolean) => void;
};

/** The guarantee of truth that a complainant gives, in the words of its version. */
export function Guarantee({ version = '', accepted, wanting, onChange }: Props) {
  const { say, locale } = useLanguage();
  return (
    <>
      <h2>{say(WORDS.declaration)}</h2>
      <p>{findDeclaration(version, 'complaint', locale) ?? say(PAGE_WORDS.loading)}</p>
      <label className="choice">
        <input type="checkbox" checked={accepted} onChange={({ target }) => onChange(target.checked)} />
        <span>{say(WORDS.accept)}</span>
      </label>
      {wanting && !accepted && (
        <p className="fault" role="alert">
          {say(WORDS.acceptFirst)}
        </p>
      )}
    </>
  );
}
