import { useState, type ReactNode } from 'react';
import { Button } from '../../kit/actions/button.js';
import { Card } from '../../kit/data/card.js';
import s from './desk.module.css';

type Props = {
  readonly title: string;
  readonly help?: string;
  /** What the button says that opens it. */
  readonly look: string;
  /** What is read once it is open, and not before. */
  readonly children: ReactNode;
};

/** A card for what few look at: it asks the API for nothing until somebody opens it. */
export function OpenedCard({ title, help, look, children }: Props) {
  const [isOpen, setOpen] = useState(false);
  const button = (
    <Button size="small" onPress={() => setOpen(true)}>
      {look}
    </Button>
  );
  return (
    <Card title={title} beside={!isOpen && button}>
      {help !== undefined && <p className={s.quiet}>{help}</p>}
      {isOpen && children}
    </Card>
  );
}
