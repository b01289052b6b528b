import type { CmsCertificate } from '../cms.ts';
import { authorityKeyId } from '../certificate.ts';
import { sameBytes } from '../equal.ts';
import { shownName } from '../names.ts';
import { SignatureFault } from '../reasons.ts';
import { openAuthorities, readCertificates, type Authorities } from './authorities.ts';
import type { Chain } from './chain.ts';
import { isValidAt, issuerProblem, signerProblem } from './constraints.ts';
import { recogniseKey } from './known-authorities.ts';
import { isSignedBy } from './link.ts';
import type { ChainReason, ChainVerdict } from './verdict.ts';

/** Signatures over certificates that are verified for one chain: a maze of look-alikes ends here. */
const MOST_SIGNATURES = 60;
const MOST_LINKS = 8;

/**
 * Verifies chains to the roots among imported certificates at the time of signing (RFC 5280, 6.1): signature of each
 * link, validity, basic constraints, key usage, path length; anything critical that is not understood ends a way.
 * Revocation is not checked. Never throws for what is in the certificates.
 * @param chains by the keys under which the verdicts come back
 * @param imported base64 of DER
 */
export async function judgeChains(
  chains: ReadonlyMap<string, Chain>,
  imported: readonly string[],
): Promise<Map<string, ChainVerdict>> {
  const authorities = await openAuthorities(imported);
  const verdicts = new Map<string, ChainVerdict>();
  for (const [key, chain] of chains) verdicts.set(key, await new Climb(chain, authorities).judge());
  return verdicts;
}

/** One signer's way up, every possible issuer tried. */
class Climb {
  readonly #chain: Chain;
  readonly #authorities: Authorities;
  readonly #instant: number;
  #embedded: CmsCertificate[] = [];
  #signatures = 0;
  /** The first hindrance met that is not merely an issuer nobody knows. */
  #reason: ChainReason | null = null;
  #recognised: string | null = null;

  constructor(chain: Chain, authorities: Authorities) {
    this.#chain = chain;
    this.#authorities = authorities;
    this.#instant = chain.signedAt === null ? Number.NaN : Date.parse(chain.signedAt);
  }

  async judge(): Promise<ChainVerdict> {
    try {
      return (await this.#judge()) ?? this.#unverified('issuer-unknown');
    } catch {
      return this.#unverified('unexpected-failure');
    }
  }

  async #judge(): Promise<ChainVerdict | null> {
    const [own, ...embedded] = readCertificates(this.#chain.certificates);
    if (!own) return this.#unverified('certificate-missing');
    if (Number.isNaN(this.#instant)) return this.#unverified('signing-time-unknown');
    this.#embedded = embedded;
    const problem = signerProblem(own.parsed) ?? this.#outsideValidity(own);
    return problem ? this.#unverified(problem) : this.#climb([own], 0);
  }

  /** @param below authorities on the way so far, without those that issued themselves */
  async #climb(way: readonly CmsCertificate[], below: number): Promise<ChainVerdict | null> {
    const top = way.at(-1);
    if (!top || way.length > MOST_LINKS) return null;
    this.#recognised = recogniseKey(authorityKeyId(top)) ?? this.#recognised;
    const { roots, others } = this.#authorities;
    for (const issuer of [...roots, ...others, ...this.#embedded]) {
      if (!issuer.parsed.subject.isEqual(top.parsed.issuer)) continue;
      if (way.some(({ der }) => sameBytes(der, issuer.der))) continue;
      const isImported = !this.#embedded.includes(issuer);
      const problem = await this.#linkProblem(top, issuer, below, isImported);
      if (problem) {
        if (problem !== 'issuer-unknown') this.#reason ??= problem;
        continue;
      }
      if (roots.includes(issuer)) return { verified: true, authority: shownName(issuer.parsed.subject) };
      const isSelfIssued = issuer.parsed.subject.isEqual(issuer.parsed.issuer);
      const found = await this.#climb([...way, issuer], isSelfIssued ? below : below + 1);
      if (found) return found;
    }
    return null;
  }

  async #linkProblem(
    subject: CmsCertificate,
    issuer: CmsCertificate,
    below: number,
    isImported: boolean,
  ): Promise<ChainReason | null> {
    this.#signatures += 1;
    if (this.#signatures > MOST_SIGNATURES) return 'limit-exceeded';
    try {
      if (!(await isSignedBy(subject, issuer))) return isImported ? 'issuer-name-only' : 'issuer-unknown';
      return issuerProblem(issuer.parsed, below) ?? this.#outsideValidity(issuer);
    } catch (error) {
      return error instanceof SignatureFault ? 'algorithm-unknown' : 'unexpected-failure';
    }
  }

  #outsideValidity({ parsed }: CmsCertificate): ChainReason | null {
    return isValidAt(parsed, this.#instant) ? null : 'chain-outside-validity';
  }

  #unverified(reason: ChainReason): ChainVerdict {
    return { verified: false, reason: this.#reason ?? reason, recognised: this.#recognised };
  }
}
