import { useId, useMemo, useState } from 'preact/hooks';
import { packJson } from '../../utils/packs/load.ts';
import type { Pack } from '../../utils/packs/pack.ts';
import type { PackProblem } from '../../utils/packs/problem.ts';
import { SetByNote } from '../pages/SetByNote.tsx';
import { DownloadLink } from '../shared/DownloadLink.tsx';
import { FileButton } from '../shared/FileButton.tsx';
import { usePageWords } from '../shared/page-words.ts';
import { PackEditor } from './PackEditor.tsx';
import type { PackModel } from './pack-model.ts';
import { PackPreview, type Candidate } from './PackPreview.tsx';
import { ProblemList } from './ProblemList.tsx';

/** The pack in force; importing another one, which shows first what would change; taking back; the editor. */
export function PackCard({ model }: { model: PackModel }) {
  const words = usePageWords().packs;
  const heading = useId();
  const [problems, setProblems] = useState<readonly PackProblem[]>([]);
  const [candidate, setCandidate] = useState<Candidate | null>(null);
  const [done, setDone] = useState('');
  const { inForce, former, setBy } = model;
  const isLocked = setBy === 'locked';
  const fileName = words.fileName(inForce.id);
  const exported = useMemo(
    () => new File([packJson(inForce)], fileName, { type: 'application/json' }),
    [inForce, fileName],
  );
  const read = async (file: File) => {
    const loaded = await model.onRead(file);
    setDone('');
    setProblems(loaded.ok ? [] : loaded.problems);
    setCandidate(loaded.ok ? loaded : null);
  };
  const use = async (pack: Pack | null) => {
    await model.onUse(pack);
    setCandidate(null);
    setDone(pack ? words.taken(pack.title) : '');
  };
  return (
    <section class="card" aria-labelledby={heading}>
      <h2 id={heading}>{words.title}</h2>
      <p class="quiet">{words.advice}</p>
      <p data-pack={inForce.id}>{words.inForce(inForce.title, inForce.criteria.length)}</p>
      <SetByNote by={setBy} />
      <p>
        {words.exported} <DownloadLink file={exported} />
      </p>
      {!isLocked && (
        <div class="row">
          <FileButton label={words.import} accept=".json,application/json" onFile={read} />
          {former && (
            <button type="button" class="button" onClick={() => void use(former)}>
              {words.takeBack(former.title)}
            </button>
          )}
          {setBy === 'person' && (
            <button type="button" class="button" onClick={() => void use(null)}>
              {words.backToBuiltin}
            </button>
          )}
        </div>
      )}
      {problems.length > 0 && (
        <div role="alert">
          <ProblemList problems={problems} />
        </div>
      )}
      {candidate && (
        <PackPreview
          candidate={candidate}
          model={model}
          onUse={() => use(candidate.pack)}
          onCancel={() => setCandidate(null)}
        />
      )}
      <p role="status">{done}</p>
      <PackEditor
        model={model}
        onCheck={(made) => {
          setDone('');
          setProblems([]);
          setCandidate(made);
        }}
      />
    </section>
  );
}
