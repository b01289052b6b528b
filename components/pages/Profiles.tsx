import { useId, useState } from 'preact/hooks';
import type { ProfileInForce, ProfilesProblem } from '../../utils/packs/profiles.ts';
import { FileButton } from '../shared/FileButton.tsx';
import { usePageWords } from '../shared/page-words.ts';

export interface ProfilesProps {
  profiles: readonly ProfileInForce[];
  /** Takes a file for profiles; answers with what is wrong with it, or how many were kept. */
  onImport: (file: File) => Promise<ProfilesProblem | number>;
  onExport: () => void;
  onRemove: (host: string) => void;
}

/** What was pointed out on portals, a line each, to be saved as a file, taken from one, and forgotten. */
export function Profiles({ profiles, onImport, onExport, onRemove }: ProfilesProps) {
  const words = usePageWords().profiles;
  const heading = useId();
  const [problem, setProblem] = useState<ProfilesProblem | null>(null);
  const [done, setDone] = useState('');
  const take = async (file: File) => {
    const taken = await onImport(file);
    setProblem(typeof taken === 'number' ? null : taken);
    setDone(typeof taken === 'number' ? words.imported(taken) : '');
  };
  return (
    <section class="card" aria-labelledby={heading}>
      <h2 id={heading}>{words.title}</h2>
      <p class="quiet">{words.advice}</p>
      {profiles.length === 0 && <p>{words.none}</p>}
      <ul>
        {profiles.map(({ profile: { host }, setBy }) => (
          <li key={host} data-profile={host}>
            <strong>{host}</strong> ({words.setBy[setBy]}){' '}
            {setBy === 'person' && (
              <button type="button" class="button" onClick={() => onRemove(host)}>
                {words.remove(host)}
              </button>
            )}
          </li>
        ))}
      </ul>
      {profiles.length > 0 && (
        <button type="button" class="button" onClick={onExport}>
          {words.export}
        </button>
      )}
      <FileButton label={words.import} accept=".json,application/json" onFile={take} />
      {problem && (
        <p class="field-error" role="alert">
          {words.problem[problem]}
        </p>
      )}
      <p role="status">{done}</p>
    </section>
  );
}
