import { FILING_WORDS as WORDS } from '#messages/ui/filing.js';
import { useLanguage } from '../../shared/language/language.js';
import { OfficeSelect } from './office-select.js';

type Props = {
  readonly offices: readonly string[];
  readonly office: string | undefined;
  readonly onChoose: (office: string | undefined) => void;
  readonly onLeave: () => void;
};

/** Over every page of an account: the office that it acts in, and the way out (ASVS 5.0 7.4.4). */
export function SessionBar({ offices, office, onChoose, onLeave }: Props) {
  const { say } = useLanguage();
  return (
    <div className="session">
      {offices.length > 1 && <OfficeSelect offices={offices} office={office} onChoose={onChoose} />}
      <button type="button" className="quiet" onClick={onLeave}>
        {say(WORDS.signOut)}
      </button>
    </div>
  );
}
