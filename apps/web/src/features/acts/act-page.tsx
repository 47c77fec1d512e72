type Props = { readonly disputeId: string; readonly command: string; readonly subject: string | undefined };

/** One act in a dispute: what it asks for, what it does, and who will be told. */
export function ActPage({ disputeId, command, subject }: Props) {
  return (
    <>
      <h1>{command}</h1>
      <p>{[disputeId, subject].join(' ')}</p>
    </>
  );
}
