import { useId, useState } from 'preact/hooks';
import { usePageWords } from '../shared/page-words.ts';

export interface PortalsProps {
  /** Hosts that were added, and those that a pack or an administrator proposes and nobody has granted yet. */
  added: readonly string[];
  proposed: readonly string[];
  /** Asks for the permission for that host alone; answers with what is wrong, null where it was granted. */
  onAdd: (address: string) => Promise<'bad-host' | 'refused' | null>;
  onRemove: (host: string) => void;
}

/** Portals at other addresses: each is asked for by itself, upon a click. */
export function Portals({ added, proposed, onAdd, onRemove }: PortalsProps) {
  const words = usePageWords().portals;
  const heading = useId();
  const [address, setAddress] = useState('');
  const [problem, setProblem] = useState<'bad-host' | 'refused' | null>(null);
  const add = async (wanted: string) => {
    const wrong = await onAdd(wanted);
    setProblem(wrong);
    if (!wrong) setAddress('');
  };
  return (
    <section class="card" aria-labelledby={heading}>
      <h2 id={heading}>{words.title}</h2>
      <p class="quiet">{words.advice}</p>
      <ul>
        {added.map((host) => (
          <li key={host} data-portal-host={host}>
            <strong>{host}</strong>{' '}
            <button type="button" class="button" onClick={() => onRemove(host)}>
              {words.remove(host)}
            </button>
          </li>
        ))}
        {proposed.map((host) => (
          <li key={host} data-portal-proposed={host}>
            <strong>{host}</strong>{' '}
            <button type="button" class="button button-primary" onClick={() => void add(host)}>
              {words.grant(host)}
            </button>
          </li>
        ))}
      </ul>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void add(address);
        }}
      >
        <label class="field">
          {words.address}
          <input
            type="text"
            value={address}
            placeholder={words.example}
            onInput={(event) => setAddress(event.currentTarget.value)}
          />
        </label>
        <button type="submit" class="button">
          {words.add}
        </button>
      </form>
      {problem && (
        <p class="field-error" role="alert">
          {words.problem[problem]}
        </p>
      )}
    </section>
  );
}
