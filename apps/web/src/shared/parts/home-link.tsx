/** From one dispute back to where somebody with an account begins. */
export function HomeLink({ words }: { readonly words: string }) {
  return (
    <a className="back" href={location.pathname}>
      ‹ {words}
    </a>
  );
}
