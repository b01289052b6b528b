import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ShownAuthority } from '../../utils/evidence/signature/trust/describe.ts';
import { comparePacks, countChanges } from '../../utils/packs/compare.ts';
import type { Pack } from '../../utils/packs/pack.ts';
import type { PackProblem } from '../../utils/packs/problem.ts';
import { AuthorityItem } from '../pages/AuthorityItem.tsx';
import { usePageWords } from '../shared/page-words.ts';
import { ChangesOf } from './ChangesOf.tsx';
import { CriterionChanges } from './CriterionChanges.tsx';
import type { PackModel } from './pack-model.ts';
import { ProblemList } from './ProblemList.tsx';
import { RoundText } from './RoundText.tsx';
import { ThresholdChanges } from './ThresholdChanges.tsx';

/** A pack that might be taken into force, with what should be looked at in it. */
export interface Candidate {
  pack: Pack;
  warnings: readonly PackProblem[];
}

interface PackPreviewProps {
  candidate: Candidate;
  model: PackModel;
  onUse: () => Promise<void>;
  onCancel: () => void;
}

/** What a pack would change against the one in force, before anybody takes it. */
export function PackPreview({ candidate: { pack, warnings }, model, onUse, onCancel }: PackPreviewProps) {
  const words = usePageWords().packs;
  const changes = useMemo(() => comparePacks(model.inForce, pack), [model.inForce, pack]);
  const title = useRef<HTMLHeadingElement>(null);
  const [authorities, setAuthorities] = useState<readonly ShownAuthority[]>([]);
  useEffect(() => title.current?.focus(), [pack]);
  useEffect(() => {
    void model.onDescribe(changes.authorities.added).then(setAuthorities);
  }, [changes]);
  const itself = (text: string) => text;
  return (
    <div class="pack-preview" role="group" aria-label={words.previewTitle(pack.title)} data-preview>
      <h3 ref={title} tabIndex={-1}>
        {words.previewTitle(pack.title)}
      </h3>
      {countChanges(changes) === 0 && <p>{words.noChanges}</p>}
      {warnings.length > 0 && (
        <>
          <h4>{words.warnings}</h4>
          <ProblemList problems={warnings} quiet />
        </>
      )}
      <ChangesOf kind="portals" changes={changes.portals} show={itself} keyOf={itself} />
      <ChangesOf
        kind="rounds"
        changes={changes.rounds}
        show={(round) => <RoundText round={round} />}
        keyOf={({ name }) => name}
      />
      <CriterionChanges changes={changes.criteria} />
      <ThresholdChanges changes={changes.thresholds} />
      {changes.authorities.added.length > 0 && (
        <>
          <h4>{words.kinds.authorities}</h4>
          <p class="overdue">{words.authoritiesAdvice}</p>
          <ul class="authorities">
            {authorities.map((authority) => (
              <AuthorityItem key={authority.sha256} authority={authority} onRemove={null} />
            ))}
          </ul>
        </>
      )}
      <div class="row">
        <button type="button" class="button button-primary" onClick={() => void onUse()}>
          {words.use}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {words.cancel}
        </button>
      </div>
    </div>
  );
}
