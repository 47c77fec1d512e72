/** How much of a long text stands around what was found. */
const AROUND = 40;

/** What was found in the text that it stands in. */
export function Marked({ text, from, to }: { readonly text: string; readonly from: number; readonly to: number }) {
  const [begin, end] = [Math.max(0, from - AROUND), Math.min(text.length, to + AROUND)];
  return (
    <span>
      {begin > 0 && '…'}
      {text.slice(begin, from)}
      <mark>{text.slice(from, to)}</mark>
      {text.slice(to, end)}
      {end < text.length && '…'}
    </span>
  );
}
