import { HEARING_WORDS as WORDS } from '#messages/ui/hearing.js';
import { PAGE_WORDS } from '#messages/ui/pages.js';
import type { Parts } from '../../shared/connection/use-kept.js';
import { useLanguage } from '../../shared/language/language.js';
import type { DraftFile } from '../response/draft.js';
import { hashFile } from '../service/hash-file.js';
import { holdFile } from '../service/held-files.js';
import { withRead, type NamedFile } from '../service/named-file.js';

type Typed = {
  readonly statement: string;
  readonly confidential: string;
  readonly files: readonly DraftFile[];
};
type Props = {
  readonly typed: Typed;
  /** What can be done now. */
  readonly note: string;
  /** Whether it can be added as a file now. */
  readonly mayAdd: boolean;
  readonly onChange: (part: Parts<Typed>) => void;
};
const PARTS = [
  ['statement', 'forwarded'],
  ['confidential', 'confidential'],
] as const;

/** What was written for a round that is over: nothing of it is lost, and each part can go along as a file. */
export function Unsent({ typed, note, mayAdd, onChange }: Props) {
  const { say } = useLanguage();
  const kept = PARTS.filter(([name]) => typed[name].trim() !== '');
  if (kept.length === 0) return null;
  const add = async (name: (typeof PARTS)[number][0], part: DraftFile['part']): Promise<void> => {
    const file = new File([typed[name].trim()], `${say(WORDS[name])}.txt`, { type: 'text/plain' });
    const sha256 = await hashFile(file);
    holdFile(sha256, file);
    const others = (files: readonly DraftFile[]) => files.filter((one) => one.sha256 !== sha256);
    const make = (named: NamedFile): DraftFile => ({ ...named, description: say(WORDS[name]), part });
    onChange(({ files }) => ({ files: withRead(others(files), { file, sha256 }, make), [name]: '' }));
  };
  return (
    <section className="notice">
      <p>{say(WORDS.roundOver)}</p>
      <p>{note}</p>
      {kept.map(([name, part]) => (
        <div className={part === 'confidential' ? 'card confidential' : 'card'} key={name}>
          <h2>{`${say(WORDS.unsent)}${say(WORDS[name])}`}</h2>
          <p className="words">{typed[name]}</p>
          {mayAdd && (
            <button type="button" className="quiet" onClick={() => void add(name, part)}>
              {say(WORDS.asFile)}
              <span className="unseen"> {say(WORDS[name])}</span>
            </button>
          )}{' '}
          <button type="button" className="quiet" onClick={() => onChange({ [name]: '' })}>
            {say(PAGE_WORDS.remove)}
            <span className="unseen"> {say(WORDS[name])}</span>
          </button>
        </div>
      ))}
    </section>
  );
}
