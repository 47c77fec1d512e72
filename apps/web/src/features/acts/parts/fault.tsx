import { AlertTriangle } from 'lucide-react';
import { useFaults } from '../form-context.js';
import s from '../acts.module.css';

/** What is wrong with a whole part, beside it. */
export function Fault({ name }: { readonly name: string }) {
  const fault = useFaults(name);
  if (fault === undefined) return null;
  return (
    <p className={s.fault}>
      <AlertTriangle size={14} aria-hidden />
      <span>{fault}</span>
    </p>
  );
}
