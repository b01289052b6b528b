interface WhyLinkProps {
  /** Rule id. */
  rule: string;
  /** «Vì sao?» in the words of the place where it stands. */
  label: string;
}

/** Leads to the place of a rule in the officer's guide, in a tab of its own. */
export function WhyLink({ rule, label }: WhyLinkProps) {
  return (
    <a class="link why" href={`/guide.html#${rule}`} target="_blank" rel="noopener">
      {label}
    </a>
  );
}
