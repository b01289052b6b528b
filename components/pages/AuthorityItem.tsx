import type { ShownAuthority } from '../../utils/evidence/signature/trust/describe.ts';
import { formatVietnamTime } from '../../utils/text/vietnam-time.ts';
import { usePageWords } from '../shared/page-words.ts';

/** «AB:12:…», as other programs show it, so that both can be compared. */
const inPairs = (hex: string) => hex.toUpperCase().replace(/(..)(?!$)/g, '$1:');

interface AuthorityItemProps {
  authority: ShownAuthority;
  /** Whether it comes with the pack in force. */
  ofPack?: boolean;
  /** Null where the list cannot be changed. */
  onRemove: (() => void) | null;
}

/** One imported certificate: whose it is, who issued it, how long it is valid, its fingerprint. */
export function AuthorityItem({ authority, ofPack = false, onRemove }: AuthorityItemProps) {
  const words = usePageWords().authorities;
  const { subject, issuer, notBefore, notAfter, sha256, role, recognised } = authority;
  return (
    <li data-role={role}>
      <p>
        <strong>{subject}</strong> ({words.role[role]})
      </p>
      {ofPack && <p class="quiet">{words.ofPack}</p>}
      {recognised !== null && <p class="quiet">{words.recognised(recognised)}</p>}
      <dl>
        <dt>{words.issuer}</dt>
        <dd>{issuer}</dd>
        <dt>{words.validity}</dt>
        <dd>{words.between(formatVietnamTime(notBefore), formatVietnamTime(notAfter))}</dd>
        <dt>{words.fingerprint}</dt>
        <dd class="fingerprint">{inPairs(sha256)}</dd>
      </dl>
      {onRemove && !ofPack && (
        <button
          type="button"
          class="button"
          aria-label={words.removeThis(subject, sha256.slice(0, 8).toUpperCase())}
          onClick={onRemove}
        >
          {words.remove}
        </button>
      )}
    </li>
  );
}
