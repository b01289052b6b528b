import { useId, useRef, useState } from 'preact/hooks';
import type { BundleProblem } from '../../utils/evidence/signature/trust/bundle.ts';
import type { ShownAuthority } from '../../utils/evidence/signature/trust/describe.ts';
import type { AuthoritiesInForce } from '../../utils/packs/authorities.ts';
import { FileButton } from '../shared/FileButton.tsx';
import { usePageWords } from '../shared/page-words.ts';
import { AuthorityItem } from './AuthorityItem.tsx';

/** What came of importing a file: how many certificates were new, or what is wrong with it. */
export type AuthoritiesImport =
  | { added: number; problem: null }
  | { added: 0; problem: BundleProblem | { reason: 'already-there'; name: '' } };

export interface AuthoritiesProps {
  shown: readonly ShownAuthority[];
  /** Certificates of the policy that cannot be relied on. */
  unreadable: number;
  setBy: AuthoritiesInForce['setBy'];
  inPlaceOfDefaults: boolean;
  /** Those of the pack in force (base64 of DER), which go with it. */
  ofPack: readonly string[];
  onImport: (file: File) => Promise<AuthoritiesImport>;
  onRemove: (authority: ShownAuthority) => Promise<void>;
  onBackToDefaults: () => void;
}

/** The authorities whose certificates are relied on: a list, and importing more from a file. */
export function Authorities({ shown, unreadable, setBy, ...actions }: AuthoritiesProps) {
  const words = usePageWords().authorities;
  const heading = useId();
  const title = useRef<HTMLHeadingElement>(null);
  const [done, setDone] = useState('');
  const [problem, setProblem] = useState<AuthoritiesImport['problem']>(null);
  const isLocked = setBy === 'locked';
  const take = async (file: File) => {
    const imported = await actions.onImport(file);
    setProblem(imported.problem);
    setDone(imported.problem ? '' : words.added(imported.added));
  };
  const remove = async (authority: ShownAuthority) => {
    await actions.onRemove(authority);
    setProblem(null);
    setDone(words.removed(authority.subject));
    // The button that was pressed is gone with its row.
    title.current?.focus();
  };
  return (
    <section class="card" aria-labelledby={heading}>
      <h2 id={heading} ref={title} tabIndex={-1}>
        {words.title}
      </h2>
      <p class="quiet">{words.advice}</p>
      {isLocked && <p data-set-by="locked">{words.locked}</p>}
      {setBy === 'defaults' && <p data-set-by="defaults">{words.defaults}</p>}
      {unreadable > 0 && <p class="field-error">{words.unreadable(unreadable)}</p>}
      {shown.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <ul class="authorities" aria-label={words.list}>
          {shown.map((authority) => (
            <AuthorityItem
              key={authority.sha256}
              authority={authority}
              ofPack={actions.ofPack.includes(authority.certificate)}
              onRemove={isLocked ? null : () => void remove(authority)}
            />
          ))}
        </ul>
      )}
      {!isLocked && <FileButton label={words.choose} accept=".pem,.cer,.crt,.der,.p7b,.p7c" onFile={take} />}
      {problem && (
        <p class="field-error" role="alert">
          {words.problem[problem.reason]} {problem.name}
        </p>
      )}
      <p role="status">{done}</p>
      {actions.inPlaceOfDefaults && (
        <button type="button" class="button" onClick={actions.onBackToDefaults}>
          {words.backToDefaults}
        </button>
      )}
    </section>
  );
}
