/** From one dispute back to where somebody with an account begins. */
export function HomeLink({ words, to }: { readonly words: string; readonly to: string }) {
  return (
    <a className="back" href={to}>
      ‹ {words}
    </a>
  );
}
