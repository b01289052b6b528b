interface EmptyStateProps {
  title: string;
  lines?: readonly string[];
}

/** One of the odd states: what it is, and what it means for the officer. */
export function EmptyState({ title, lines = [] }: EmptyStateProps) {
  return (
    <section class="empty">
      <h2>{title}</h2>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </section>
  );
}
