const PATHS = {
  clock: 'M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM8 4.2V8l2.6 1.8',
  fold: 'M3 8h10',
  side: 'M1.8 2.8h12.4v10.4H1.8zM10 2.8v10.4',
  options: 'M2 4.5h7M12 4.5h2M2 11.5h2M7 11.5h7M10.5 2.8v3.4M5.5 9.8v3.4',
  chevron: 'M6 3.5 10.5 8 6 12.5',
  arrow: 'M2.5 8h10M8.5 4l4 4-4 4',
  table: 'M2 2.8h12v10.4H2zM2 6.2h12M2 9.7h12M6 6.2v7',
  folder: 'M1.8 3h4.4l1.6 2h6.4v8H1.8z',
  draft: 'M3.5 1.5h6l3 3v10h-9zM9.5 1.5v3h3M5.8 8h4.4M5.8 11h4.4',
} as const;

interface IconProps {
  name: keyof typeof PATHS;
  size?: number;
}

/** A line drawing beside a word or in a named button; silent for screen readers. */
export function Icon({ name, size = 18 }: IconProps) {
  return (
    <svg class={`icon icon-${name}`} width={size} height={size} viewBox="0 0 16 16" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
