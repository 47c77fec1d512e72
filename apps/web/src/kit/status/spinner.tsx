import s from './status.module.css';

export function Spinner({ label }: { readonly label: string }) {
  return (
    <span role="img" aria-label={label}>
      <span className={s.spinner} aria-hidden />
    </span>
  );
}
