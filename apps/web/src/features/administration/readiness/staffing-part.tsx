import { personInWords, roleInWords } from '#messages/panel/staffing.js';
import { READINESS_WORDS as W } from '#messages/ui/desk-readiness.js';
import { FactsPart } from '../facts-part.js';
import { RowsPart } from '../rows-part.js';
import { useHere } from '../use-here.js';
import { useReadiness } from './use-readiness.js';

const COUNTED = ['administrators', 'caseManagers', 'mediators', 'experts'] as const;

/** How many there are of each, and who is missing for what. */
export function StaffingPart() {
  const { say, locale } = useHere();
  const read = useReadiness();
  const { there, missing = [] } = read.data?.staffing ?? {};
  return (
    <>
      <FactsPart
        title={W.there}
        read={read}
        facts={there ? COUNTED.map((name) => ({ name: say(W[name]), value: there[name] })) : []}
      />
      <RowsPart
        title={W.missing}
        help={W.staffingHelp}
        list={read}
        rows={missing.map(({ parts }, at) => ({ id: String(at), parts }))}
        none={W.noneMissing}
        noneHelp={W.noneMissingHelp}
        columns={[
          { id: 'role', label: say(W.asWhat), isName: true, cell: ({ parts }) => roleInWords(parts, locale) },
          { id: 'parts', label: say(W.forWhat), cell: ({ parts }) => personInWords(parts, locale) },
        ]}
      />
    </>
  );
}
